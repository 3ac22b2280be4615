using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Mentions;

/// <summary>Titles of several words, whose complements the parser hangs on a noun inside them.</summary>
public sealed class TitlePhraseTests
{
    [Theory]
    [InlineData("Le conseiller à la sécurité nationale de la Maison Blanche, Jake Sullivan, a réagi.", "Jake Sullivan OFFICIAL_OF États-Unis")]
    [InlineData("L'ambassadeur chinois auprès des Nations unies, Zhang Jun, a réagi.", "Zhang Jun OFFICIAL_OF Chine")]
    [InlineData("L'ambassadeur du Mali auprès de l'Union africaine, Fafré Camara, a réagi.", "Fafré Camara OFFICIAL_OF Mali")]
    [InlineData("L'attachée de presse de la Maison Blanche, Jen Psaki, a réagi.", "Jen Psaki OFFICIAL_OF États-Unis")]
    public void A_complement_inside_a_title_says_whose_it_is(string text, string expected) =>
        Assert.Contains(expected, Extracting.From(text).Select(relation => $"{relation.Subject.Name} {relation.Type} {relation.Object.Name}"));
}
