using ActorGraph.Graph.Checking;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Tests.Evaluation;

namespace ActorGraph.Graph.Tests.Checking;

public sealed class DataCheckerTests : IDisposable
{
    private const string Header = "type\ttrigger\twhen\tsubject\tobject\tstatus\texample\texpected\n";
    private const string Sound = "LEFT\tv:quitter\t-\tsubj\tobj\t-\tLe Mali a quitté la Cedeao.\tMali LEFT Cedeao\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_data_of_the_program_are_right()
    {
        var report = DataChecker.Check(DataSource.Program);

        Assert.True(report.IsClean, string.Join('\n', report.Errors.Select(error => error.Message).Concat(report.Problems.Select(problem => problem.ToString()))));
        Assert.True(report.Rules > 100);
    }

    [Theory]
    [InlineData("LEVT\tv:x\t-\tsubj\tobj\t-\tA.\tA LEFT B", "'LEVT' is not a relation type of the ontology")]
    [InlineData("LEFT\tv:@nothing\t-\tsubj\tobj\t-\tA.\tA LEFT B", "there is no word class '@nothing' in classes.tsv")]
    [InlineData("LEFT\tx:y\t-\tsubj\tobj\t-\tA.\tA LEFT B", "trigger 'x:y' must start with v:, n:, a: or m:")]
    [InlineData("LEFT\tv:x\t-\tsubj[stat]\tobj\t-\tA.\tA LEFT B", "the kind 'stat' is not one of unidentified, state, ")]
    [InlineData("LEFT\tv:x\t-\tsubj\tobj\t2\tA.\tA LEFT B", "'2' is neither a status nor a confidence between 0 and 1")]
    [InlineData("LEFT\tv:x\t-\tsubj\tobj\t-\tA.", "the column 'expected' is empty")]
    [InlineData("LEFT\tv:x\t-\tsubj\tobj\t-\tA.\tA LEFT B\tmore", "9 columns, but the header has 8: is there a tab too many?")]
    public void A_wrong_line_is_told_and_those_after_it_are_read(string line, string message)
    {
        var report = Check("rules/relations.tsv", Header + line + "\n" + Sound + line + "\n");

        Assert.Equal([2, 4], report.Errors.Select(error => error.Line));
        Assert.All(report.Errors, error => Assert.StartsWith(message, FormattableString.Invariant(error.Reason), StringComparison.Ordinal));
        Assert.Equal((1, 0), (report.Rules, report.Problems.Length));
    }

    [Fact]
    public void A_rule_that_stands_twice_is_told()
    {
        var report = Check("rules/relations.tsv", Header + Sound + Sound);

        var problem = Assert.Single(report.Problems);
        Assert.Equal(("AG7005", "3", "2"), (problem.Code, problem.Details[0], problem.Details[1]));
    }

    [Fact]
    public void An_example_that_gives_something_else_is_told_with_what_it_gives()
    {
        var report = Check("rules/relations.tsv", Header + Sound.Replace("\tMali LEFT", "\tNiger LEFT", StringComparison.Ordinal));

        var problem = Assert.Single(report.Problems);
        Assert.Equal("AG7006", problem.Code);
        Assert.Equal<string>(["2", "Le Mali a quitté la Cedeao.", "Niger LEFT Cedeao", "Mali LEFT Cedeao"], problem.Details);
    }

    [Fact]
    public void A_header_that_is_wrong_is_one_error()
    {
        var report = Check("rules/relations.tsv", "typ\ttrigger\n" + Sound + Sound);

        Assert.StartsWith("the header lacks the column 'type'", FormattableString.Invariant(Assert.Single(report.Errors).Reason), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_is_checked()
    {
        var names = new[] { "actors", "names", "roles", "rules", "time", "titles" }.SelectMany(folder => DataSource.Program.List(folder))
            .Select(name => name["Data/".Length..]).Where(name => name != "rules/relations.tsv").ToList();
        names.ForEach(name => _folder.Write(name, "nonsense\nnonsense\n"));

        var report = Check("rules/relations.tsv", Header + Sound);

        Assert.Equal(names.Order(StringComparer.Ordinal), report.Errors
            .Select(error => Path.GetRelativePath(_folder.Path, error.Path).Replace('\\', '/')).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_actor_whose_id_the_program_has_is_told_at_its_own_line()
    {
        var report = Check("actors/mine.tsv", "id\tname\tkind\taliases\nmali\tMali bis\tstate\t\n");

        var error = Assert.Single(report.Errors);
        Assert.Equal((_folder.PathOf("actors/mine.tsv"), 2), (error.Path, error.Line));
        Assert.Empty(report.Problems);
    }

    [Fact]
    public void Time_tables_are_checked_too()
    {
        var report = Check("time/months.tsv", "1\tjanvier\textra\n");

        Assert.Equal("2 columns expected, 3 found: separate them by one tab", FormattableString.Invariant(Assert.Single(report.Errors).Reason));
    }

    [Fact]
    public void A_file_of_another_kind_does_not_fill_the_screen()
    {
        var report = Check("rules/relations.tsv", Header + string.Concat(Enumerable.Repeat("nonsense\n", 1000)));

        Assert.Equal(100, report.Errors.Length);
    }

    private DataReport Check(string name, string text)
    {
        _folder.Write(name, text);
        return DataChecker.Check(DataSource.Read(_folder.Path));
    }
}
