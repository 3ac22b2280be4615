namespace ActorGraph.Text.Tokenization;

/// <summary>A «du» or «des» in its sentence, with how the last one before it was read.</summary>
internal readonly struct ArticleContext(List<SurfaceToken> tokens, string text, (int First, int End) sentence, int index)
{
    public string Text => text;

    public List<SurfaceToken> Tokens => tokens;

    /// <summary>Index of the sentence's first token.</summary>
    public int First => sentence.First;

    /// <summary>Index after the sentence's last token.</summary>
    public int End => sentence.End;

    /// <summary>Index of the token to read.</summary>
    public int Index => index;

    /// <summary>How many tokens stand where «du» or «des» would: two for «de la», which teaches the same.</summary>
    public int Width { get; init; } = 1;

    /// <summary>1 for «des», 2 for «du», 0 for other words from which the model learns.</summary>
    public uint Form { get; init; } = tokens[index].End - tokens[index].Start == 3 ? 1u : 2u;

    /// <summary>Index of the last ambiguous word before, or -1.</summary>
    public int Last { get; init; } = -1;

    /// <summary>Whether that one is an article.</summary>
    public bool LastIsArticle { get; init; }

    /// <summary>How that one was read: 0 when there was none, 1 contraction, 2 article.</summary>
    public uint LastReading => Last < 0 ? 0u : LastIsArticle ? 2u : 1u;

    /// <summary>How far back it is, up to 6.</summary>
    public uint Distance => Last < 0 ? 0u : (uint)Math.Min(6, index - Last);
}
