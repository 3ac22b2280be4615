namespace ActorGraph.Text.Tokenization;

/// <summary>A token as written, before contractions are split.</summary>
internal readonly record struct SurfaceToken(int Start, int End, TokenKind Kind)
{
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
