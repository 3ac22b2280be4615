using ActorGraph.Text.Lexicons;

namespace ActorGraph.Text.Tokenization;

/// <summary>Finds where sentences end in a row of surface tokens.</summary>
internal sealed class SentenceSplitter
{
    private readonly string _text;
    private readonly List<SurfaceToken> _tokens;
    private readonly LineBreaks _lines;
    private readonly FrenchLexicon _lexicon;
    private readonly HeadlineBreaks _headlines;
    private readonly FullStops _fullStops;
    private readonly List<int> _ends = [];
    private int _first;
    private int _openBrackets;
    private bool _inStraightQuote;

    private SentenceSplitter(string text, List<SurfaceToken> tokens, FrenchLexicon lexicon)
    {
        _text = text;
        _tokens = tokens;
        _lexicon = lexicon;
        _headlines = new HeadlineBreaks(lexicon);
        _fullStops = new FullStops(lexicon);
        _lines = new LineBreaks(text);
    }

    /// <summary>Finds the sentences.</summary>
    /// <returns>For each sentence the index after its last token.</returns>
    public static List<int> FindEnds(string text, List<SurfaceToken> tokens, FrenchLexicon lexicon)
    {
        var splitter = new SentenceSplitter(text, tokens, lexicon);
        splitter.Run();
        return splitter._ends;
    }

