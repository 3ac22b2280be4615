namespace ActorGraph.Cypher.Storage.Cursors;

/// <summary>Walks over relationships of some types, or of all.</summary>
internal interface IRelationshipScan : IDisposable
{
    int Type { get; }

    long Relationship { get; }

    long Start { get; }

    long End { get; }

    /// <summary>Begins.</summary>
    /// <param name="types">The types, where -1 is one that no relationship has; null for all.</param>
    void Open(int[]? types);

    bool MoveNext();
}
