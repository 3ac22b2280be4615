using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Planning;

/// <summary>Patterns in short, for readers of plans.</summary>
internal static class PatternText
{
    public static string Describe(BoundRelationshipPattern edge)
    {
        var types = edge.Types.Count == 0 ? "" : ":" + string.Join('|', edge.Types);
        var length = edge.Length is null ? "" : $"*{edge.Length.Minimum}..{edge.Length.Maximum}";
        var left = edge.Direction == PatternDirection.Incoming ? "<-" : "-";
        var right = edge.Direction == PatternDirection.Outgoing ? "->" : "-";
        return $"({Name(edge.From)}){left}[{Name(edge.Variable)}{types}{length}]{right}({Name(edge.To)})";
    }

    private static string Name(BoundVariable variable) => variable.IsAnonymous ? "" : variable.Name;
}
