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

    /// <summary>What commands begin with which administer databases, users and servers: any of the verbs, then any of the objects.</summary>
    private static readonly (string[] Verbs, string[] Objects)[] AdministrationCommands =
    [
        (["CREATE", "DROP", "ALTER", "START", "STOP", "RENAME", "SHOW"], ["DATABASE", "USER", "ROLE", "ALIAS", "SERVER"]),
        (["SHOW"], ["USERS", "CURRENT", "ROLES", "POPULATED", "PRIVILEGES", "PRIVILEGE", "SUPPORTED", "SERVERS", "ALIASES", "ALL ROLES", "ALL PRIVILEGES"]),
        (["CREATE", "DROP"], ["COMPOSITE DATABASE"]),
        (["CREATE OR REPLACE"], ["DATABASE", "COMPOSITE", "USER", "ROLE", "ALIAS"]),
        (["GRANT", "DENY", "REVOKE"], ["ROLE", "ROLES", "IMMUTABLE", "ALL", "READ", "WRITE", "MATCH", "TRAVERSE", "CREATE", "DELETE", "SET", "REMOVE", "MERGE", "ACCESS", "EXECUTE", "SHOW", "START", "STOP", "INDEX", "CONSTRAINT", "NAME", "TRANSACTION", "TERMINATE", "ALTER", "DROP", "ASSIGN", "LOAD", "GRANT", "DENY", "RENAME", "IMPERSONATE", "SERVER", "DATABASE", "USER", "PRIVILEGE", "ALIAS", "COMPOSITE"]),
        (["ENABLE"], ["SERVER"]),
        (["DRYRUN"], ["DEALLOCATE", "REALLOCATE"]),
        (["DEALLOCATE", "REALLOCATE"], ["DATABASE", "DATABASES"]),
    ];

    private void RefuseAdministration()
    {
        var commands =
            from command in AdministrationCommands
            from verb in command.Verbs
            where IsAhead(verb, 0)
            from what in command.Objects
            where IsAhead(what, verb.AsSpan().Count(' ') + 1)
            select $"{verb} {what}";

        // SHOW DATABASE lists the one there is, with or without its name.
        if (commands.FirstOrDefault() is { } found && found != "SHOW DATABASE" && !(found == "SHOW USER" && Peek(2).Is("DEFINED")))
        {
            throw new CypherException(SyntaxErrors.Administration(_text, Current, found));
        }
    }

    private bool IsAhead(string words, int from)
    {
        foreach (var word in words.Split(' '))
        {
            if (!Peek(from++).Is(word))
            {
                return false;
            }
        }

        return true;
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
