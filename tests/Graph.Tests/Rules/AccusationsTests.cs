using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Rules;

/// <summary>Whose claim a denial denies, from the text to the relation.</summary>
public sealed class AccusationsTests
{
    [Theory]
    [InlineData("La RDC accuse le Rwanda de mentir, ce que Kigali dément.")]
    [InlineData("La RDC accuse le Rwanda de mentir. Le Rwanda nie.")]
    [InlineData("Accusé par la RDC de mentir, le Rwanda a démenti.")]
    [InlineData("La RDC accuse le Rwanda de mentir. Le sommet a duré deux jours. Le Rwanda a rejeté l'accusation.")]
    public void A_denial_is_of_the_accusation_before_it(string text) =>
        Assert.Equal(["RD Congo ACCUSED Rwanda", "Rwanda REJECTED RD Congo"], Found(text));

    [Theory]
    [InlineData("La RDC accuse le Rwanda de mentir. Le Togo dément.")]
    [InlineData("La RDC accuse le Rwanda de mentir. La RDC nie.")]
    [InlineData("La RDC accuse le Rwanda de mentir. Il pleut. Il neige. Il vente. Le Rwanda dément.")]
    public void Only_the_accused_deny_and_soon(string text) => Assert.Equal(["RD Congo ACCUSED Rwanda"], Found(text));

    private static IEnumerable<string> Found(string text) =>
        Extracting.From(text).Select(relation => $"{relation.Subject.Name} {relation.Type} {relation.Object.Name}");
}
