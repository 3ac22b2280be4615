namespace ActorGraph.Text.Tokenization;

/// <summary>Finds the end of a run of letters with the hyphens, apostrophes and points inside it.</summary>
internal static class WordScanner
{
    /// <summary>Scans a run that starts with a letter or figure.</summary>
    /// <returns>The offset after it; a closing full stop is left out.</returns>
    public static int Scan(string text, int position)
    {
        var part = position; // Where the letters since the last inner mark start.
        var end = position;
        while (end < text.Length)
        {
            var length = Characters.WordLength(text, end);
            if (length > 0)
            {
                end += length;
                continue;
            }

            var joined = Joined(text, part, end);
            if (joined == end)
            {
                break;
            }

            end = joined;
            part = end;
        }

        return end;
    }

    // The offset after a mark that joins what is before it with what is after it; the same offset when it does not.
    private static int Joined(string text, int part, int end)
    {
        var mark = text[end];
        var wordFollows = Characters.WordLength(text, end + 1) > 0;
        if (mark == '_' || (Characters.IsHyphen(mark) && wordFollows))
        {
            return end + 1;
        }

        if (Characters.IsApostrophe(mark))
        {
            return wordFollows || Elision.IsElided(text.AsSpan(part, end - part)) ? end + 1 : end;
        }

        if (mark == '.')
        {
            return JoinedByPoint(text, part, end);
        }

        if (mark == '&')
        {
            return wordFollows && char.IsUpper(text[end - 1]) && char.IsUpper(text[end + 1]) ? end + 1 : end;
        }

        return mark == '(' ? JoinedEnding(text, end) : end;
    }

    // «J.-C.», «U.S.A.», «c.-à-d.» and «rec.arts», but not «fin.Le».
    private static int JoinedByPoint(string text, int part, int end)
    {
        if (end + 1 >= text.Length)
        {
            return end;
        }

        var next = text[end + 1];
        var isInitial = end - part == 1 && char.IsLetter(text[part]);
        if (isInitial && Characters.IsHyphen(next) && Characters.IsLetterAt(text, end + 2))
        {
            return end + 2;
        }

        if (isInitial && char.IsUpper(text[part]) && char.IsUpper(next))
        {
            return end + 1;
        }

        return char.IsLower(next) && char.IsLower(text[part]) ? end + 1 : end;
    }

    // «élu(e)s»: an ending in brackets stays with its word.
    private static int JoinedEnding(string text, int end)
    {
        var close = end + 1;
        while (close < text.Length && close - end <= 3 && text[close] is 'e' or 's' or 'n' or 'E' or 'S' or 'x')
        {
            close++;
        }

        return close > end + 1 && close < text.Length && text[close] == ')' ? close + 1 : end;
    }
}
