namespace ActorGraph.Text.Tokenization;

/// <summary>Reads the contractions of one sentence, left to right.</summary>
internal struct ContractionReader(
    ArticleClassifier classifier, string text, List<SurfaceToken> tokens, int first, int end)
{
    private int _last = -1;
    private bool _lastIsArticle;

    /// <summary>Whether a token stands for two words, and which.</summary>
    public bool TryRead(int index, out (string First, string Second) parts)
    {
        parts = default;
        var token = tokens[index];
        if (token.Kind != TokenKind.Word || !ContractionTable.TryGet(token.In(text), out parts))
        {
            return false;
        }

        if (!ContractionTable.IsAmbiguous(token.In(text)))
        {
            return true;
        }

        _lastIsArticle = classifier.IsArticle(
            new ArticleContext(tokens, text, (first, end), index) { Last = _last, LastIsArticle = _lastIsArticle });
        _last = index;
        return !_lastIsArticle;
    }
}
