using System.Globalization;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Time;

namespace ActorGraph.Graph.Tests.Time;

/// <summary>Every line of the grammar carries an example; here they are run.</summary>
public sealed class TimeGrammarTests
{
    private static readonly TimeExpressionFinder Finder = TimeExpressionFinder.Load();

    public static TheoryData<int, string, string, string, string> Lines()
    {
        var lines = new TheoryData<int, string, string, string, string>();
        foreach (var row in new TimeTables(DataSource.Program).Read("expressions.tsv", 6))
        {
            lines.Add(row.Line, row[0], row[3], row[4], row[5]);
        }

        return lines;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_line_of_the_grammar_finds_what_its_example_says(
        int line,
        string pattern,
        string example,
        string article,
        string expected)
    {
        DateOnly? date = article == "-" ? null : DateOnly.Parse(article, CultureInfo.InvariantCulture);

        var found = TimeNotation.Format(Finder.Find(example, date));

        Assert.True(expected == found, $"expressions.tsv:{line}: {pattern}\n{example}\nexpected {expected}\nfound    {found}");
    }
}
