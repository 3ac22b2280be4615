using System.Diagnostics;
using System.Text;
using ActorGraph.Text.Lexicons;
using ActorGraph.Text.Tokenization;
using CsCheck;

namespace ActorGraph.Text.Tests.Tokenization;

public sealed class TokenizerPropertyTests
{
    private const string Marks = " .,;:!?…'’\"«»“”()[]-–—_/&%°@#$€+*\n\r\t\u00A0\u202F\u200B\uFEFF\u00AD\u0301\0\uD83D\uDE00\uD800\uDC00";

    private static readonly FrenchTokenizer Tokenizer = new(FrenchLexicon.Default);

    private static readonly string[] Pieces =
    [
        "l'", "du", "des", "Des ", "aux ", "a-t-il", "-le", "-moi", "M. ", "J.", "etc.", "12 000", "17h30", "1er", "www.", "http://",
        "@", ".fr", "qu’", "-t-", "aujourd'hui", "Le ", "le ", ". ", "...", "\n\n", "\r\n", "Lire aussi :", "É", "(", ")", "«", "»",
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char[Marks + "aeLM109éÉ"], 0, 60],
        Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]).Array[0, 30].Select(pieces => string.Concat(pieces)));

    [Fact]
    public void Any_text_is_covered_by_tokens_in_order() =>
        AnyText.Sample(text => Assert.Null(Problem(text)), iter: 5_000);

    [Fact]
    public void Random_code_units_never_break_the_tokeniser()
    {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(80); length > 0; length--)
            {
                text.Append((char)random.Next(random.Next(4) == 0 ? 0x10000 : 0x180));
            }

            Assert.Null(Problem(text.ToString()));
        }
    }

    [Theory]
    [InlineData("a.")]
    [InlineData("l'")]
    [InlineData("-le")]
    [InlineData("1 000 ")]
    [InlineData("a+")]
    [InlineData("(")]
    [InlineData("\"")]
    [InlineData("A. ")]
    [InlineData("mot\n")]
    [InlineData("www.a")]
    public void Repeating_anything_takes_time_in_proportion(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000));
        var watch = Stopwatch.StartNew();
        Tokenizer.Tokenize(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{text.Length} characters took {watch.Elapsed}");
    }

    // What a text's tokens break of the tokeniser's promises; null when they keep them.
    private static string? Problem(string text)
    {
        var position = 0;
        foreach (var sentence in Tokenizer.Tokenize(text))
        {
            if (sentence.Words.IsEmpty || sentence.Start != sentence.Words[0].Start || sentence.End != sentence.Words[^1].End)
            {
                return $"sentence {sentence.Start}-{sentence.End} does not end where its words do";
            }

            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var word = sentence.Words[i];
                var contraction = sentence.Contractions.FirstOrDefault(item => item.First == i);
                if (word.Start < position || word.End <= word.Start)
                {
                    return $"word {word.Start}-{word.End} overlaps or is empty";
                }

                if (text[position..word.Start].Any(character => !Characters.IsBlank(character)))
                {
                    return $"text {position}-{word.Start} is in no word";
                }

                if (text[word.Start..word.End] != (contraction?.Form ?? word.Form))
                {
                    return $"word {word.Start}-{word.End} is not its text";
                }

                i = contraction?.Last ?? i;
                position = word.End;
            }
        }

        return text[position..].Any(character => !Characters.IsBlank(character)) ? $"text after {position} is in no word" : null;
    }
}
