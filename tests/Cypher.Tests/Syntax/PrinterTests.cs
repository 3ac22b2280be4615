using ActorGraph.Cypher.Syntax.Parsing;
using ActorGraph.Cypher.Syntax.Printing;
using ActorGraph.Cypher.Syntax.Tree;
using ActorGraph.Cypher.Tests.Support;
using CsCheck;

namespace ActorGraph.Cypher.Tests.Syntax;

public sealed class PrinterTests
{
    [Fact]
    public void What_is_printed_reads_as_the_same_tree() =>
        QueryGenerator.Statement(3).Sample(Reads, iter: 20_000, print: Explain);

    [SkippableFact]
    public void The_queries_of_the_kit_survive_printing()
    {
        var scenarios = TckKit.Load();

        var statements = scenarios
            .SelectMany(scenario => scenario.Steps)
            .Select(step => step.Argument is null ? null : Parser.Parse(step.Argument).Value)
            .OfType<Statement>();

        Assert.All(statements, statement => Assert.True(Reads(statement), Printer.Print(statement)));
    }

    [Theory]
    [InlineData("return 1+2*3 as x", "RETURN 1 + 2 * 3 AS x")]
    [InlineData("RETURN (1+2)*3", "RETURN (1 + 2) * 3")]
    [InlineData("RETURN -(5), - 5", "RETURN -(5), -5")]
    [InlineData("MATCH (a:A:B)--(b) RETURN *", "MATCH (a:A&B)-[]-(b) RETURN *")]
    [InlineData("MATCH (`a b`) RETURN `a b`.`c d`", "MATCH (`a b`) RETURN `a b`.`c d`")]
    public void Parentheses_and_backticks_stand_only_where_they_are_needed(string query, string expected) =>
        Assert.Equal(expected, Printer.Print(Parser.Parse(query).GetOrThrow()));

    /// <summary>Shows how a statement is printed, and what its reading says.</summary>
    private static string Explain(Statement statement)
    {
        var text = Printer.Print(statement);
        var outcome = Parser.Parse(text);
        return outcome.Value is null ? outcome.Error!.Message : $"{text}\nread as\n{Printer.Print(outcome.Value)}";
    }

    private static bool Reads(Statement statement) => Parser.Parse(Printer.Print(statement)).Value == statement;
}
