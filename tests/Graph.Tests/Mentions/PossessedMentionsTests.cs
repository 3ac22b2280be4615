namespace ActorGraph.Graph.Tests.Mentions;

/// <summary>Whose country, government or army a possessive means.</summary>
public sealed class PossessedMentionsTests
{
    [Theory]
    [InlineData("Le président Assimi Goïta a déclaré que son pays avait rompu avec la France.", "pays=mali")]
    [InlineData("Le ministre soudanais Ali Youssef a réagi. Il a défendu son pays.", "pays=soudan")]
    [InlineData("« Notre pays a rompu avec la France », a déclaré Assimi Goïta.", "pays=mali")]
    [InlineData("La Russie a réagi. L'Ukraine a résisté à la Russie. Son armée a attaqué Belgorod.", "armée=ukraine/armee")]
    [InlineData("La France a réagi. Assimi Goïta a répondu à la France. Son gouvernement a signé.", "gouvernement=mali/gouvernement")]
    [InlineData("L'ONU a appelé Kigali à retirer ses troupes de RDC.", "troupes=rwanda/armee")]
    public void It_is_that_of_its_owner(string text, string expected) => Assert.Contains(expected, FoundMentions.Of(text));

    [Theory]
    [InlineData("Assimi Goïta a défendu son pays d'origine.")]
    [InlineData("Assimi Goïta a défendu ses pays voisins.")]
    public void A_country_told_from_others_is_not(string text) =>
        Assert.DoesNotContain(FoundMentions.Of(text), mention => mention.StartsWith("pays=", StringComparison.Ordinal));

    [Fact]
    public void Before_anybody_is_named_the_owner_is_the_subject_to_come() => Assert.Contains(
        "son=ali-bongo", FoundMentions.Of("Le Gabon a réagi. Après son renversement par l'armée, Ali Bongo a fui."));
}
