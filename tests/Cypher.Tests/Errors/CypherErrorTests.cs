using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Syntax.Parsing;

namespace ActorGraph.Cypher.Tests.Errors;

public sealed class CypherErrorTests
{
    [Fact]
    public void A_message_shows_the_place_as_Neo4j_does()
    {
        var error = Parser.Parse("MATCH (n)\n\tRETUR n").Error;

        Assert.Equal((2, 2, 11), (error!.Place!.Line, error.Place.Column, error.Place.Offset));
        Assert.EndsWith(" (line 2, column 2 (offset: 11))\n\"\tRETUR n\"\n \t^", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\n\nb", 3, 3, 1)]
    [InlineData("abc", 3, 1, 4)]
    [InlineData("abc", 99, 1, 4)]
    [InlineData("", 0, 1, 1)]
    public void Lines_end_as_on_any_system(string text, int offset, int line, int column)
    {
        var place = CypherErrorPlace.In(text, offset);

        Assert.Equal((line, column), (place.Line, place.Column));
    }

    [Fact]
    public void Throwing_is_the_callers_choice()
    {
        var exception = Assert.Throws<CypherException>(() => Parser.Parse("RETURN").GetOrThrow());

        Assert.Equal("Neo.ClientError.Statement.SyntaxError", exception.Code);
        Assert.Equal("SyntaxError", exception.Error.Kind);
    }
}
