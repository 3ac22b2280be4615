using ActorGraph.Text.Documents;
using ActorGraph.Text.Lexicons;

namespace ActorGraph.Text.Tokenization;

/// <summary>
/// Finds where a sentence starts after a heading that has no full stop: text taken from web pages runs headings and
/// paragraphs together («... la hausse des prix Les ménages paient plus»).
/// </summary>
internal sealed class HeadlineBreaks(FrenchLexicon lexicon)
{
    /// <summary>Whether a sentence plainly starts at a token though no full stop ends the one before.</summary>
    public bool IsStart(string text, List<SurfaceToken> tokens, int index)
    {
        if (index == 0 || index + 1 >= tokens.Count || tokens[index].Kind != TokenKind.Word)
        {
            return false;
        }

        var word = tokens[index].In(text);
        if (!char.IsUpper(word[0]) || (word.Length > 1 && char.IsUpper(word[1])))
        {
            return false;
        }

        // A capital behind it makes it part of a name: «Le Monde», «La Haye».
        return char.IsLower(text[tokens[index + 1].Start])
            && tokens[index + 1].Kind == TokenKind.Word
            && (EndsInCapitals(text, tokens, index - 1)
                || (CanEnd(tokens[index - 1].In(text), tokens[index - 1].Kind, word)
                    && IsGrammatical(lexicon.FindLowerCase(word))));
    }

    // Two long words in capitals are a heading, so that any other word with one capital starts a sentence.
    private static bool EndsInCapitals(string text, List<SurfaceToken> tokens, int index) =>
        index > 0 && IsCapitals(tokens[index].In(text)) && IsCapitals(tokens[index - 1].In(text));

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        const int Shortest = 4;
        foreach (var character in word)
        {
            if (!char.IsUpper(character) && !Characters.IsHyphen(character))
            {
                return false;
            }
        }

        return word.Length >= Shortest;
    }

    // What can stand at the end of a heading, before a sentence that starts with a given word.
    private bool CanEnd(ReadOnlySpan<char> last, TokenKind kind, ReadOnlySpan<char> next)
    {
        if (kind == TokenKind.Punctuation)
        {
            return last is ")" or ";";
        }

        if (kind == TokenKind.Number || char.IsLower(last[0]))
        {
            return kind is TokenKind.Number or TokenKind.Word && !IsGrammatical(lexicon.Find(last));
        }

        var isCapitals = last.Length > 3 && char.IsUpper(last[1]);
        return kind == TokenKind.Word
            && last.Length > 1
            && !Abbreviations.IsAlways(last)
            && (isCapitals || !IsNamePart(next))
            && !Characters.IsApostrophe(last[^1]);
    }

    // Words that names hold as well: «Joseph De Bono», «Daniel Arap Moi», «Jack Ma».
    private static bool IsNamePart(ReadOnlySpan<char> word) =>
        word is "Le" or "La" or "Les" or "L'" or "L’" or "De" or "Du" or "Des" or "D'" or "D’" or "À" or "En" or "Moi" or "Son"
            or "Mon" or "Ma" or "Sa" or "Ni" or "Or" or "Car" or "Si" or "Ce";

    // Words that link or point; nothing that could be a noun, verb or adjective of a title.
    private static bool IsGrammatical(LexiconEntry entry)
    {
        var found = false;
        foreach (var analysis in entry.Analyses)
        {
            found |= analysis.PartOfSpeech
                is PartOfSpeech.Det or PartOfSpeech.Pron or PartOfSpeech.Adp or PartOfSpeech.Sconj or PartOfSpeech.Cconj;
        }

        return found;
    }
}
