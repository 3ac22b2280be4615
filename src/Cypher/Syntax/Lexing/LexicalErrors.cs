using ActorGraph.Cypher.Errors;

namespace ActorGraph.Cypher.Syntax.Lexing;

/// <summary>What the lexer finds wrong.</summary>
internal static class LexicalErrors
{
    /// <summary>A character that no token starts with.</summary>
    public static CypherError UnexpectedCharacter(string text, int offset, string character) =>
        char.IsAscii(character[0])
            ? At(text, offset, "UnexpectedSyntax", $"Invalid input '{character}': no part of a query starts with it")
            : At(
                text,
                offset,
                "InvalidUnicodeCharacter",
                $"Invalid input '{character}' (U+{char.ConvertToUtf32(character, 0):X4}): "
                + "outside strings and backticks only letters, digits and ASCII signs may stand");

    /// <summary>Half of a surrogate pair.</summary>
    public static CypherError LoneSurrogate(string text, int offset) =>
        At(text, offset, "InvalidUnicodeCharacter", "Invalid input: half of a surrogate pair, which is no character");

    /// <summary>A string without end.</summary>
    public static CypherError UnterminatedString(string text, int offset, char quote) =>
        At(text, offset, "UnexpectedSyntax", $"The string that starts here has no end: expected {quote}");

    /// <summary>A name in backticks without end.</summary>
    public static CypherError UnterminatedName(string text, int offset) =>
        At(text, offset, "UnexpectedSyntax", "The name that starts here has no end: expected `");

    /// <summary>A comment without end.</summary>
    public static CypherError UnterminatedComment(string text, int offset) =>
        At(text, offset, "UnexpectedSyntax", "The comment that starts here has no end: expected */");

    /// <summary>\u without four, or \U without eight hexadecimal digits, or beyond Unicode.</summary>
    public static CypherError InvalidUnicodeEscape(string text, int offset) =>
        At(
            text,
            offset,
            "InvalidUnicodeLiteral",
            @"Invalid Unicode escape: expected \u and four hexadecimal digits, or \U and eight, of a Unicode character");

    private static CypherError At(string text, int offset, string detail, string summary) =>
        new(StatusCodes.SyntaxError, detail, CypherErrorPhase.CompileTime, summary, CypherErrorPlace.In(text, offset));
}
