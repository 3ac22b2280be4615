namespace ActorGraph.Graph.Tests.Mentions;

/// <summary>When fighters and soldiers without a name are a group or an army named before.</summary>
public sealed class DefiniteDescriptionsTests
{
    [Theory]
    [InlineData("Le M23 a pris Goma. Les rebelles ont avancé.", "rebelles=m23")]
    [InlineData("Le GSIM a attaqué Djibo. Le groupe jihadiste a fui.", "groupe jihadiste=gsim")]
    [InlineData("L'armée malienne a quitté Kidal. Les militaires ont fui.", "militaires=mali/armee")]
    [InlineData("Wagner a quitté Kidal. Les mercenaires ont fui.", "mercenaires=wagner")]
    [InlineData("Wagner a quitté Kidal. Les combattants ont fui.", "combattants=wagner")]
    public void A_definite_description_takes_up_the_only_one_of_its_kind(string text, string expected) =>
        Assert.Contains(expected, FoundMentions.Of(text));

    [Theory]
    [InlineData("Le M23 a pris Goma. Des rebelles ont avancé.")]
    [InlineData("Le M23 et le GSIM ont signé. Les rebelles ont avancé.")]
    [InlineData("Le M23 a pris Goma. La ville est vide. Le Mali attend. Les rebelles ont avancé.")]
    public void Others_stay_without_a_name(string text) => Assert.Contains("rebelles=rebelles", FoundMentions.Of(text));

    [Theory]
    [InlineData("Le Mozambique a fait appel à Wagner pour lutter contre les djihadistes.", "djihadistes=djihadistes")]
    [InlineData("Wagner a quitté Kidal. Les rebelles ont fui.", "rebelles=rebelles")]
    [InlineData("Le M23 a pris Goma. Les mercenaires ont avancé.", "mercenaires=mercenaires")]
    public void Mercenaries_are_neither_rebels_nor_jihadists(string text, string expected) => Assert.Contains(expected, FoundMentions.Of(text));

    [Fact]
    public void Several_groups_are_not_one() => Assert.Contains(
        "groupes jihadistes=groupes-jihadistes", FoundMentions.Of("Le GSIM a attaqué Djibo. Les groupes jihadistes ont fui."));
}
