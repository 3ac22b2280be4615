namespace ActorGraph.Cypher.Errors;

/// <summary>A value, or the error that stands in its stead.</summary>
/// <param name="Value">The value, or null when there is an error.</param>
/// <param name="Error">The error, or null when there is a value.</param>
internal sealed record ParseOutcome<T>(T? Value, CypherError? Error)
    where T : class
{
    /// <summary>The value.</summary>
    /// <exception cref="CypherException">There is an error.</exception>
    public T GetOrThrow() => Value ?? throw new CypherException(Error!);
}
