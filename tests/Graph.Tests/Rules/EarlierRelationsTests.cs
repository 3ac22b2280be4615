using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Rules;

/// <summary>What later clauses leave unsaid: whom a denial answers, who is behind an event.</summary>
public sealed class EarlierRelationsTests
{
    [Theory]
    [InlineData("Kinshasa accuse Kigali. Le Rwanda nie.", "Rwanda REJECTED RD Congo")]
    [InlineData("Kinshasa accuse Kigali. Kigali dément.", "Rwanda REJECTED RD Congo")]
    [InlineData("Le Mali accuse la France, qui a démenti.", "France REJECTED Mali")]
    [InlineData("Le Mali accuse la France, une allégation que Paris rejette.", "France REJECTED Mali")]
    [InlineData("La RDC accuse le Rwanda de mentir, ce que Kigali dément.", "Rwanda REJECTED RD Congo")]
    [InlineData("La RDC accuse le Rwanda de mentir, ce que dément Kigali.", "Rwanda REJECTED RD Congo")]
    [InlineData("Accusé par la RDC de mentir, le Rwanda a démenti.", "Rwanda REJECTED RD Congo")]
    [InlineData("La RDC accuse le Rwanda. Le sommet a duré deux jours. Le Rwanda a rejeté l'accusation.", "Rwanda REJECTED RD Congo")]
    [InlineData("Ousmane Sonko accuse Macky Sall. Macky Sall dément.", "Macky Sall REJECTED Ousmane Sonko")]
    public void A_denial_answers_whoever_accused(string text, string expected) => Assert.Contains(expected, Extracting.Triples(text));

    [Theory]
    [InlineData("Kinshasa accuse Kigali. La France nie.")]
    [InlineData("Kinshasa accuse Kigali. Kinshasa nie.")]
    [InlineData("Kinshasa accuse Kigali. Le Rwanda n'a pas démenti.")]
    [InlineData("Le Rwanda accuse le M23. La RDC dément.")]
    [InlineData("Kinshasa accuse Kigali. Le Togo a parlé. Le Togo a signé. Le Rwanda nie.")]
    public void A_denial_of_another_or_far_behind_answers_nobody(string text) =>
        Assert.DoesNotContain(Extracting.Triples(text), relation => relation.Contains("REJECTED", StringComparison.Ordinal));

    [Theory]
    [InlineData("La Russie a bombardé Kiev. La France a condamné ces frappes.", "France CONDEMNED Russie")]
    [InlineData("Le général Tiani a renversé Mohamed Bazoum. La Cedeao a condamné le coup d'État.", "Cedeao CONDEMNED Abdourahamane Tiani")]
    public void An_event_that_is_taken_up_stands_for_its_author(string text, string expected) => Assert.Contains(expected, Extracting.Triples(text));

    [Theory]
    [InlineData("La Russie a bombardé Kiev. La France a condamné une attaque.")]
    [InlineData("La Russie a bombardé Kiev. La France a condamné l'attaque de 2012.")]
    public void Another_event_does_not(string text) =>
        Assert.DoesNotContain(Extracting.Triples(text), relation => relation.Contains("CONDEMNED", StringComparison.Ordinal));
}
