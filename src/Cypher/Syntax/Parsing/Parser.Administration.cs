using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Syntax.Lexing;

namespace ActorGraph.Cypher.Syntax.Parsing;

/// <summary>What only a database server has: commands that administer it, and options for its planner.</summary>
internal sealed partial class Parser
{
    private static readonly string[] PlannerOptions =
    [
        "planner", "runtime", "replan", "updateStrategy", "expressionEngine", "operatorEngine", "interpretedPipesFallback",
        "connectComponentsPlanner", "debug", "eagerAnalyzer", "labelInference", "statefulShortestPlanningMode",
        "parallelRuntimeSupport", "planVarExpandInto", "inferSchemaParts",
    ];

    /// <summary>The words that commands begin with which administer databases, users and servers.</summary>
    private static readonly string[][] AdministrationCommands =
    [
        .. Pair(["CREATE", "DROP", "ALTER", "START", "STOP", "RENAME", "SHOW"], ["DATABASE", "USER", "ROLE", "ALIAS", "SERVER"]),
        .. Pair(["SHOW"], ["USERS", "CURRENT", "ROLES", "POPULATED", "PRIVILEGES", "PRIVILEGE", "SUPPORTED", "SERVERS", "ALIASES", "ALL ROLES", "ALL PRIVILEGES"]),
        .. Pair(["CREATE", "DROP"], ["COMPOSITE DATABASE"]),
        .. Pair(["CREATE OR REPLACE"], ["DATABASE", "COMPOSITE", "USER", "ROLE", "ALIAS"]),
        .. Pair(["GRANT", "DENY", "REVOKE"], ["ROLE", "ROLES", "IMMUTABLE", "ALL", "READ", "WRITE", "MATCH", "TRAVERSE", "CREATE", "DELETE", "SET", "REMOVE", "MERGE", "ACCESS", "EXECUTE", "SHOW", "START", "STOP", "INDEX", "CONSTRAINT", "NAME", "TRANSACTION", "TERMINATE", "ALTER", "DROP", "ASSIGN", "LOAD", "GRANT", "DENY", "RENAME", "IMPERSONATE", "SERVER", "DATABASE", "USER", "PRIVILEGE", "ALIAS", "COMPOSITE"]),
        ["ENABLE", "SERVER"],
        ["DRYRUN", "DEALLOCATE"],
        ["DRYRUN", "REALLOCATE"],
        ["DEALLOCATE", "DATABASE"],
        ["DEALLOCATE", "DATABASES"],
        ["REALLOCATE", "DATABASE"],
        ["REALLOCATE", "DATABASES"],
    ];

    private static IEnumerable<string[]> Pair(string[] verbs, string[] objects) =>
        verbs.SelectMany(verb => objects.Select(what => $"{verb} {what}".Split(' ')));

    private void RefuseAdministration()
    {
        var command = Array.Find(AdministrationCommands, words => words.Index().All(word => Peek(word.Index).Is(word.Item)));

        // SHOW DATABASE lists the one there is, with or without its name.
        if (command is null or ["SHOW", "DATABASE"] || (command is ["SHOW", "USER"] && Peek(2).Is("DEFINED")))
        {
            return;
        }

        throw new CypherException(SyntaxErrors.Administration(_text, Current, string.Join(' ', command)));
    }

    /// <summary>Reads CYPHER [version] [option=value ...], which says how a server is to plan: here there is one way.</summary>
    private void SkipPlannerOptions()
    {
        if (!Current.Is("CYPHER"))
        {
            return;
        }

        Take();
        if (Current.Kind == TokenKind.Integer && Current.Value != "5")
        {
            throw new CypherException(SyntaxErrors.Unsupported(_text, Current, $"Cypher {Current.Value}, other than Cypher 5,"));
        }

        TryTake(TokenKind.Integer);

        while (Peek(1).Kind == TokenKind.Equal)
        {
            if (!PlannerOptions.Contains(Current.Value, StringComparer.OrdinalIgnoreCase))
            {
                throw new CypherException(SyntaxErrors.UnknownOption(_text, Current, PlannerOptions));
            }

            ParseName("an option");
            Take();
            ParseName("a value");
        }
    }
}
