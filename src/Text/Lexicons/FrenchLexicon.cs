namespace ActorGraph.Text.Lexicons;

/// <summary>
/// Half a million French word forms with their lemmas, parts of speech and features, packed from LanguageTool's French
/// part-of-speech dictionary (CC BY-SA 4.0, see NOTICE).
/// </summary>
/// <remarks>Immutable: safe on any thread.</remarks>
public sealed class FrenchLexicon
{
    private const int LongestForm = 64;
    private static readonly Lazy<FrenchLexicon> Shared = new(LexiconReader.ReadEmbedded);

    private readonly byte[] _letters;
    private readonly uint[] _edges;
    private readonly int[] _rootTargets;
    private readonly LexiconEntry[] _outputs;

    internal FrenchLexicon(
        byte[] letters, uint[] edges, int root, LexiconEntry[] outputs, int ambiguityClassCount)
    {
        _letters = letters;
        _edges = edges;
        _outputs = outputs;
        _rootTargets = Index(edges, root);
        AmbiguityClassCount = ambiguityClassCount;
    }

    /// <summary>The lexicon that comes with the library, read at first use (a few milliseconds).</summary>
    public static FrenchLexicon Default => Shared.Value;

    /// <summary>How many different combinations of readings there are; see <see cref="LexiconEntry.AmbiguityClass"/>.</summary>
    public int AmbiguityClassCount { get; }

    /// <summary>Looks a form up as written, capitals and accents included.</summary>
    /// <param name="form">The form; a curly apostrophe counts as a straight one.</param>
    /// <returns>The entry; its Found is false when the lexicon does not hold the form.</returns>
    public LexiconEntry Find(ReadOnlySpan<char> form)
    {
        if (form.IsEmpty)
        {
            return default;
        }

        var state = _rootTargets[Letter(form[0])];
        for (var i = 1; i < form.Length && state > 0; i++)
        {
            state = Follow(state, Letter(form[i]));
        }

        if (state <= 0)
        {
            return default;
        }

        var first = _edges[state];
        return (first & LexiconFormat.LetterMask) == 0 ? _outputs[first >> LexiconFormat.TargetShift] : default;
    }

    /// <summary>
    /// Looks a form up as written and, when that fails and it has capitals, in the spellings that a capital at the start
    /// of a sentence or a heading in capitals may stand for: «PARIS» as «paris», then «Paris», «Etat» as «état».
    /// </summary>
    /// <param name="form">The form.</param>
    /// <returns>The first entry found; its Found is false when there is none.</returns>
    public LexiconEntry FindFolded(ReadOnlySpan<char> form)
    {
        Span<char> spelling = stackalloc char[LongestForm];
        return FindFolded(form, spelling);
    }

    /// <summary>Looks a form up as <see cref="FindFolded(ReadOnlySpan{char})"/> does and gives the spelling found.</summary>
    /// <param name="form">The form.</param>
    /// <param name="spelling">
    /// Receives the spelling to derive lemmas from; a form longer than it is looked up as written only.
    /// </param>
    /// <returns>The first entry found; its Found is false when there is none.</returns>
    public LexiconEntry FindFolded(ReadOnlySpan<char> form, Span<char> spelling)
    {
        var exact = Find(form);
        if (form.Length > spelling.Length)
        {
            return exact;
        }

        form.CopyTo(spelling);
        if (exact.Found || !HasCapital(form))
        {
            return exact;
        }

        var folded = spelling[..form.Length];
        form.ToLowerInvariant(folded);
        var lower = Find(folded);
        if (lower.Found)
        {
            return lower;
        }

        CapitaliseParts(folded);
        var capitalised = Find(folded);
        return capitalised.Found || form[0] != 'E' ? capitalised : FindAccented(form, folded);
    }

    // Capitals are often written without their accent: «Etats-Unis», «Etaient».
    private LexiconEntry FindAccented(ReadOnlySpan<char> form, Span<char> folded)
    {
        folded[0] = 'É';
        var name = Find(folded);
        if (name.Found)
        {
            return name;
        }

        form.ToLowerInvariant(folded);
        folded[0] = 'é';
        var word = Find(folded);
        if (!word.Found)
        {
            form.CopyTo(folded);
        }

        return word;
    }

    /// <summary>Looks a form up in small letters, whatever its capitals: «Avril» as «avril».</summary>
    /// <param name="form">The form.</param>
    /// <returns>The entry; its Found is false when the lexicon does not hold the form in small letters.</returns>
    public LexiconEntry FindLowerCase(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestForm)
        {
            return default;
        }

        Span<char> folded = stackalloc char[LongestForm];
        folded = folded[..form.Length];
        form.ToLowerInvariant(folded);
        return Find(folded);
    }

    private static void CapitaliseParts(Span<char> form)
    {
        for (var i = 0; i < form.Length; i++)
        {
            if (i == 0 || form[i - 1] is '-' or ' ' or '\'')
            {
                form[i] = char.ToUpperInvariant(form[i]);
            }
        }
    }

    private static bool HasCapital(ReadOnlySpan<char> form)
    {
        foreach (var character in form)
        {
            if (char.IsUpper(character))
            {
                return true;
            }
        }

        return false;
    }

    private int Letter(char character)
    {
        var plain = character == '’' ? '\'' : character;
        return plain < _letters.Length ? _letters[plain] : 0;
    }

    private int Follow(int state, int letter)
    {
        if (letter == 0)
        {
            return 0;
        }

        for (var i = state; ; i++)
        {
            var edge = _edges[i];
            var label = (int)(edge & LexiconFormat.LetterMask);
            if (label == letter)
            {
                return (int)(edge >> LexiconFormat.TargetShift);
            }

            if ((edge & LexiconFormat.LastEdge) != 0 || label > letter)
            {
                return 0;
            }
        }
    }

    private static int[] Index(uint[] edges, int root)
    {
        var targets = new int[LexiconFormat.LetterMask + 1];
        for (var i = root; ; i++)
        {
            var edge = edges[i];
            targets[edge & LexiconFormat.LetterMask] = (int)(edge >> LexiconFormat.TargetShift);
            if ((edge & LexiconFormat.LastEdge) != 0)
            {
                return targets;
            }
        }
    }
}
