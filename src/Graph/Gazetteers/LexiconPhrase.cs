namespace ActorGraph.Graph.Gazetteers;

/// <summary>
/// A common-noun phrase: accents count («juge» is not «jugé»), save on capitals («Etat»); a capital in the data asks for
/// one in the text («Me» is not «me»), a small letter does not.
/// </summary>
internal sealed class LexiconPhrase<TValue>(string text, TValue value) : IPhrase
{
    private readonly string[] _words = NameFolding.WrittenWords(text);

    /// <summary>The phrase as the data writes it.</summary>
    public string Text => text;

    /// <summary>What it means.</summary>
    public TValue Value => value;

    /// <summary>Adds a phrase to an index under its folded words.</summary>
    public static void AddTo(PhraseIndex<LexiconPhrase<TValue>> index, string text, TValue value)
    {
        var folded = string.Join(
            ' ', text.Split(PhraseIndex<IPhrase>.Gap, StringSplitOptions.TrimEntries).Select(NameFolding.FoldWords)
                .SelectMany((part, i) => i == 0 ? [part] : new[] { PhraseIndex<IPhrase>.Gap, part }));
        index.Add(folded, new LexiconPhrase<TValue>(text, value));
    }

    /// <inheritdoc/>
    public bool Accepts(SentenceWords words, int start, int count)
    {
        // A word that fills a gap is skipped: the others are in order.
        var next = 0;
        for (var i = 0; i < count && next < _words.Length; i++)
        {
            if (IsWritten(words.Raw(start + i), _words[next]))
            {
                next++;
            }
        }

        return next == _words.Length;
    }

    private static bool IsWritten(ReadOnlySpan<char> written, string word)
    {
        if (written.Length != word.Length || (char.IsUpper(word[0]) && !char.IsUpper(written[0])))
        {
            return false;
        }

        Span<char> left = stackalloc char[16];
        Span<char> right = stackalloc char[16];
        for (var i = 0; i < word.Length; i++)
        {
            if (char.ToLowerInvariant(written[i]) == char.ToLowerInvariant(word[i]))
            {
                continue;
            }

            var at = i;
            var sameLetter = char.IsUpper(written[i])
                && NameFolding.FoldAt(written, ref at, left) == 1
                && NameFolding.FoldAt(word, ref at, right) == 1
                && left[0] == right[0];
            if (!sameLetter)
            {
                return false;
            }
        }

        return true;
    }
}
