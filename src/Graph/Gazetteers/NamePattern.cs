using ActorGraph.Graph.Actors;

namespace ActorGraph.Graph.Gazetteers;

/// <summary>
/// One written form of an actor and the case it asks for. In the data, "=" before a name asks for exactly that case
/// (=PAM is not Pam), "~" says that the name alone is too common to mean the actor (~Traoré). Otherwise each word that is
/// capitalised in the data must begin with a capital in the text, and accents and further capitals do not count.
/// </summary>
internal sealed class NamePattern : IPhrase
{
    private readonly string[]? _exactWords;
    private readonly ulong _capitals;

    private NamePattern(GazetteerReading reading, string text, bool exact)
    {
        Reading = reading;
        HasArticle = StartsWithArticle(text);
        if (exact)
        {
            _exactWords = NameFolding.WrittenWords(text);
            return;
        }

        // Which words begin with a capital; the article need not.
        var word = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1])))
            {
                word++;
                _capitals |= char.IsUpper(text[i]) && word < 64 && !(HasArticle && word == 0) ? 1UL << word : 0;
            }
        }
    }

    /// <summary>What it means.</summary>
    public GazetteerReading Reading { get; }

    /// <summary>Whether the article is part of the name («Le Caire»), so that «du Caire» is it too.</summary>
    public bool HasArticle { get; }

    /// <summary>Reads a name with its marks.</summary>
    public static NamePattern Of(GazetteerEntry entry, AliasKind kind, string marked)
    {
        var text = Unmark(marked);
        var marks = marked.AsSpan(0, marked.Length - text.Length);
        var common = marks.Contains('~');
        var reading = new GazetteerReading(entry, common ? AliasKind.ShortName : kind, text, common);
        return new NamePattern(reading, text, marks.Contains('='));
    }

    /// <summary>The name without its marks.</summary>
    public static string Unmark(string marked) => marked.TrimStart('=', '~');

    /// <summary>The kind of a name, from its form and that of the actor.</summary>
    public static AliasKind KindOf(string marked, Actor actor)
    {
        var text = Unmark(marked);
        if (IsAcronym(text))
        {
            return AliasKind.Acronym;
        }

        return actor.Kind == ActorKind.Person && text != actor.Name && !text.Contains(' ', StringComparison.Ordinal)
            ? AliasKind.ShortName
            : AliasKind.Name;
    }

    /// <summary>Whether a name is written as an acronym: one word of capitals, digits and hyphens.</summary>
    public static bool IsAcronym(string text)
    {
        var capitals = 0;
        foreach (var letter in text)
        {
            if (char.IsUpper(letter))
            {
                capitals++;
            }
            else if (!char.IsDigit(letter) && letter is not ('-' or '.'))
            {
                return false;
            }
        }

        return capitals > 1 || (capitals == 1 && text.Length > 1);
    }

    /// <summary>The folded phrases under which the name is looked up.</summary>
    public static IEnumerable<string> Phrases(string text)
    {
        var folded = NameFolding.FoldWords(text);
        yield return folded;
        if (folded.StartsWith("le ", StringComparison.Ordinal))
        {
            yield return string.Concat("du", folded.AsSpan(2));
            yield return string.Concat("au", folded.AsSpan(2));
        }
        else if (folded.StartsWith("les ", StringComparison.Ordinal))
        {
            yield return string.Concat("des", folded.AsSpan(3));
            yield return string.Concat("aux", folded.AsSpan(3));
        }
    }

    /// <inheritdoc/>
    public bool Accepts(SentenceWords words, int start, int count)
    {
        if (_exactWords is not null)
        {
            return IsExactly(words, start, count);
        }

        for (var i = 0; i < count; i++)
        {
            if ((_capitals & (1UL << i)) != 0 && !words.IsCapital(start + i))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsExactly(SentenceWords words, int start, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (!words.Raw(start + i).SequenceEqual(_exactWords![i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool StartsWithArticle(string text) =>
        text.StartsWith("le ", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("la ", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("les ", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("l'", StringComparison.OrdinalIgnoreCase);
}
