using ActorGraph.Cli.Output;
using ActorGraph.Graph.Store;

namespace ActorGraph.Cli.Tests.Output;

public sealed class ValueTextTests
{
    private static readonly GraphNode Mali = new("1", ["Actor", "State"], Map(("name", "Mali"), ("iso3", "MLI")));
    private static readonly GraphNode Cedeao = new("2", [], Map());
    private static readonly GraphRelationship Left = new("3", "LEFT", "1", "2", Map(("start", new DateOnly(2024, 1, 28))));

    public static TheoryData<object?, string, string, string> Values => new()
    {
        { null, "", "null", "" },
        { "L'été, \"ici\"", "L'été, \"ici\"", "\"L'été, \\\"ici\\\"\"", "\"L'été, \"\"ici\"\"\"" },
        { true, "true", "true", "true" },
        { 1L, "1", "1", "1" },
        { 1.0, "1.0", "1.0", "1.0" },
        { 0.1, "0.1", "0.1", "0.1" },
        { 1e300, "1E+300", "1E+300", "1E+300" },
        { double.NaN, "NaN", "\"NaN\"", "NaN" },
        { new DateOnly(2024, 2, 1), "2024-02-01", "\"2024-02-01\"", "2024-02-01" },
        { new DateTimeOffset(2024, 2, 1, 5, 0, 0, TimeSpan.Zero), "2024-02-01T05:00:00Z", "\"2024-02-01T05:00:00Z\"", "2024-02-01T05:00:00Z" },
        { new List<object?> { "a", "b" }, "a, b", "[\"a\",\"b\"]", "\"[\"\"a\"\",\"\"b\"\"]\"" },
        { new List<object?> { 1L, "b'" }, "[1, 'b\\'']", "[1,\"b'\"]", "\"[1,\"\"b'\"\"]\"" },
        { Map(("b", 1L), ("a", null)), "{a: null, b: 1}", "{\"a\":null,\"b\":1}", "\"{\"\"a\"\":null,\"\"b\"\":1}\"" },
        {
            Mali,
            "(:Actor:State {iso3: 'MLI', name: 'Mali'})",
            "{\"labels\":[\"Actor\",\"State\"],\"properties\":{\"iso3\":\"MLI\",\"name\":\"Mali\"}}",
            "\"{\"\"labels\"\":[\"\"Actor\"\",\"\"State\"\"],\"\"properties\"\":{\"\"iso3\"\":\"\"MLI\"\",\"\"name\"\":\"\"Mali\"\"}}\""
        },
        {
            new GraphPath([Cedeao, Mali], [Left]),
            "()<-[:LEFT {start: 2024-01-28}]-(:Actor:State {iso3: 'MLI', name: 'Mali'})",
            "{\"nodes\":[{\"labels\":[],\"properties\":{}},{\"labels\":[\"Actor\",\"State\"],\"properties\":{\"iso3\":\"MLI\",\"name\":\"Mali\"}}],"
                + "\"relationships\":[{\"type\":\"LEFT\",\"properties\":{\"start\":\"2024-01-28\"}}]}",
            "*"
        },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_has_a_text_for_people_one_for_programs_and_one_for_spreadsheets(
        object? value, string cell, string json, string csv)
    {
        Assert.Equal(cell, CellText.Of(value));
        Assert.Equal(json, Json(value));
        if (csv != "*")
        {
            Assert.Equal(csv + "\n", Csv(value));
        }
    }

    private static string Json(object? value)
    {
        using var text = new StringWriter();
        using (var json = JsonText.Writer(text, indented: false))
        {
            JsonValue.Write(json, value);
        }

        return text.ToString();
    }

    private static string Csv(object? value)
    {
        using var text = new StringWriter();
        CsvText.WriteRow(text, [value]);
        return text.ToString();
    }

    private static Dictionary<string, object?> Map(params (string Name, object? Value)[] pairs) =>
        pairs.ToDictionary(pair => pair.Name, pair => pair.Value);
}
