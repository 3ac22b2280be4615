using System.Collections.Frozen;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Ontology;

namespace ActorGraph.Graph.Rules;

/// <summary>Sets of kinds of actor as rule files write them: <c>state|organisation</c>, <c>!person</c>, <c>*</c>.</summary>
internal static class KindSet
{
    /// <summary>Reads a set.</summary>
    /// <exception cref="DataFileException">A name is not a kind.</exception>
    public static FrozenSet<ActorKind> Parse(DataRow row, string cell)
    {
        if (cell == "*")
        {
            return Enum.GetValues<ActorKind>().ToFrozenSet();
        }

        var isNegated = cell[0] == '!';
        var kinds = cell.TrimStart('!').Split('|', StringSplitOptions.TrimEntries)
            .Select(name => ActorKinds.Parse(name) ?? throw row.Error($"the kind '{name}' is not one of {ActorKinds.Names}"))
            .ToHashSet();
        return isNegated
            ? Enum.GetValues<ActorKind>().Where(kind => !kinds.Contains(kind)).ToFrozenSet()
            : kinds.ToFrozenSet();
    }
}
