using ActorGraph.Text.Documents;
using ActorGraph.Text.Lexicons;

namespace ActorGraph.Text.Tokenization;

/// <summary>
/// Finds where a sentence starts after a heading that has no full stop: text taken from web pages runs headings and
/// paragraphs together («... la hausse des prix Les ménages paient plus»).
/// </summary>
internal sealed class HeadlineBreaks(FrenchLexicon lexicon)
{
    /// <summary>Whether a sentence plainly starts at a token though nothing ends the one before.</summary>
    public bool IsStart(string text, List<SurfaceToken> tokens, int index)
    {
        if (index == 0 || index + 1 >= tokens.Count || !IsPlainWord(tokens[index - 1]) || !IsPlainWord(tokens[index]))
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
            && IsGrammatical(lexicon.FindLowerCase(word))
            && !IsGrammatical(lexicon.Find(tokens[index - 1].In(text)))
            && char.IsLower(text[tokens[index - 1].Start]);
    }

    private static bool IsPlainWord(SurfaceToken token) => token.Kind is TokenKind.Word or TokenKind.Number;

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
