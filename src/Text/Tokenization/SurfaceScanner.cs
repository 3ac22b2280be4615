using ActorGraph.Text.Lexicons;

namespace ActorGraph.Text.Tokenization;

/// <summary>Cuts text into surface tokens, left to right, each character once but for short looks ahead.</summary>
internal sealed class SurfaceScanner(FrenchLexicon lexicon)
{
    private readonly WordCutter _cutter = new(lexicon);
    private readonly FullStops _fullStops = new(lexicon);

    public List<SurfaceToken> Scan(string text)
    {
        var tokens = new List<SurfaceToken>((text.Length / 5) + 1);
        var position = 0;
        while (position < text.Length)
        {
            position = Characters.IsBlank(text[position]) ? position + 1 : Next(text, position, tokens);
        }

        return tokens;
    }

    private int Next(string text, int position, List<SurfaceToken> tokens)
    {
        // An address starts where the writing starts or after a mark, never inside a word.
        if (position == 0 || Characters.WordLength(text, position - 1) == 0)
        {
            var end = AddressScanner.Scan(text, position);
            if (end > position)
            {
                tokens.Add(new SurfaceToken(position, end, TokenKind.Address));
                return end;
            }
        }

        if (Characters.IsDigitAt(text, position) || NumberScanner.IsSigned(text, position))
        {
            var end = NumberScanner.Scan(text, position, tokens);
            if (end > position)
            {
                return end;
            }
        }

        return Characters.WordLength(text, position) > 0
            ? Word(text, position, tokens)
            : Mark(text, position, tokens);
    }

    private int Word(string text, int position, List<SurfaceToken> tokens)
    {
        var end = WordScanner.Scan(text, position);
        var kind = TokenKind.Word;
        if (end < text.Length && text[end] == '.' && _fullStops.BelongsToWord(text, position, end))
        {
            end++;
            kind = TokenKind.Abbreviation;
        }
        else if (end == position + 1 && end < text.Length && text[end] == '°' && text[position] is 'n' or 'N')
        {
            end++; // «n° 5».
        }

        _cutter.Cut(text, position, end, kind, tokens);
        return end;
    }

    private static int Mark(string text, int position, List<SurfaceToken> tokens)
    {
        var end = position + MarkLength(text, position);
        tokens.Add(new SurfaceToken(position, end, TokenKind.Punctuation));
        return end;
    }

    private static int MarkLength(string text, int position)
    {
        var character = text[position];
        if (character is '.' or '-')
        {
            var end = position + 1;
            while (end < text.Length && text[end] == character)
            {
                end++;
            }

            return end - position;
        }

        if (Characters.IsApostrophe(character))
        {
            return position + 1 < text.Length && text[position + 1] == character ? 2 : 1; // «''» for «"».
        }

        if (char.IsHighSurrogate(character) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]))
        {
            return 2;
        }

        var rest = text.AsSpan(position);
        return rest.StartsWith("°C", StringComparison.Ordinal) && Characters.WordLength(text, position + 2) == 0 ? 2
            : rest.StartsWith("+/-", StringComparison.Ordinal) ? 3
            : 1;
    }
}
