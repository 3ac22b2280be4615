using System.Collections.Frozen;
using ActorGraph.Text.Documents;
using ActorGraph.Text.Lexicons;

namespace ActorGraph.Text.Tokenization;

/// <summary>Cuts elided words off the front of a run and clitics off its end: «l'armée», «a-t-il», «donne-le-moi».</summary>
internal sealed class WordCutter(FrenchLexicon lexicon)
{
    private static readonly FrozenSet<string> Clitics = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "-t-il", "-t-elle", "-t-on", "-t-ils", "-t-elles", "-il", "-elle", "-on", "-ils", "-elles", "-je", "-tu", "-nous",
        "-vous", "-ce", "-le", "-la", "-les", "-lui", "-leur", "-moi", "-toi", "-y", "-en", "-m'", "-t'",
        "-t'il", "-t'elle", "-t'on", "-t'ils", "-t'elles");

    private static readonly FrozenSet<string> Particles =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "-là", "-ci");

    /// <summary>Adds the tokens of a run.</summary>
    public void Cut(string text, int start, int end, TokenKind kind, List<SurfaceToken> tokens)
    {
        start = CutElisions(text, start, end, tokens);
        if (start < end)
        {
            CutClitics(text, start, end, kind, tokens);
        }
    }

    private int CutElisions(string text, int start, int end, List<SurfaceToken> tokens)
    {
        while (true)
        {
            var run = text.AsSpan(start, end - start);
            var apostrophe = IndexOfApostrophe(run);
            if (apostrophe <= 0 || !Elision.IsElided(run[..apostrophe]) || Elision.IsWhole(run))
            {
                return start;
            }

            if (IsName(run, apostrophe))
            {
                return start;
            }

            tokens.Add(new SurfaceToken(start, start + apostrophe + 1, TokenKind.Word));
            start += apostrophe + 1;
        }
    }

    private static int IndexOfApostrophe(ReadOnlySpan<char> run)
    {
        for (var i = 0; i < run.Length; i++)
        {
            if (Characters.IsApostrophe(run[i]))
            {
                return i;
            }
        }

        return -1;
    }

    // «N'Djamena», «M'Bala»: «n'» and «m'» stand before verbs, which have no capital unless all is in capitals.
    private bool IsName(ReadOnlySpan<char> run, int apostrophe)
    {
        if (apostrophe != 1 || run[0] is not ('N' or 'M' or 'T' or 'n' or 'm') || run.Length < 4)
        {
            return false;
        }

        var rest = run[(apostrophe + 1)..];
        return char.IsUpper(rest[0]) && (char.IsLower(rest[1]) || !lexicon.FindLowerCase(rest).Found);
    }

    private void CutClitics(string text, int start, int end, TokenKind kind, List<SurfaceToken> tokens)
    {
        var first = FirstCut(text, start, end);
        tokens.Add(new SurfaceToken(start, first, first == end ? kind : TokenKind.Word));
        while (first < end)
        {
            var next = CliticEnd(text, first, end);
            tokens.Add(new SurfaceToken(first, next, next == end ? kind : TokenKind.Word));
            first = next;
        }
    }

    // Where the verb ends and its clitics start; the end when the run is one word.
    private int FirstCut(string text, int start, int end)
    {
        var run = text.AsSpan(start, end - start);
        var hyphen = LastHyphen(run);
        if (hyphen <= 0 || lexicon.FindFolded(run).Found)
        {
            return end;
        }

        if (Particles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(run[hyphen..]))
        {
            return run[..hyphen].Contains('-') ? end : start + hyphen;
        }

        var cut = end;
        while (true)
        {
            var before = CliticStart(text, start, cut);
            if (before < 0)
            {
                break;
            }

            cut = before;
        }

        return cut < end && IsVerb(text.AsSpan(start, cut - start)) ? cut : end;
    }

    private bool IsVerb(ReadOnlySpan<char> word)
    {
        foreach (var analysis in lexicon.FindFolded(word).Analyses)
        {
            if (analysis.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux)
            {
                return true;
            }
        }

        return word.Equals("voici", StringComparison.OrdinalIgnoreCase)
            || word.Equals("voilà", StringComparison.OrdinalIgnoreCase);
    }

    // The start of the longest clitic that ends at a place, or -1.
    private static int CliticStart(string text, int start, int end)
    {
        var found = -1;
        for (var i = end - 1; i > start && end - i <= 7; i--)
        {
            if (Characters.IsHyphen(text[i]) && IsClitic(text.AsSpan(i, end - i)))
            {
                found = i;
            }
        }

        return found;
    }

    private static int CliticEnd(string text, int start, int end)
    {
        for (var i = Math.Min(end, start + 7); i > start; i--)
        {
            var isBoundary = i == end || Characters.IsHyphen(text[i]) || Characters.IsApostrophe(text[i - 1]);
            if (isBoundary && IsClitic(text.AsSpan(start, i - start)))
            {
                return i;
            }
        }

        return end;
    }

    private static bool IsClitic(ReadOnlySpan<char> run)
    {
        Span<char> plain = stackalloc char[8];
        if (run.Length > plain.Length)
        {
            return false;
        }

        for (var i = 0; i < run.Length; i++)
        {
            plain[i] = Characters.IsHyphen(run[i]) ? '-' : Characters.IsApostrophe(run[i]) ? '\'' : run[i];
        }

        return Clitics.GetAlternateLookup<ReadOnlySpan<char>>().Contains(plain[..run.Length]);
    }

    private static int LastHyphen(ReadOnlySpan<char> run)
    {
        for (var i = run.Length - 1; i > 0; i--)
        {
            if (Characters.IsHyphen(run[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
