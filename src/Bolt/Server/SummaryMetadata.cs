using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Server;

/// <summary>Writes summaries as the metadata of SUCCESS (Message Specification, "PULL" and "DISCARD").</summary>
internal static class SummaryMetadata
{
    private static readonly BoltVersion StatusesSince = new(5, 5);

    private static readonly IReadOnlyDictionary<string, object?> Succeeded = Status("00000", "note: successful completion");
    private static readonly IReadOnlyDictionary<string, object?> NoData = Status("02000", "note: no data");

    private static readonly IReadOnlyDictionary<string, object?> Omitted =
        Status("00001", "note: successful completion - omitted result");

    /// <summary>The metadata of a result that has been read to its end.</summary>
    /// <param name="result">The result.</param>
    /// <param name="milliseconds">How long its records took.</param>
    /// <param name="foundRecords">Whether there were records.</param>
    /// <param name="version">The version of the protocol.</param>
    public static Entries Of(IQueryResult result, long milliseconds, bool foundRecords, BoltVersion version)
    {
        var summary = result.Summary;
        var entries = new Entries()
            .Add("type", Name(summary.Type))
            .Add("t_last", milliseconds)
            .Add("db", result.Database)
            .Add("bookmark", summary.Bookmark)
            .Add("stats", summary.Updates.Write())
            .Add(summary.Plan?.Rows is null ? "plan" : "profile", summary.Plan?.Write());
        return version < StatusesSince
            ? entries
            : entries.Add("statuses", new[] { result.Fields.Count == 0 ? Omitted : foundRecords ? Succeeded : NoData });
    }

    private static string Name(QueryType type) => type switch
    {
        QueryType.Read => "r",
        QueryType.Write => "w",
        QueryType.ReadWrite => "rw",
        _ => "s",
    };

    private static IReadOnlyDictionary<string, object?> Status(string code, string description) => new Entries()
        .Add("gql_status", code)
        .Add("status_description", description)
        .Add("diagnostic_record", GqlStatus.Unknown.DiagnosticRecord)
        .Dictionary;
}
