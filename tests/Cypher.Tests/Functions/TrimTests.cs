using ActorGraph.Cypher.Tests.Support;

namespace ActorGraph.Cypher.Tests.Functions;

public sealed class TrimTests : IDisposable
{
    private readonly CypherDatabase _database = CypherDatabase.Open(":memory:");

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData("trim('  a b ')", "a b")]
    [InlineData("trim(FROM ' a ')", "a")]
    [InlineData("trim('x' FROM 'xxaxx')", "a")]
    [InlineData("trim(LEADING 'x' FROM 'xxaxx')", "axx")]
    [InlineData("trim(TRAILING 'x' FROM 'xxaxx')", "xxa")]
    [InlineData("trim(both FROM ' a ')", "a")]
    [InlineData("trim(BOTH null FROM 'a')", "null")]
    [InlineData("trim(BOTH 'x' FROM null)", "null")]
    [InlineData("btrim('xyaxy', 'xy')", "a")]
    public void A_text_loses_what_stands_at_its_ends(string expression, string expected) =>
        Assert.Equal(expected, _database.First($"RETURN {expression}"));

    [Theory]
    [InlineData("ltrim('😁a', '😀')", "😁a")]
    [InlineData("rtrim('a😁', '😀')", "a😁")]
    [InlineData("btrim('😀a😀', '😀')", "a")]
    public void A_character_is_never_cut_in_two(string expression, string expected) =>
        Assert.Equal(expected, _database.First($"RETURN {expression}"));
}