    private void Run()
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            Note(i);
            if (i + 1 == _tokens.Count || IsParagraphBreak(i))
            {
                End(i + 1);
                _openBrackets = 0;
                _inStraightQuote = false;
            }
            else if (IsSentenceEnd(i))
            {
                End(i + 1);
            }
        }
    }

    private void End(int end)
    {
        _ends.Add(end);
        _first = end;
    }

    // Keeps count of what is open.
    private void Note(int index)
    {
        if (IsStraightQuote(index))
        {
            _inStraightQuote = OpensQuote(index);
            return;
        }

        switch (_text[_tokens[index].Start])
        {
            case '(' or '[':
                _openBrackets++;
                break;
            case ')' or ']':
                _openBrackets = Math.Max(0, _openBrackets - 1);
                break;
        }
    }

    // Spacing tells an opening quote from a closing one where writers space them; else they alternate.
    private bool OpensQuote(int index)
    {
        var (start, end) = (_tokens[index].Start, _tokens[index].End);
        var blankBefore = start == 0 || Characters.IsBlank(_text[start - 1]) || _text[start - 1] is '(' or '[' or '\'' or '’';
        var blankAfter = end == _text.Length || Characters.IsBlank(_text[end]) || _text[end] is '.' or ',' or ')' or ']';
        return blankBefore == blankAfter ? !_inStraightQuote : blankBefore;
    }

    private bool IsParagraphBreak(int index)
    {
        var (from, to) = (_tokens[index].End, _tokens[index + 1].Start);
        var breaks = _lines.Count(from, to);
        if (breaks == 0)
        {
            return false;
        }

        return breaks > 1
            || EndsWithTerminal(index)
            || (_lines.IsDeliberate(from, to) && !char.IsLower(_text[to]) && _text[to] is not (',' or ';' or ')' or '»'));
    }

    // Whether the sentence has ended at a token, closing quotes and brackets after the full stop left out.
    private bool EndsWithTerminal(int index) => IsTerminal(BeforeClosers(index));

    // The last token that is neither a closing quote nor a bracket; few can follow a full stop.
    private int BeforeClosers(int index)
    {
        const int MostClosers = 6;
        var lowest = Math.Max(_first, index - MostClosers);
        while (index > lowest && (IsCloser(index) || IsStraightQuote(index)))
        {
            index--;
        }

        return index;
    }

    private bool IsSentenceEnd(int index)
    {
        if (IsLeadIn(index))
        {
            return true;
        }

        if (_openBrackets > 0 && ClosesSoon(index))
        {
            return false;
        }

        if (!_inStraightQuote && _headlines.IsStart(_text, _tokens, index + 1))
        {
            return true;
        }

        if (IsCloser(index) || IsClosingStraightQuote(index))
        {
            var last = BeforeClosers(index);
            return last < index && IsTerminal(last) && !IsCloserNext(index) && StartsSentence(index + 1, last);
        }

        return IsTerminal(index) && !IsCloserNext(index) && !IsItemNumber(index)
            && (StartsSentence(index + 1, index) || IsFullStopBeforeSmallLetter(index));
    }

    // «2.» before the item that it numbers.
    private bool IsItemNumber(int index) =>
        index == _first + 1 && _tokens[_first].Kind == TokenKind.Number && _tokens[_first].End == _tokens[index].Start;

    // Some writers leave the capital out, above all that of «À»; a known word before the point is not an abbreviation.
    private bool IsFullStopBeforeSmallLetter(int index)
    {
        const int LongestUnlistedAbbreviation = 3;
        var (stop, next) = (_tokens[index], _tokens[index + 1]);
        if (index == _first
            || stop.End - stop.Start != 1
            || _text[stop.Start] != '.'
            || next.Start == stop.End
            || !char.IsLower(_text[next.Start]))
        {
            return false;
        }

        var before = _tokens[index - 1];
        return next.In(_text) is "à"
            || (before.End - before.Start > LongestUnlistedAbbreviation && _lexicon.FindFolded(before.In(_text)).Found);
    }

    private bool IsTerminal(int index)
    {
        var token = _tokens[index];
        return token.Kind switch
        {
            TokenKind.Punctuation => _text[token.Start] is '.' or '!' or '?' or '…',
            TokenKind.Abbreviation => true,
            _ => false,
        };
    }

    private bool IsCloser(int index) =>
        _tokens[index].End - _tokens[index].Start == 1 && _text[_tokens[index].Start] is '»' or '”' or ')' or ']';

    // «"», or «''» for want of it.
    private bool IsStraightQuote(int index)
    {
        var token = _tokens[index];
        return _text[token.Start] == '"' || (token.End - token.Start == 2 && Characters.IsApostrophe(_text[token.Start]));
    }

    private bool IsClosingStraightQuote(int index) => IsStraightQuote(index) && !_inStraightQuote;

    private bool IsCloserNext(int index)
    {
        var next = _tokens[index + 1];
        return IsCloser(index + 1) || IsTerminal(index + 1) && next.Kind == TokenKind.Punctuation
            || (IsStraightQuote(index + 1) && _inStraightQuote && !LooksOpening(index + 1));
    }

    private bool LooksOpening(int index)
    {
        var (start, end) = (_tokens[index].Start, _tokens[index].End);
        var blankBefore = Characters.IsBlank(_text[start - 1]);
        return blankBefore && end < _text.Length && !Characters.IsBlank(_text[end]);
    }

    // Whether a token can be the first of a sentence, once the one before it may have been the last.
    private bool StartsSentence(int index, int terminal)
    {
        var skipped = index;
        while (skipped < _tokens.Count && skipped < index + 3 && IsOpener(skipped))
        {
            skipped++;
        }

        if (skipped >= _tokens.Count)
        {
            return true;
        }

        var first = _text[_tokens[skipped].Start];
        if (_tokens[terminal].Kind == TokenKind.Abbreviation)
        {
            return char.IsUpper(first)
                && Abbreviations.MayEndSentence(_tokens[terminal].In(_text))
                && !_fullStops.IsName(_text, _tokens[skipped].Start);
        }

        if (Characters.IsDash(_text[_tokens[index].Start]) && _text[_tokens[terminal].Start] == '.')
        {
            return skipped > index; // The next item of a list.
        }

        return char.IsUpper(first)
            || char.IsDigit(first)
            || _tokens[skipped].Kind == TokenKind.Address
            || char.GetUnicodeCategory(first) == System.Globalization.UnicodeCategory.OtherLetter;
    }

    private bool IsOpener(int index)
    {
        var character = _text[_tokens[index].Start];
        return IsStraightQuote(index) || character is '«' or '“' or '(' or '[' or '-' or '–' or '—' or '•' or '*';
    }

    // A bracket that closes within the next tokens keeps its sentences inside the outer one.
    private bool ClosesSoon(int index)
    {
        const int Reach = 60;
        for (var i = index + 1; i < _tokens.Count && i <= index + Reach; i++)
        {
            var character = _text[_tokens[i].Start];
            if (character is ')' or ']')
            {
                return true;
            }

            if (character is '(' or '[' || _lines.Count(_tokens[i - 1].End, _tokens[i].Start) > 1)
            {
                return false;
            }
        }

        return false;
    }

    // «Lire aussi :» and the like are not part of the sentence that follows them.
    private bool IsLeadIn(int index)
    {
        const int Longest = 9;
        return _text[_tokens[index].Start] == ':'
            && index - _first is > 0 and <= Longest
            && LeadIn.Starts(_text, _tokens, _first, index);
    }
}
