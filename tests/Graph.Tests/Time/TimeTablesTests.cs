using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Time;

namespace ActorGraph.Graph.Tests.Time;

public sealed class TimeTablesTests
{
    private static readonly TimeVocabulary Vocabulary = TimeVocabulary.Load(new TimeTables(DataSource.Program));

    [Theory]
    [InlineData("[le <day>", "a closing ]")]
    [InlineData("<weekdy> <day>", "a class of words.tsv in place of <weekdy>")]
    [InlineData("le||la <day>", "a word between the bars and brackets")]
    [InlineData("[le]", "at least one word that is not optional")]
    public void A_wrong_pattern_says_where_it_stands_and_what_belongs_there(string pattern, string expected)
    {
        var row = new TimeTableRow("expressions.tsv", 12, [pattern, "any", "date"]);

        var error = Assert.Throws<DataFileException>(() => new PatternCompiler(Vocabulary, row).Compile());

        Assert.Equal($"expressions.tsv, line 12: column 1: '{pattern}' found where {expected} belong", error.Message);
    }

    [Theory]
    [InlineData("sometimes", "date", "column 2: 'sometimes' found where any or bound belong")]
    [InlineData("any", "dat", "column 3: 'dat' found where words out of none, vague, date")]
    [InlineData("any", "date tomorrow", "column 3: 'date tomorrow' found where words out of none, last, next")]
    public void A_wrong_meaning_says_where_it_stands_and_what_belongs_there(string place, string meaning, string expected)
    {
        var row = new TimeTableRow("expressions.tsv", 12, ["<day>", place, meaning]);

        var error = Assert.Throws<DataFileException>(() => TimeRule.Parse(row));

        Assert.StartsWith($"expressions.tsv, line 12: {expected}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_and_choices_expand_to_every_sequence()
    {
        var row = new TimeTableRow("expressions.tsv", 1, ["{de|d'} [le] <day> mars|avril {et}"]);

        var sequences = new PatternCompiler(Vocabulary, row).Compile();

        Assert.Equal(8, sequences.Length);
        Assert.All(sequences, sequence => Assert.Equal((1, 1), (sequence.Before, sequence.After)));
    }

    [Theory]
    [InlineData("quatre-vingt-dix-neuf", 99)]
    [InlineData("soixante et onze", 71)]
    [InlineData("deux cent trente-quatre", 234)]
    [InlineData("mille neuf cent quatorze", 1914)]
    [InlineData("une vingtaine de", 20)]
    [InlineData("12 500", 12500)]
    public void Numbers_in_words_and_groups_are_one_token(string text, int expected)
    {
        var tokens = new TimeText($"{text} ans", Vocabulary);

        Assert.Equal((2, expected), (tokens.Count, tokens.Value(0, TimeClasses.Number)));
    }
}
