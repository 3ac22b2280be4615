using ActorGraph.Text.Documents;
using ActorGraph.Text.Lexicons;

namespace ActorGraph.Text.Tokenization;

/// <summary>Decides whether the full stop after a word is the word's own («M.», «J.», «etc.») or ends the sentence.</summary>
internal sealed class FullStops(FrenchLexicon lexicon)
{
    /// <summary>Whether the full stop at <paramref name="end"/> is part of the word that starts at a place.</summary>
    public bool BelongsToWord(string text, int start, int end)
    {
        if (end + 1 < text.Length && text[end + 1] == '.')
        {
            return false; // An ellipsis.
        }

        var word = text.AsSpan(start, end - start);
        for (var i = word.Length - 2; i >= 0; i--)
        {
            if (Characters.IsApostrophe(word[i]))
            {
                word = word[(i + 1)..];
                break;
            }
        }

        if (Abbreviations.IsAlways(word) || IsDotted(word))
        {
            return true;
        }

        var next = SkipSpaces(text, end + 1);
        var standsBeforeNames = IsCapital(word) || Abbreviations.StandsBeforeNames(word);
        return (standsBeforeNames && IsName(text, next))
            || ((IsCapital(word) || Abbreviations.IsWhenContinued(word)) && Continues(text, next));
    }

    /// <summary>Whether a word with a capital at a place can hardly start a sentence: a name rather than «Le», «Selon».</summary>
    public bool IsName(string text, int position)
    {
        if (position >= text.Length || !char.IsUpper(text[position]))
        {
            return false;
        }

        var end = WordScanner.Scan(text, position);
        var word = text.AsSpan(position, end - position);
        if (end < text.Length && text[end] == '.' && IsCapital(word))
        {
            return true; // Another initial.
        }

        foreach (var character in word)
        {
            if (Characters.IsApostrophe(character))
            {
                return false; // «L'armée», «D'autres».
            }
        }

        foreach (var analysis in lexicon.FindLowerCase(word).Analyses)
        {
            if (analysis.PartOfSpeech is PartOfSpeech.Det or PartOfSpeech.Pron or PartOfSpeech.Adp or PartOfSpeech.Adv
                or PartOfSpeech.Cconj or PartOfSpeech.Sconj or PartOfSpeech.Num)
            {
                return false;
            }
        }

        return true;
    }

    // «U.S.A», «J.-C»: points inside, a single letter after the last one.
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        var point = word.LastIndexOf('.');
        return point > 0 && word.Length - point <= 3 && (word.Length - point == 2 || Characters.IsHyphen(word[point + 1]));
    }

    private static bool IsCapital(ReadOnlySpan<char> word) => word.Length == 1 && char.IsUpper(word[0]);

    private static bool Continues(string text, int position) =>
        position < text.Length
        && (char.IsLower(text[position]) || char.IsDigit(text[position]) || text[position] is ',' or ';' or ':' or ')');

    private static int SkipSpaces(string text, int position)
    {
        while (position < text.Length && Characters.IsBlank(text[position]) && !Characters.IsLineBreak(text[position]))
        {
            position++;
        }

        return position;
    }
}
