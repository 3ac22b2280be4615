using System.Diagnostics;
using ActorGraph.Graph.Time;
using CsCheck;

namespace ActorGraph.Graph.Tests.Time;

public sealed class TimeExpressionPropertyTests
{
    private static readonly TimeExpressionFinder Finder = TimeExpressionFinder.Load();

    private static readonly string[] Pieces =
    [
        "le", "la", "l'", "les", "de", "du", "d'", "à", "au", "en", "entre", "et", ",", ".", "(", ")", "-", "\n\n", "il y a",
        "depuis", "jusqu'", "avant", "après", "fin", "début", "mi", "1er", "3", "31", "29 février", "2020", "0999", "9999", "12/10/2020",
        "2020-2031", "mars", "Mai", "août", "lundi", "dimanche", "dernier", "prochain", "suivant", "an", "ans", "siècle", "siècles", "XXe",
        "21e", "années", "jours", "deux", "mille", "cent", "milliards", "quatre-vingt", "une dizaine de", "plus tard", "la veille",
        "été", "hiver", "trimestre", "semestre", "premier", "hier", "demain", "nuit", "week-end", "même", "999999999", "dans", "pendant",
    ];

    private static readonly Gen<DateOnly?> Dates = Gen.Frequency(
        (1, Gen.Const((DateOnly?)null)),
        (1, Gen.OneOf(Gen.Const((DateOnly?)DateOnly.MinValue), Gen.Const((DateOnly?)DateOnly.MaxValue))),
        (3, Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(number => (DateOnly?)DateOnly.FromDayNumber(number))));

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]);

    private static readonly Gen<string> Texts = Gen.Frequency(
        (1, Gen.String),
        (4, Piece.Array[0, 14].Select(words => string.Join(' ', words))),
        (1, Piece.Array[0, 14].Select(words => string.Concat(words))));

    [Fact]
    public void Any_text_gives_expressions_in_order_with_their_words_and_sound_bounds() =>
        Gen.Select(Texts, Dates).Sample(
            (text, date) =>
            {
                var end = 0;
                foreach (var expression in Finder.Find(text, date))
                {
                    Assert.InRange(expression.Start, end, expression.End - 1);
                    Assert.Equal(text[expression.Start..expression.End], expression.Text);
                    Assert.True(expression.From is null || expression.To is null || expression.From <= expression.To);
                    end = expression.End;
                }
            },
            iter: 20_000);

    [Fact]
    public void Every_day_written_out_is_found_as_that_day() =>
        Gen.Int[new DateOnly(1000, 1, 1).DayNumber, new DateOnly(2199, 12, 31).DayNumber].Sample(
            number =>
            {
                var day = DateOnly.FromDayNumber(number);
                var text = day.ToString("'Signé le 'd MMMM yyyy'.'", System.Globalization.CultureInfo.GetCultureInfo("fr-FR"));

                var expression = Assert.Single(Finder.Find(text, null));

                Assert.Equal((day, day, DatePrecision.Day), (expression.From, expression.To, expression.Precision));
            },
            iter: 2_000);

    [Fact]
    public void Without_a_future_verb_a_day_lies_on_or_before_the_date_of_the_article() =>
        Gen.Select(Gen.Int[730_000, 745_000], Gen.Int[0, 11], Gen.Int[1, 28]).Sample(
            (number, month, day) =>
            {
                var article = DateOnly.FromDayNumber(number);
                var name = System.Globalization.CultureInfo.GetCultureInfo("fr-FR").DateTimeFormat.MonthNames[month];

                var expression = Assert.Single(Finder.Find($"Il a démissionné le {day} {name}.", article));

                Assert.InRange(article.DayNumber - expression.From!.Value.DayNumber, 0, 366);
            },
            iter: 2_000);

    [Theory]
    [InlineData("le ")]
    [InlineData("le 3, ")]
    [InlineData("de 3 et ")]
    [InlineData("entre 2015 et ")]
    [InlineData("il y a ")]
    [InlineData("vingt-")]
    [InlineData("1 111 ")]
    [InlineData("12/10/")]
    [InlineData("l'")]
    public void Work_grows_linearly_with_the_text(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var clock = Stopwatch.StartNew();

        Finder.Find(text, null);

        // A quadratic pass over these takes minutes.
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 10);
    }
}
