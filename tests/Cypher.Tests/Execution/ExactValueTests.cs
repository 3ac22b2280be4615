using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Tests.Support;
using CsCheck;

namespace ActorGraph.Cypher.Tests.Execution;

/// <summary>What a result gives is what the graph holds, to the nanosecond and with its zone, and can be passed back.</summary>
public sealed class ExactValueTests : IDisposable
{
    private readonly CypherDatabase _database = CypherDatabase.Open(":memory:");

    public static TheoryData<string, object, string> Beyond => new()
    {
        { "date('+12024-02-29')", new CypherDate(3_672_207), "+12024-02-29" },
        { "localtime('12:30:00.000000005')", new CypherLocalTime(45_000_000_000_005), "12:30:00.000000005" },
        {
            "localdatetime('2024-01-28T12:30:00.000000005')", new CypherLocalDateTime(19_750, 45_000_000_000_005),
            "2024-01-28T12:30:00.000000005"
        },
        {
            "datetime('2024-01-28T12:30:00[Europe/Paris]')", new CypherDateTime(19_750, 45_000_000_000_000, 3600, "Europe/Paris"),
            "2024-01-28T12:30:00+01:00[Europe/Paris]"
        },
        {
            "datetime('1900-01-01T00:00:00+00:09:21')", new CypherDateTime(-25_567, 0, 561, null),
            "1900-01-01T00:00:00+00:09:21"
        },
    };

    public static TheoryData<object, string> Impossible => new()
    {
        { new CypherLocalTime(86_400_000_000_000), "no time of day" },
        { new CypherTime(-1, 0), "no time of day" },
        { new CypherTime(0, 64_801), "expected at most 64800" },
        { new CypherTime(0, int.MinValue), "expected at most 64800" },
        { new CypherDate(long.MaxValue), "999999999" },
        { new CypherDateTime(0, 0, 0, "Sahel/Timbuktu"), "Sahel/Timbuktu" },
    };

    [Theory]
    [MemberData(nameof(Beyond))]
    public void What_a_type_of_the_platform_does_not_hold_has_one_of_its_own(string expression, object expected, string text)
    {
        var value = Evaluate($"RETURN {expression}");

        Assert.Equal(expected, value);
        Assert.Equal(text, value!.ToString());
    }

    [Fact]
    public void A_value_given_back_is_the_same() => ValueGenerators.Storable.Sample(value =>
    {
        var result = Evaluate("RETURN $value", ("value", value));
        var same = Evaluate(
            "UNWIND [$before, $after] AS x RETURN count(DISTINCT x) = 1", ("before", value), ("after", result));

        Assert.Equal(true, same);
    });

    [Fact]
    public void The_rules_of_a_zone_give_the_offset()
    {
        var given = new CypherDateTime(19_900, 0, 0, "Europe/Paris");

        Assert.Equal(new CypherDateTime(19_900, 7_200_000_000_000, 7200, "Europe/Paris"), Evaluate("RETURN $value", ("value", given)));
    }

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_no_clock_shows_is_refused(object value, string expected)
    {
        var error = Assert.Throws<CypherException>(() => Evaluate("RETURN $value", ("value", value)));

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _database.Dispose();

    private object? Evaluate(string query, params (string Name, object? Value)[] parameters) => _database
        .Run(query, parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value))
        .Single()[0];
}
