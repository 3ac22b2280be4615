using System.Collections.Frozen;
using System.Collections.Immutable;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.DataFiles;

namespace ActorGraph.Graph.Ontology;

/// <summary>The forms of an actor's kind: in data and properties ("armed_group"), as a label ("ArmedGroup"), in French.</summary>
/// <remarks>Safe on any thread.</remarks>
public static class ActorKinds
{
    private const string Path = "Data/ontology/actor-kinds.tsv";

    private static readonly Lazy<ImmutableArray<ActorKindInfo>> Embedded =
        new(() => From(DataSource.Program.Read(Path, "kind", "label", "french", "meaning")));

    private static readonly Lazy<FrozenDictionary<string, ActorKind>> ByName = new(() => All
        .SelectMany(info => new[] { (Name: info.DataName, info.Kind), (Name: info.Label, info.Kind) })
        .DistinctBy(pair => pair.Name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Kind, StringComparer.OrdinalIgnoreCase));

    /// <summary>All kinds with their names, in the order of <see cref="ActorKind"/>.</summary>
    public static ImmutableArray<ActorKindInfo> All => Embedded.Value;

    /// <summary>The names of all kinds in data files, for messages: "unidentified, state, ...".</summary>
    internal static string Names => string.Join(", ", All.Select(info => info.DataName));

    /// <summary>The name of a kind in data files and properties: "armed_group".</summary>
    public static string DataName(this ActorKind kind) => All[(int)kind].DataName;

    /// <summary>The label of a kind in the graph: "ArmedGroup".</summary>
    public static string Label(this ActorKind kind) => All[(int)kind].Label;

    /// <summary>The name of a kind in French: "groupe armé".</summary>
    public static string French(this ActorKind kind) => All[(int)kind].French;

    /// <summary>The kind of a data name or label, in any case of letters.</summary>
    /// <returns>The kind, or null when there is none of that name.</returns>
    public static ActorKind? Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName.Value.TryGetValue(name, out var kind) ? kind : null;
    }

    internal static ImmutableArray<ActorKindInfo> From(DataTable table)
    {
        var kinds = new ActorKindInfo?[Enum.GetValues<ActorKind>().Length];
        foreach (var row in table.Rows)
        {
            var label = row.Required("label");
            if (!Enum.TryParse<ActorKind>(label, out var kind) || kind.ToString() != label)
            {
                throw row.Error($"the label '{label}' is not one of {string.Join(", ", Enum.GetNames<ActorKind>())}");
            }

            if (kinds[(int)kind] is not null)
            {
                throw row.Error($"the kind {label} is already listed above");
            }

            kinds[(int)kind] = new(
                kind, row.Required("kind"), label, row.Required("french"), row.Required("meaning"));
        }

        var missing = Array.IndexOf(kinds, null);
        return missing < 0
            ? [.. kinds.Select(info => info!)]
            : throw new DataFileException(table.Path, 1, $"the kind {(ActorKind)missing} is not listed");
    }
}
