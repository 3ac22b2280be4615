using System.Text.RegularExpressions;
using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Schema.Show;

/// <summary>TERMINATE TRANSACTIONS.</summary>
internal static partial class TerminationRows
{
    public static IEnumerable<Dictionary<string, Value>> List(ExecutionState state, IReadOnlyCollection<string> ids)
    {
        if (ids.Count == 0)
        {
            throw Failure.Make(
                StatusCodes.SemanticError,
                "MissingArgument",
                "Missing transaction id to terminate, the transaction id can be found using `SHOW TRANSACTIONS`.");
        }

        return ids.Select(Normalize).Distinct(StringComparer.Ordinal).ToList().Select(id => Terminate(state, id));
    }

    private static string Normalize(string id) => IdForm().IsMatch(id)
        ? id.ToLowerInvariant()
        : throw Failure.Make(
            "Neo.ClientError.General.InvalidArguments",
            "InvalidArgument",
            $"Could not parse id '{id}' (expected format: <databasename>-transaction-<id>)");

    private static Dictionary<string, Value> Terminate(ExecutionState state, string id)
    {
        var outcome = state.Server?.Terminate(id) ?? TerminateAlone(id);
        return new(StringComparer.Ordinal)
        {
            ["transactionId"] = id,
            ["username"] = outcome == CypherTermination.NotFound ? Value.Null : state.Server?.User ?? "",
            ["message"] = outcome switch
            {
                CypherTermination.NotFound => "Transaction not found.",
                CypherTermination.Terminated => "Transaction terminated.",
                _ => "Unable to terminate closing transactions.",
            },
        };
    }

    /// <summary>Without a server, a statement sees no transaction but its own.</summary>
    private static CypherTermination TerminateAlone(string id) =>
        id == ServerRows.OwnTransaction ? throw Failure.Terminated() : CypherTermination.NotFound;

    [GeneratedRegex(@"^.+-transaction-\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex IdForm();
}
