using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Planning;

/// <summary>Patterns in short, for readers of plans.</summary>
internal static class PatternText
{
    public static string Describe(BoundRelationshipPattern edge) => $"({Name(edge.From)}){Arrow(edge)}({Name(edge.To)})";

    public static string Describe(BoundQuantifiedPath path) => $"({Name(path.From)}){Repeated(path)}({Name(path.To)})";

    /// <summary>A path with a selector; the functions shortestPath() and allShortestPaths() are told as the selectors that mean the same.</summary>
    public static string Describe(BoundPathPattern path) => $"{Describe(path.Selector!)} {string.Concat(path.Elements.Select(Describe))}";

    private static string Describe(PathSelector selector) => selector.Kind switch
    {
        PathSelectorKind.AllShortest or PathSelectorKind.AllShortestPathsFunction => "ALL SHORTEST",
        PathSelectorKind.ShortestGroups => $"SHORTEST {selector.Count} GROUPS",
        PathSelectorKind.Any => $"ANY {selector.Count}",
        _ => $"SHORTEST {selector.Count}",
    };

    private static string Describe(BoundPatternElement element) => element switch
    {
        BoundNodePattern node => $"({Name(node.Variable)})",
        BoundRelationshipPattern edge => Arrow(edge),
        BoundQuantifiedPath path => Repeated(path),
        _ => throw new ArgumentException($"{element.GetType().Name} is no part of a path.", nameof(element)),
    };

    private static string Repeated(BoundQuantifiedPath path) =>
        $"({string.Concat(path.Elements.Select(Describe))}){{{path.Minimum},{path.Maximum}}}";

    private static string Arrow(BoundRelationshipPattern edge)
    {
        var types = edge.Types.Count == 0 ? "" : ":" + string.Join('|', edge.Types);
        var length = edge.Length is null ? "" : $"*{edge.Length.Minimum}..{edge.Length.Maximum}";
        var left = edge.Direction == PatternDirection.Incoming ? "<-" : "-";
        var right = edge.Direction == PatternDirection.Outgoing ? "->" : "-";
        return $"{left}[{Name(edge.Variable)}{types}{length}]{right}";
    }

    public static string Name(BoundVariable variable) => variable.IsAnonymous ? "" : variable.Name;
}
