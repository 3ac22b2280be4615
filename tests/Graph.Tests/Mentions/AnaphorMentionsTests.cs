namespace ActorGraph.Graph.Tests.Mentions;

/// <summary>Whom pronouns, possessives and definite phrases take up.</summary>
public sealed class AnaphorMentionsTests
{
    [Theory]
    [InlineData("Le Togo a réagi. Il a fermé sa frontière.", "Il=togo")]
    [InlineData("La France a quitté le Niger. Elle a aussi quitté le Mali.", "Elle=france")]
    [InlineData("Abdoulaye Diop a parlé aux Maliens. Il a quitté la salle.", "Il=abdoulaye-diop")]
    [InlineData("Le Niger et le Bénin ont discuté. Ils ont signé.", "Ils=niger+benin")]
    [InlineData("Alfred Yekatom a rejoint le groupe anti-Balaka. Il nie les faits.", "Il=alfred-yekatom")]
    public void A_pronoun_takes_up_the_subject_that_agrees(string text, string expected) => Contains(text, expected);

    [Theory]
    [InlineData("Il pleut sur Bamako.")]
    [InlineData("Il faut aider le Mali.")]
    [InlineData("Le Mali a réagi. Il faut partir.")]
    public void An_impersonal_pronoun_takes_up_nobody(string text) => Assert.DoesNotContain(
        FoundMentions.Of(text), mention => mention.StartsWith("Il=", StringComparison.Ordinal));

    [Theory]
    [InlineData("Abdoulaye Diop a reçu Sergueï Lavrov. Ce dernier a salué le Mali.", "dernier=serguei-lavrov")]
    [InlineData("Le Mali a écrit à la Cedeao. Cette dernière a répondu.", "dernière=cedeao")]
    [InlineData("Abdoulaye Diop a reçu Sergueï Lavrov. Celui-ci a salué le Mali.", "Celui-ci=serguei-lavrov")]
    public void The_latter_is_whoever_was_named_last(string text, string expected) => Contains(text, expected);

    [Theory]
    [InlineData("Le Bénin a réagi. Le pays accuse le Niger.", "pays=benin")]
    [InlineData("L'Union africaine a réagi. L'organisation exige des élections.", "organisation=union-africaine")]
    [InlineData("Le GSIM a attaqué Djibo. Le groupe a aussi attaqué Arbinda.", "groupe=gsim")]
    [InlineData("La Minusma a quitté Kidal. La mission a fermé sa base.", "mission=minusma")]
    public void A_definite_noun_takes_up_an_actor_of_its_kind(string text, string expected) => Contains(text, expected);

    [Theory]
    [InlineData("Le Mali, le Burkina Faso et le Niger ont réagi. Les trois pays ont signé.", "pays=mali+burkina-faso+niger")]
    [InlineData("Le Niger et le Bénin ont discuté. Les deux pays ont signé.", "pays=niger+benin")]
    [InlineData("Niamey et Cotonou ont discuté. Les deux capitales ont signé.", "capitales=niger+benin")]
    public void A_plural_noun_takes_up_a_list_of_its_size(string text, string expected) => Contains(text, expected);

    [Fact]
    public void A_plural_noun_never_takes_up_one_actor() => Assert.DoesNotContain(
        FoundMentions.Of("Le Mali a réagi. Les trois pays ont signé."),
        mention => mention.StartsWith("pays=", StringComparison.Ordinal));

    [Theory]
    [InlineData("Le Ghana a rappelé son ambassadeur.", "son=ghana")]
    [InlineData("La Minusma a fermé sa base.", "sa=minusma")]
    [InlineData("Le Niger et le Bénin ont discuté. Leurs ministres ont signé.", "Leurs=niger+benin")]
    [InlineData("La France a réagi. Leurs soldats ont quitté le village.", "Leurs=france")]
    public void A_possessive_takes_up_its_owner(string text, string expected) => Contains(text, expected);

    [Fact]
    public void An_anaphor_with_nothing_before_it_is_no_mention() => Assert.Empty(FoundMentions.Of("Celui-ci a refusé. Le groupe a réagi."));

    private static void Contains(string text, string expected) => Assert.Contains(expected, FoundMentions.Of(text));
}
