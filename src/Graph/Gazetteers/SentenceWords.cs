using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Gazetteers;

/// <summary>
/// The words of a sentence as they are written, folded: contractions stay whole («du»), hyphens and apostrophes part words
/// («Guinée-Bissau» is two). Names are looked up over these, so that they are found however the text was cut into tokens.
/// </summary>
/// <remarks>One buffer serves a thread; it holds one sentence at a time.</remarks>
internal sealed class SentenceWords
{
    [ThreadStatic]
    private static SentenceWords? _current;

    private Word[] _words = new Word[128];
    private char[] _letters = new char[1024];
    private int _letterCount;

    private SentenceWords()
    {
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>A word.</summary>
    public ref readonly Word this[int index] => ref _words[index];

    /// <summary>The words of a sentence, in this thread's buffer: the words of the sentence before are gone.</summary>
    public static SentenceWords Of(Sentence sentence)
    {
        var words = _current ??= new SentenceWords();
        words.Fill(sentence);
        return words;
    }

    /// <summary>The folded letters of a word; empty for punctuation.</summary>
    public ReadOnlySpan<char> Folded(int index) => _letters.AsSpan(_words[index].Letters, _words[index].LetterCount);

    /// <summary>The word as written.</summary>
    public ReadOnlySpan<char> Raw(int index)
    {
        ref readonly var word = ref _words[index];
        return word.Source.AsSpan(word.Start, word.Length);
    }

    /// <summary>Whether a word begins with a capital letter or a digit.</summary>
    public bool IsCapital(int index)
    {
        ref readonly var word = ref _words[index];
        return word.Length > 0 && (char.IsUpper(word.Source[word.Start]) || char.IsDigit(word.Source[word.Start]));
    }

    /// <summary>Whether a word of two letters or more is all in capitals.</summary>
    public bool IsAllCapitals(int index)
    {
        var raw = Raw(index);
        if (raw.Length < 2)
        {
            return false;
        }

        foreach (var letter in raw)
        {
            if (char.IsLower(letter))
            {
                return false;
            }
        }

        return true;
    }

    private void Fill(Sentence sentence)
    {
        Count = 0;
        _letterCount = 0;
        var contraction = 0;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (contraction < sentence.Contractions.Length && sentence.Contractions[contraction].First == i)
            {
                var whole = sentence.Contractions[contraction++];
                AddUnit(whole.Form, whole.First, whole.Last);
                i = whole.Last;
                continue;
            }

            AddUnit(sentence.Tokens[i].Form, i, i);
        }
    }

    private void AddUnit(string form, int first, int last)
    {
        if (form is "-" or "'" or "’")
        {
            // A joiner cut off by the tokeniser: the words beside it are neighbours.
            return;
        }

        var begin = Count;
        for (var i = 0; i < form.Length; i++)
        {
            var start = i;
            var letters = _letterCount;
            var written = 0;
            for (; i < form.Length; i++)
            {
                EnsureLetters();
                written = NameFolding.FoldAt(form, ref i, _letters.AsSpan(_letterCount));
                if (written < 0)
                {
                    break;
                }

                _letterCount += written;
            }

            if (_letterCount > letters)
            {
                Add(new Word(form, start, i - start, letters, _letterCount - letters, first, last));
            }
        }

        if (Count == begin)
        {
            // Punctuation: a word that no name contains.
            Add(new Word(form, 0, 0, _letterCount, 0, first, last));
        }

        _words[begin].Opens = true;
        _words[Count - 1].Closes = true;
    }

    private void EnsureLetters()
    {
        if (_letterCount + 16 > _letters.Length)
        {
            Array.Resize(ref _letters, _letters.Length * 2);
        }
    }

    private void Add(Word word)
    {
        if (Count == _words.Length)
        {
            Array.Resize(ref _words, _words.Length * 2);
        }

        _words[Count++] = word;
    }

    /// <summary>A word: where it is written, where its folded letters are, and the tokens that it belongs to.</summary>
    internal struct Word(string source, int start, int length, int letters, int letterCount, int first, int last)
    {
        public readonly string Source => source;

        public readonly int Start => start;

        public readonly int Length => length;

        public readonly int Letters => letters;

        public readonly int LetterCount => letterCount;

        /// <summary>First token of the surface word.</summary>
        public readonly int First => first;

        /// <summary>Last token of the surface word: not the first in a contraction.</summary>
        public readonly int Last => last;

        /// <summary>Whether a surface word begins here.</summary>
        public bool Opens { get; set; }

        /// <summary>Whether a surface word ends here.</summary>
        public bool Closes { get; set; }
    }
}
