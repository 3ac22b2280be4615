using ActorGraph.Cypher.Syntax.Printing;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>What people may want to know of a query, although it can be run.</summary>
internal sealed partial class Binder
{
    private readonly List<BoundNotification> _notifications = [];

    // As in Neo4j, names are told of what only reads: what a query writes, it may read itself.
    private SyntaxList<BoundNotification> NotificationsOf(BoundStatementBody body) =>
    [
        .. _notifications
            .Where(notification => !body.Writes || !IsAboutName(notification.Kind))
            .OrderBy(notification => notification.Start)
            .Distinct(),
    ];

    private static bool IsAboutName(CypherNotificationKind kind) => kind
        is CypherNotificationKind.UnknownLabel
        or CypherNotificationKind.UnknownRelationshipType
        or CypherNotificationKind.UnknownPropertyKey;

    private void Note(CypherNotificationKind kind, string subject, SourceSpan place, params SyntaxList<string> nodes) =>
        _notifications.Add(new(kind, subject, nodes, place.Start));

    private void NoteLabel(LabelName label, StaticType type) => Note(
        type == StaticType.Relationship ? CypherNotificationKind.UnknownRelationshipType : CypherNotificationKind.UnknownLabel,
        label.Name,
        label.Span);

    private void NoteProperty(StaticType holder, string key, SourceSpan place)
    {
        if (IsEntity(holder))
        {
            Note(CypherNotificationKind.UnknownPropertyKey, key, place);
        }
    }

    private static bool IsEntity(StaticType type) =>
        type.Kinds != ValueKinds.None && (type.Kinds & ~ValueKinds.Entity) == 0;

    private void NoteUnboundedPath(PathPattern path)
    {
        if (path.Elements[1] is RelationshipPattern { Length: { Minimum: null, Maximum: null } })
        {
            var plain = path with { Variable = null, Selector = null };
            Note(CypherNotificationKind.UnboundedShortestPath, Printer.Print(new Pattern([plain])), path.Elements[0].Span);
        }
    }

    private void NoteProducts(MatchClause match)
    {
        if (match.Pattern.Paths.Count == 1)
        {
            return;
        }

        var parts = ConnectedNodes(match.Pattern);
        var pattern = parts.Count > 1 ? Printer.Print(match.Pattern) : string.Empty;
        foreach (var part in parts.Skip(1))
        {
            Note(CypherNotificationKind.CartesianProduct, pattern, match.Span, [.. part]);
        }
    }

    /// <summary>The named nodes of each part of a pattern that hangs together, in the order in which the parts begin.</summary>
    private static List<List<string>> ConnectedNodes(Pattern pattern)
    {
        var parts = new List<List<string>>();
        var partOf = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var path in pattern.Paths)
        {
            var nodes = NamedNodes(path.Elements).Distinct(StringComparer.Ordinal).ToList();
            var joined = nodes.Where(partOf.ContainsKey).Select(node => partOf[node]).Distinct().ToList();
            if (joined.Count == 0)
            {
                parts.Add([]);
                joined.Add(parts[^1]);
            }

            if (joined.Count > 1)
            {
                joined.Sort((one, other) => parts.IndexOf(one).CompareTo(parts.IndexOf(other)));
                joined[0].AddRange(joined.Skip(1).SelectMany(part => part));
                parts.RemoveAll(joined.Skip(1).Contains);
            }

            joined[0].AddRange(nodes.Where(node => !partOf.ContainsKey(node)));
            (joined.Count > 1 ? joined[0] : nodes).ForEach(node => partOf[node] = joined[0]);
        }

        return parts;
    }

    private static IEnumerable<string> NamedNodes(IEnumerable<PatternElement> elements) => elements.SelectMany(element => element switch
    {
        NodePattern { Variable: { } variable } => [variable.Name],
        ParenthesizedPathPattern path => NamedNodes(path.Elements),
        _ => [],
    });
}
