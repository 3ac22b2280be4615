using ActorGraph.Cli.Output;
using Snapshooter.Xunit;

namespace ActorGraph.Cli.Tests.Output;

public sealed class TableTextTests
{
    private static readonly string[] Columns = ["actor", "ally", "since", "count", "sentence", "evidence"];

    private static readonly object?[][] Rows =
    [
        [
            "Mali", "Burkina Faso", "2023-09-16", 12L,
            "Le Mali, aux côtés du Burkina Faso et du Niger, a également quitté la Communauté économique des États de "
                + "l'Afrique de l'Ouest (Cedeao), accusant cette dernière de suivre les intérêts de la France.",
            "0f1e2d3c4b5a6978",
        ],
        ["Mali", "Russie", null, 3L, "Privilégiant des relations avec d'autres partenaires, notamment la Russie.", "8796a5b4c3d2e1f0"],
    ];

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public void Sentences_stand_whole_below_their_row(int width)
    {
        var lines = new TableText(Columns, Rows, width).Lines().ToList();

        Assert.All(lines, line => Assert.True(TextWidth.Of(line) <= width, line));
        var text = string.Join(' ', lines.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Contains("suivre les intérêts de la France.", text, StringComparison.Ordinal);
        Snapshot.Match(string.Join('\n', lines), $"TableText_at_{width}_columns");
    }

    [Fact]
    public void Short_rows_stand_in_columns()
    {
        var lines = new TableText(["name", "n"], [["Mali", 1L], ["Côte d'Ivoire", 10L], [null, null]], 80).Lines();

        Assert.Equal(
            [
                "name            n",
                "─────────────  ──",
                "Mali            1",
                "Côte d'Ivoire  10",
                "",
            ],
            lines);
    }

    [Theory]
    [InlineData("Côte", 4)]
    [InlineData("北京", 4)]
    [InlineData("", 0)]
    public void A_text_takes_the_columns_that_a_terminal_gives_it(string text, int width) =>
        Assert.Equal(width, TextWidth.Of(text));

    [Theory]
    [InlineData("un deux trois", 7, "un deux", "trois")]
    [InlineData("abcdefghij", 4, "abcd", "efgh", "ij")]
    [InlineData("a\nb", 10, "a", "b")]
    [InlineData("", 10, "")]
    public void A_text_is_broken_between_words(string text, int width, params string[] lines) =>
        Assert.Equal(lines, TextWidth.Wrap(text, width));
}
