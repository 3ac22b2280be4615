namespace ActorGraph.Cypher.Syntax.Lexing;

/// <summary>Kinds of tokens. Keywords are names until the parser asks: Cypher reserves next to none.</summary>
internal enum TokenKind
{
    /// <summary>The end of the text.</summary>
    EndOfText,

    /// <summary>A name without backticks, or a keyword.</summary>
    Name,

    /// <summary>A name in backticks, never a keyword.</summary>
    QuotedName,

    /// <summary>An integer.</summary>
    Integer,

    /// <summary>A floating point number.</summary>
    Float,

    /// <summary>Something that starts like a number and is none.</summary>
    MalformedNumber,

    /// <summary>A string.</summary>
    String,

    /// <summary>$name.</summary>
    Parameter,

    /// <summary>What cannot be read at all; the text ends there for the parser.</summary>
    Error,

    /// <summary>(.</summary>
    OpenParenthesis,

    /// <summary>).</summary>
    CloseParenthesis,

    /// <summary>[.</summary>
    OpenBracket,

    /// <summary>].</summary>
    CloseBracket,

    /// <summary>{.</summary>
    OpenBrace,

    /// <summary>}.</summary>
    CloseBrace,

    /// <summary>Comma.</summary>
    Comma,

    /// <summary>Colon.</summary>
    Colon,

    /// <summary>Two colons.</summary>
    DoubleColon,

    /// <summary>Semicolon.</summary>
    Semicolon,

    /// <summary>Full stop.</summary>
    Dot,

    /// <summary>Two full stops.</summary>
    DotDot,

    /// <summary>Plus.</summary>
    Plus,

    /// <summary>+=.</summary>
    PlusEqual,

    /// <summary>Minus.</summary>
    Minus,

    /// <summary>Asterisk.</summary>
    Asterisk,

    /// <summary>Slash.</summary>
    Slash,

    /// <summary>Per cent.</summary>
    Percent,

    /// <summary>Caret.</summary>
    Caret,

    /// <summary>=.</summary>
    Equal,

    /// <summary>&lt;> or !=.</summary>
    NotEqual,

    /// <summary>&lt;.</summary>
    Less,

    /// <summary>&lt;=.</summary>
    LessOrEqual,

    /// <summary>>.</summary>
    Greater,

    /// <summary>>=.</summary>
    GreaterOrEqual,

    /// <summary>=~.</summary>
    Matches,

    /// <summary>|.</summary>
    Bar,

    /// <summary>||.</summary>
    DoubleBar,

    /// <summary>Ampersand.</summary>
    Ampersand,

    /// <summary>Exclamation mark.</summary>
    Exclamation,

    /// <summary>$ without a name.</summary>
    Dollar,
}
