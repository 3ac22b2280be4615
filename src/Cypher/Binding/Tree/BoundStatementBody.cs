namespace ActorGraph.Cypher.Binding;

/// <summary>What a bound statement does: a <see cref="BoundQuery"/> or a <see cref="BoundCommand"/>.</summary>
internal abstract record BoundStatementBody
{
    /// <summary>Names of the result's columns.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>Whether it may change data or schema.</summary>
    public abstract bool Writes { get; }
}
