using ActorGraph.Cli.Commands;

namespace ActorGraph.Cli.Tests.Commands;

public sealed class ParameterValueTests
{
    public static TheoryData<string, object?> Values => new()
    {
        { "Mali", "Mali" },
        { "", "" },
        { "12", 12L },
        { "-0.5", -0.5 },
        { "1e3", 1000.0 },
        { "true", true },
        { "null", null },
        { "\"12\"", "12" },
        { "[1, \"a\", null]", new List<object?> { 1L, "a", null } },
        // What is not JSON is text, also where a lenient reader would take it.
        { "007", "007" },
        { "0x1F", "0x1F" },
        { "NaN", "NaN" },
        { "True", "True" },
        { "'a'", "'a'" },
        { "2024-01-31", "2024-01-31" },
        { "[1, 2", "[1, 2" },
        { "[1, 2]]", "[1, 2]]" },
        { "\"2024-01-31T00:00:00Z\"", "2024-01-31T00:00:00Z" },
        { "99999999999999999999", 1e20 },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_json_or_text(string text, object? value) => Assert.Equal(value, ParameterValue.Parse(text));

    [Fact]
    public void A_map_is_read_with_what_is_in_it()
    {
        var map = Assert.IsType<Dictionary<string, object?>>(ParameterValue.Parse("{\"a\": {\"b\": [1.5]}, \"c\": null}"));

        Assert.Equal(["a", "c"], map.Keys);
        Assert.Equal(new List<object?> { 1.5 }, ((Dictionary<string, object?>)map["a"]!)["b"]);
    }
}
