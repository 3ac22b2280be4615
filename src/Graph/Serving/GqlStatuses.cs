using ActorGraph.Bolt.Messages;
using ActorGraph.Cypher.Errors;

namespace ActorGraph.Graph.Serving;

/// <summary>What the embedded engine's errors are in the terms of GQL (ISO/IEC 39075, "Status codes").</summary>
internal static class GqlStatuses
{
    private static readonly GqlStatus Syntax =
        new("42001", "error: syntax error or access rule violation - invalid syntax");

    private static readonly GqlStatus Data = new("22000", "error: data exception");

    private static readonly GqlStatus Constraint =
        new("22N41", "error: data exception - constraint violation");

    public static GqlStatus Of(CypherError error) => error.Kind switch
    {
        "SyntaxError" or "SemanticError" => At(Syntax, error.Place),
        "TypeError" or "ArgumentError" or "ArithmeticError" => Data,
        "ConstraintVerificationFailed" => Constraint,
        _ => GqlStatus.Unknown,
    };

    private static GqlStatus At(GqlStatus status, CypherErrorPlace? place) => place is null
        ? status
        : status with
        {
            DiagnosticRecord = new Dictionary<string, object?>(status.DiagnosticRecord)
            {
                ["_position"] = new Dictionary<string, object?>
                {
                    ["offset"] = (long)place.Offset,
                    ["line"] = (long)place.Line,
                    ["column"] = (long)place.Column,
                },
            },
        };
}
