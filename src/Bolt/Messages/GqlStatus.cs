namespace ActorGraph.Bolt.Messages;

/// <summary>What an error or a notification is in the terms of GQL (Message Specification, "FAILURE", from Bolt 5.7, and "PULL").</summary>
/// <param name="Code">Its code of five characters: "42N62".</param>
/// <param name="Description">The words that GQL has for the code.</param>
public sealed record GqlStatus(string Code, string Description)
{
    /// <summary>An error of which no more is known.</summary>
    public static GqlStatus Unknown { get; } = new("50N42", "error: general processing exception - unexpected error");

    /// <summary>Where the error is, and what the query was doing.</summary>
    public IReadOnlyDictionary<string, object?> DiagnosticRecord { get; init; } = new Dictionary<string, object?>
    {
        ["OPERATION"] = "",
        ["OPERATION_CODE"] = "0",
        ["CURRENT_SCHEMA"] = "/",
    };
}
