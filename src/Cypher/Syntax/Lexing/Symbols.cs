namespace ActorGraph.Cypher.Syntax.Lexing;

/// <summary>
/// The signs of Cypher. Arrows are made of their parts, as a &lt; -1 and (a)&lt;-[r]-(b) start alike.
/// </summary>
internal static class Symbols
{
    /// <summary>All signs; of two that start alike the longer comes first.</summary>
    public static readonly (string Text, TokenKind Kind)[] All =
    [
        ("||", TokenKind.DoubleBar),
        ("::", TokenKind.DoubleColon),
        ("..", TokenKind.DotDot),
        ("+=", TokenKind.PlusEqual),
        ("=~", TokenKind.Matches),
        ("<>", TokenKind.NotEqual),
        ("<=", TokenKind.LessOrEqual),
        (">=", TokenKind.GreaterOrEqual),
        ("(", TokenKind.OpenParenthesis),
        (")", TokenKind.CloseParenthesis),
        ("[", TokenKind.OpenBracket),
        ("]", TokenKind.CloseBracket),
        ("{", TokenKind.OpenBrace),
        ("}", TokenKind.CloseBrace),
        (",", TokenKind.Comma),
        (":", TokenKind.Colon),
        (";", TokenKind.Semicolon),
        (".", TokenKind.Dot),
        ("+", TokenKind.Plus),
        ("-", TokenKind.Minus),
        ("*", TokenKind.Asterisk),
        ("/", TokenKind.Slash),
        ("%", TokenKind.Percent),
        ("^", TokenKind.Caret),
        ("=", TokenKind.Equal),
        ("<", TokenKind.Less),
        (">", TokenKind.Greater),
        ("|", TokenKind.Bar),
        ("&", TokenKind.Ampersand),
        ("!", TokenKind.Exclamation),
    ];

    /// <summary>What messages call a kind of token.</summary>
    public static string Describe(TokenKind kind) => kind switch
    {
        TokenKind.EndOfText => "the end of the query",
        TokenKind.Name or TokenKind.QuotedName => "a name",
        TokenKind.Integer => "an integer",
        TokenKind.Float => "a number",
        TokenKind.String => "a string",
        TokenKind.Parameter => "a parameter",
        TokenKind.Dollar => "'$'",
        _ => $"'{Array.Find(All, symbol => symbol.Kind == kind).Text}'",
    };
}
