using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Syntax.Lexing;

/// <summary>The smallest piece of a query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">The name, the digits, the text of a string with escapes resolved, or the symbol.</param>
internal readonly record struct Token(TokenKind Kind, SourceSpan Span, string Value)
{
    /// <summary>Whether it is a name of either kind.</summary>
    public bool IsName => Kind is TokenKind.Name or TokenKind.QuotedName;

    /// <summary>Whether it is this keyword.</summary>
    /// <param name="keyword">The keyword in capitals.</param>
    public bool Is(string keyword) =>
        Kind == TokenKind.Name
        && Value.Length == keyword.Length
        && Value.Equals(keyword, StringComparison.OrdinalIgnoreCase);
}
