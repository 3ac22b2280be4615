using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Syntax.Parsing;
using ActorGraph.Cypher.Syntax.Printing;
using CsCheck;

namespace ActorGraph.Cypher.Tests.Syntax;

public sealed class FuzzTests
{
    private static readonly IProcedureCatalog NoProcedures = new EmptyCatalog();

    private static readonly Gen<string> Fragment = ExpressionGenerator.Pick(
        "MATCH", "OPTIONAL", "RETURN", "WITH", "WHERE", "UNWIND", "AS", "CREATE", "MERGE", "ON", "SET", "DELETE", "CALL",
        "YIELD", "UNION", "ALL", "CASE", "WHEN", "THEN", "END", "NOT", "AND", "IN", "IS", "NULL", "EXISTS", "COUNT", "SHOW",
        "INDEX", "FOR", "FOREACH", "ORDER BY", "SKIP", "LIMIT", "SHORTEST", "shortestPath", "reduce", "n", "x", "count",
        "(", ")", "[", "]", "{", "}", "-", ">", "<", "--", "->", "*", "..", ".", ",", ":", "::", "|", "||", "=", "<=", "+=",
        "=~", "&", "!", "%", "$", "$p", "`q`", "`", "'", "\"", "'s'", "1", "1.5", "0x", "0o7", "1e400", "//", "/*", "*/",
        ";", "\n", "é", "—", "\uD800", "\\", "#", "9223372036854775808");

    [Fact]
    public void Any_heap_of_tokens_is_a_query_or_an_error_with_a_place() =>
        Fragment.Array[0, 30].Select(parts => string.Join(' ', parts)).Sample(IsHandled, iter: 50_000);

    [Fact]
    public void Any_text_is_a_query_or_an_error_with_a_place() =>
        Gen.String[Gen.Char, 0, 60].Sample(IsHandled, iter: 20_000);

    [Fact]
    public void A_damaged_query_is_a_query_or_an_error_with_a_place() =>
        Gen.Select(QueryGenerator.Statement(2), Gen.Int[0, 1000], Gen.Int[0, 1000], Fragment, Damage)
            .Sample(IsHandled, iter: 10_000);

    [Theory]
    [InlineData("RETURN ", "(", "1", ")")]
    [InlineData("RETURN ", "[", "1", "]")]
    [InlineData("RETURN ", "{a: ", "1", "}")]
    [InlineData("RETURN ", "NOT ", "true", "")]
    [InlineData("RETURN ", "- ", "x", "")]
    [InlineData("RETURN 1", " + 1", "", "")]
    [InlineData("RETURN n", ".a", "", "")]
    [InlineData("RETURN n", "[0]", "", "")]
    [InlineData("RETURN n", " IS NULL", "", "")]
    [InlineData("RETURN n", " ^ 2", "", "")]
    [InlineData("RETURN ", "CASE WHEN ", "true", " THEN 1 END")]
    [InlineData("RETURN ", "[x IN ", "[]", " | x]")]
    [InlineData("RETURN ", "size(", "[]", ")")]
    [InlineData("RETURN ", "EXISTS { RETURN ", "1", "}")]
    [InlineData("", "CALL { ", "RETURN 1 AS x", " } RETURN 1 AS x")]
    [InlineData("MATCH ", "(", "(a)", ")")]
    [InlineData("MATCH (a:", "(", "A", ")")]
    [InlineData("MATCH (a:", "!", "A", ")")]
    [InlineData("RETURN 1 IS :: ", "LIST<", "ANY", ">")]
    [InlineData("", "FOREACH (x IN [] | ", "CREATE ()", ")")]
    public void Deep_nesting_is_an_error_and_no_crash(string start, string open, string middle, string close)
    {
        const int Depth = 100_000;
        var query = start + Repeat(open, Depth) + middle + Repeat(close, Depth);

        var error = OnSmallStack(() => Parser.Parse(query).Error);

        Assert.Contains("nested too deeply", error?.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RETURN ", "(", "1", ")", 190)]
    [InlineData("RETURN 1", " + 1", "", "", 390)]
    [InlineData("RETURN {a: 1}", ".a", "", "", 390)]
    [InlineData("RETURN ", "NOT ", "true", "", 190)]
    [InlineData("RETURN ", "[x IN ", "[]", " | x]", 190)]
    public void The_deepest_nesting_that_is_read_can_be_bound_and_printed(
        string start, string open, string middle, string close, int depth)
    {
        var query = start + Repeat(open, depth) + middle + Repeat(close, depth);

        var error = OnSmallStack(() =>
        {
            var statement = Parser.Parse(query).GetOrThrow();
            Assert.Equal(statement, Parser.Parse(Printer.Print(statement)).Value);
            return Binder.Bind(statement, query, FunctionCatalog.BuiltIn, NoProcedures).Error;
        });

        Assert.Null(error);
    }

    [Fact]
    public void Long_chains_and_lists_are_no_nesting()
    {
        var query = $"RETURN [{Repeat("1, ", 100_000)}1] = [] AND true{Repeat(" OR false AND true", 100_000)}";

        Assert.Null(OnSmallStack(() => Parser.Parse(query).Error));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Damage(Cypher.Syntax.Tree.Statement statement, int from, int length, string fragment)
    {
        var text = Printer.Print(statement);
        var start = from * text.Length / 1001;
        var end = Math.Min(text.Length, start + (length % 5));
        return text[..start] + fragment + text[end..];
    }

    private static bool IsHandled(string text)
    {
        var parsed = Parser.Parse(text);
        var error = parsed.Value is null
            ? parsed.Error
            : Binder.Bind(parsed.Value, text, FunctionCatalog.BuiltIn, NoProcedures).Error;
        return error is null
            ? parsed.Value is not null
            : error.Place is { } place && place.Offset >= 0 && place.Offset <= text.Length && error.Message.EndsWith('^');
    }

    /// <summary>Runs on a stack of 1 MiB, the least that any platform gives a thread of ours.</summary>
    private static T OnSmallStack<T>(Func<T> action)
    {
        T result = default!;
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(() => { result = action(); }), 1 << 20);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
        return result;
    }

    private sealed class EmptyCatalog : IProcedureCatalog
    {
        public ProcedureSignature? Find(string name) => null;
    }
}
