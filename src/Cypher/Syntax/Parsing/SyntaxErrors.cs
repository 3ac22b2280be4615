using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Syntax.Lexing;

namespace ActorGraph.Cypher.Syntax.Parsing;

/// <summary>What the parser finds wrong.</summary>
internal static class SyntaxErrors
{
    /// <summary>A token that cannot stand here.</summary>
    public static CypherError Unexpected(string text, Token token, IReadOnlyList<string> expected)
    {
        var found = token.Kind == TokenKind.EndOfText
            ? "Unexpected end of the query"
            : $"Invalid input '{text.Substring(token.Span.Start, token.Span.Length)}'";
        return At(text, token, "UnexpectedSyntax", $"{found}: expected {Join(expected)}");
    }

    /// <summary>Something like a number.</summary>
    public static CypherError MalformedNumber(string text, Token token) =>
        At(
            text,
            token,
            "InvalidNumberLiteral",
            $"Invalid number '{token.Value}': expected digits, as in 42, 0x2A, 0o52, 1.5 or 1.5e3");

    /// <summary>An integer of more than 64 bits.</summary>
    public static CypherError IntegerOverflow(string text, Token token) =>
        At(
            text,
            token,
            "IntegerOverflow",
            $"Integer {token.Value} is too large: expected one from {long.MinValue} to {long.MaxValue}");

    /// <summary>A floating point number beyond the greatest.</summary>
    public static CypherError FloatOverflow(string text, Token token) =>
        At(
            text,
            token,
            "FloatingPointOverflow",
            $"Number {token.Value} is too large: expected one within 1.7976931348623157e308 of zero");

    /// <summary>A range in a relationship without asterisk, or with a bound that is no number.</summary>
    public static CypherError InvalidRange(string text, Token token) =>
        At(
            text,
            token,
            "InvalidRelationshipPattern",
            "Invalid range in a relationship: expected an asterisk and lengths from 0 upwards, as in *, *2, *1..3 or *..3");

    /// <summary>A variable other than the one that an index or constraint declares.</summary>
    public static CypherError UndefinedVariable(string text, Token token, string name, string declared) =>
        At(text, token, "UndefinedVariable", $"Variable `{name}` not defined: expected `{declared}`");

    /// <summary>UNION beside UNION ALL.</summary>
    public static CypherError MixedUnion(string text, Token token) =>
        At(
            text,
            token,
            "InvalidClauseComposition",
            "Invalid combination of UNION and UNION ALL: expected the same one throughout the query");

    /// <summary>Something of Neo4j's that the engine does not have.</summary>
    public static CypherError Unsupported(string text, Token token, string what) =>
        At(text, token, "Unsupported", $"{what} is not supported by this engine") with { Code = StatusCodes.Unsupported };

    /// <summary>A command that administers a server.</summary>
    public static CypherError Administration(string text, Token token, string command) =>
        At(
            text,
            token,
            "Unsupported",
            $"Unsupported administration command: {command}. A store is one file with one database; it has neither users nor servers")
        with
        { Code = StatusCodes.UnsupportedAdministration };

    /// <summary>An option after CYPHER that there is not.</summary>
    public static CypherError UnknownOption(string text, Token token, IEnumerable<string> expected) =>
        At(text, token, "InvalidArgumentValue", $"Unknown option '{token.Value}' after CYPHER: expected one of {string.Join(", ", expected)}");

    /// <summary>More nesting than is read.</summary>
    public static CypherError TooDeep(string text, Token token) =>
        At(
            text,
            token,
            "UnexpectedSyntax",
            "The query is nested too deeply here: split it, or use a list, a parameter or WITH");

    private static CypherError At(string text, Token token, string detail, string summary) =>
        new(
            StatusCodes.SyntaxError,
            detail,
            CypherErrorPhase.CompileTime,
            summary,
            CypherErrorPlace.In(text, token.Span.Start));

    private static string Join(IReadOnlyList<string> expected) => expected.Count switch
    {
        0 => "something else",
        1 => expected[0],
        _ => $"{string.Join(", ", expected.Take(expected.Count - 1))} or {expected[^1]}",
    };
}
