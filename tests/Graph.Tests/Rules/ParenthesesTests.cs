using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Rules;

public sealed class ParenthesesTests
{
    [Theory]
    [InlineData("Les pays de l'AES (Mali, Niger et Togo) ont protesté.", 3)]
    [InlineData("L'AES (le Mali, le Niger) a protesté.", 2)]
    [InlineData("L'AES (Mali) a protesté.", 0)]
    [InlineData("La Cedeao (sans le Mali, le Niger) a protesté.", 0)]
    public void States_listed_behind_an_organisation_are_its_members(string text, int members) =>
        Assert.Equal(members, Extracting.From(text).Count(relation => relation.Type == "MEMBER_OF"));
}
