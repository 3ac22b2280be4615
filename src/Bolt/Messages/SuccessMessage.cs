namespace ActorGraph.Bolt.Messages;

/// <summary>A request was carried out (Message Specification, "SUCCESS").</summary>
/// <param name="Metadata">What there is to say about it, which depends on the request.</param>
public sealed record SuccessMessage(IReadOnlyDictionary<string, object?> Metadata) : ResponseMessage
{
    /// <summary>Success and nothing to say about it.</summary>
    public static SuccessMessage Empty { get; } = new(new Dictionary<string, object?>());
}
