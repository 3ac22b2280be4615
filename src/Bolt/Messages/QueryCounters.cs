namespace ActorGraph.Bolt.Messages;

/// <summary>What a query changed (Message Specification, "SUCCESS", entry "stats").</summary>
/// <param name="NodesCreated">Nodes created.</param>
/// <param name="NodesDeleted">Nodes deleted.</param>
/// <param name="RelationshipsCreated">Relationships created.</param>
/// <param name="RelationshipsDeleted">Relationships deleted.</param>
/// <param name="PropertiesSet">Properties set, also those of what was created.</param>
/// <param name="LabelsAdded">Labels added, also those of what was created.</param>
/// <param name="LabelsRemoved">Labels removed.</param>
/// <param name="IndexesAdded">Indexes created.</param>
/// <param name="IndexesRemoved">Indexes dropped.</param>
/// <param name="ConstraintsAdded">Constraints created.</param>
/// <param name="ConstraintsRemoved">Constraints dropped.</param>
/// <param name="SystemUpdates">Changes of databases, users and rights.</param>
public sealed record QueryCounters(
    long NodesCreated = 0,
    long NodesDeleted = 0,
    long RelationshipsCreated = 0,
    long RelationshipsDeleted = 0,
    long PropertiesSet = 0,
    long LabelsAdded = 0,
    long LabelsRemoved = 0,
    long IndexesAdded = 0,
    long IndexesRemoved = 0,
    long ConstraintsAdded = 0,
    long ConstraintsRemoved = 0,
    long SystemUpdates = 0)
{
    /// <summary>Nothing was changed.</summary>
    public static QueryCounters None { get; } = new();

    internal static QueryCounters Read(EntryReader? entries) => entries is null
        ? None
        : new(
            entries.Integer(Key.NodesCreated) ?? 0,
            entries.Integer(Key.NodesDeleted) ?? 0,
            entries.Integer(Key.RelationshipsCreated) ?? 0,
            entries.Integer(Key.RelationshipsDeleted) ?? 0,
            entries.Integer(Key.PropertiesSet) ?? 0,
            entries.Integer(Key.LabelsAdded) ?? 0,
            entries.Integer(Key.LabelsRemoved) ?? 0,
            entries.Integer(Key.IndexesAdded) ?? 0,
            entries.Integer(Key.IndexesRemoved) ?? 0,
            entries.Integer(Key.ConstraintsAdded) ?? 0,
            entries.Integer(Key.ConstraintsRemoved) ?? 0,
            entries.Integer(Key.SystemUpdates) ?? 0);

    /// <summary>The counters that are not zero; null where nothing was changed.</summary>
    internal IReadOnlyDictionary<string, object?>? Write()
    {
        if (this == None)
        {
            return null;
        }

        var entries = new Entries().Add("contains-updates", true);
        (string Name, long Count)[] all =
        [
            (Key.NodesCreated, NodesCreated),
            (Key.NodesDeleted, NodesDeleted),
            (Key.RelationshipsCreated, RelationshipsCreated),
            (Key.RelationshipsDeleted, RelationshipsDeleted),
            (Key.PropertiesSet, PropertiesSet),
            (Key.LabelsAdded, LabelsAdded),
            (Key.LabelsRemoved, LabelsRemoved),
            (Key.IndexesAdded, IndexesAdded),
            (Key.IndexesRemoved, IndexesRemoved),
            (Key.ConstraintsAdded, ConstraintsAdded),
            (Key.ConstraintsRemoved, ConstraintsRemoved),
            (Key.SystemUpdates, SystemUpdates),
        ];
        foreach (var (name, count) in all)
        {
            entries.Add(name, count > 0 ? count : null);
        }

        return entries.Dictionary;
    }

    private static class Key
    {
        public const string NodesCreated = "nodes-created";
        public const string NodesDeleted = "nodes-deleted";
        public const string RelationshipsCreated = "relationships-created";
        public const string RelationshipsDeleted = "relationships-deleted";
        public const string PropertiesSet = "properties-set";
        public const string LabelsAdded = "labels-added";
        public const string LabelsRemoved = "labels-removed";
        public const string IndexesAdded = "indexes-added";
        public const string IndexesRemoved = "indexes-removed";
        public const string ConstraintsAdded = "constraints-added";
        public const string ConstraintsRemoved = "constraints-removed";
        public const string SystemUpdates = "system-updates";
    }
}
