using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Client.Results;

/// <summary>What a query changed (Message Specification, "SUCCESS", entry "stats").</summary>
public sealed record QueryCounters
{
    /// <summary>Nothing was changed.</summary>
    public static QueryCounters None { get; } = new();

    /// <summary>Nodes created.</summary>
    public long NodesCreated { get; init; }

    /// <summary>Nodes deleted.</summary>
    public long NodesDeleted { get; init; }

    /// <summary>Relationships created.</summary>
    public long RelationshipsCreated { get; init; }

    /// <summary>Relationships deleted.</summary>
    public long RelationshipsDeleted { get; init; }

    /// <summary>Properties set, also those of what was created.</summary>
    public long PropertiesSet { get; init; }

    /// <summary>Labels added, also those of what was created.</summary>
    public long LabelsAdded { get; init; }

    /// <summary>Labels removed.</summary>
    public long LabelsRemoved { get; init; }

    /// <summary>Indexes created.</summary>
    public long IndexesAdded { get; init; }

    /// <summary>Indexes dropped.</summary>
    public long IndexesRemoved { get; init; }

    /// <summary>Constraints created.</summary>
    public long ConstraintsAdded { get; init; }

    /// <summary>Constraints dropped.</summary>
    public long ConstraintsRemoved { get; init; }

    /// <summary>Changes of databases, users and rights.</summary>
    public long SystemUpdates { get; init; }

    internal static QueryCounters Read(EntryReader? entries) => entries is null
        ? None
        : new()
        {
            NodesCreated = entries.Integer("nodes-created") ?? 0,
            NodesDeleted = entries.Integer("nodes-deleted") ?? 0,
            RelationshipsCreated = entries.Integer("relationships-created") ?? 0,
            RelationshipsDeleted = entries.Integer("relationships-deleted") ?? 0,
            PropertiesSet = entries.Integer("properties-set") ?? 0,
            LabelsAdded = entries.Integer("labels-added") ?? 0,
            LabelsRemoved = entries.Integer("labels-removed") ?? 0,
            IndexesAdded = entries.Integer("indexes-added") ?? 0,
            IndexesRemoved = entries.Integer("indexes-removed") ?? 0,
            ConstraintsAdded = entries.Integer("constraints-added") ?? 0,
            ConstraintsRemoved = entries.Integer("constraints-removed") ?? 0,
            SystemUpdates = entries.Integer("system-updates") ?? 0,
        };
}
