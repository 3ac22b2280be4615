namespace ActorGraph.Graph.Tests.Mentions;

/// <summary>Organisations and persons that no gazetteer holds, known by the words beside their names.</summary>
public sealed class NamedOrganisationTests
{
    [Theory]
    [InlineData("Le centre de réflexion Zanko a réagi.", "centre de réflexion Zanko=zanko")]
    [InlineData("L'entreprise russe Nordstrat a réagi.", "entreprise russe Nordstrat=nordstrat")]
    [InlineData("La Fondation Tamboura a réagi.", "Fondation Tamboura=fondation-tamboura")]
    [InlineData("Le parti Les Bâtisseurs a réagi.", "parti Les Bâtisseurs=batisseurs")]
    [InlineData("Son parti, le PSFX, a réagi. Le PSFX a signé.", "PSFX=psfx")]
    [InlineData("La société de services financiers Vektor a réagi.", "société de services financiers Vektor=vektor")]
    [InlineData("La société d'État Vektor a réagi.", "société d'État Vektor=vektor")]
    [InlineData("Une société de conseil, Vektor, a réagi.", "société de conseil, Vektor=vektor")]
    public void A_noun_before_a_name_says_what_it_names(string text, string expected) => Contains(text, expected);

    [Theory]
    [InlineData("Lakaranga, un groupe armé, a attaqué.", "Lakaranga, un groupe armé=lakaranga")]
    public void A_noun_behind_a_name_says_what_it_names(string text, string expected) => Contains(text, expected);

    [Theory]
    [InlineData("L'alliance militaire de l'Otan a réagi.", "alliance=otan")]
    [InlineData("La secte islamiste de Boko Haram a réagi.", "secte=boko-haram")]
    [InlineData("Le mouvement des talibans a réagi.", "mouvement=talibans")]
    [InlineData("Le bloc régional de la Cedeao a réagi.", "bloc=cedeao")]
    public void A_noun_that_says_what_its_complement_is_stands_for_it(string text, string expected) => Contains(text, expected);

    [Theory]
    [InlineData("Le groupe de contact de la Cedeao a réagi.", "groupe=")]
    [InlineData("Le mouvement de Bassirou Diomaye Faye a réagi.", "mouvement=")]
    [InlineData("Un mouvement de la Cedeao a réagi.", "mouvement=")]
    public void A_noun_with_a_complement_of_another_kind_does_not(string text, string noun) =>
        Assert.DoesNotContain(FoundMentions.Of(text), mention => mention.StartsWith(noun, StringComparison.Ordinal));

    [Theory]
    [InlineData("Le journaliste Ali Mopti a réagi.", "Ali Mopti=ali-mopti")]
    public void A_place_behind_a_given_name_is_a_surname(string text, string expected) => Contains(text, expected);

    [Theory]
    [InlineData("L'armée a arrêté Moussa Sall.")]
    [InlineData("L'armée a arrêté Alpha Condéré.")]
    public void A_surname_that_others_have_tells_of_no_country(string text) =>
        Assert.DoesNotContain(FoundMentions.Of(text), mention => mention.Contains("/armee", StringComparison.Ordinal));

    [Theory]
    [InlineData("Awa Diallo, chercheuse au Soufan Center, a réagi.", "Soufan Center=soufan-center")]
    [InlineData("Awa Diallo est présidente de la CNXT. La CNXT a réagi.", "CNXT=cnxt")]
    [InlineData("Awa Diallo, analyste chez Vektor, a réagi.", "Vektor=vektor")]
    [InlineData("Awa Diallo, chercheuse en études politiques au Soufan Center, a réagi.", "Soufan Center=soufan-center")]
    [InlineData("L'analyste Awa Diallo de l'Economist Intelligence Unit a réagi.", "Economist Intelligence Unit=economist-intelligence-unit")]
    [InlineData("Awa Diallo, fondatrice de NetBlocker, a réagi.", "NetBlocker=netblocker")]
    public void Whoever_belongs_to_an_organisation_tells_its_name(string text, string expected) => Contains(text, expected);

    [Theory]
    [InlineData("Awa Diallo, présidente de la République, a réagi.")]
    [InlineData("Awa Diallo, porte-parole d'Issa Sanogo, a réagi.")]
    [InlineData("Awa Diallo, analyste des affaires de la Zambakie, a réagi.")]
    public void A_common_noun_or_a_person_is_no_organisation(string text) =>
        Assert.All(FoundMentions.In(text).AllMentions, mention => Assert.NotEqual(Graph.Actors.ActorKind.Organisation, mention.Actor.Kind));

    [Theory]
    [InlineData("Awa Diallo, de l'Institut de l'Afrique, a réagi.", "Institut de l'Afrique=institut-de-l-afrique")]
    [InlineData("Awa Diallo, chercheuse au Centre de l'Afrique, a réagi.", "Centre de l'Afrique=centre-de-l-afrique")]
    [InlineData("Le Front de salut de l'Azawad a réagi.", "Front de salut de l'Azawad=front-de-salut-de-l-azawad")]
    public void Institutes_and_movements_keep_the_place_that_they_are_called_after(string text, string expected) => Contains(text, expected);

    [Theory]
    [InlineData("Les partisans de Zorbek Tarvalo ont réagi.", "Zorbek Tarvalo=zorbek-tarvalo")]
    [InlineData("L'arrestation de Zorbek Tarvalo inquiète.", "Zorbek Tarvalo=zorbek-tarvalo")]
    public void A_name_is_a_person_s_where_only_people_have_what_is_said(string text, string expected) => Contains(text, expected);

    [Theory]
    [InlineData("Des rebelles touaregs ont réagi.", "rebelles touaregs=rebelles-touaregs")]
    [InlineData("Des éleveurs peuls ont réagi.", "éleveurs peuls=eleveurs-peuls")]
    [InlineData("Les partisans d'Ousmane Sonko ont réagi.", "partisans d'Ousmane Sonko=partisans-d-ousmane-sonko")]
    public void A_description_holds_the_people_or_the_leader_that_it_is_of(string text, string expected) => Contains(text, expected);

    [Fact]
    public void Names_behind_a_description_say_who_is_meant() => Assert.DoesNotContain(
        FoundMentions.Of("Les journalistes Awa Diallo et Issa Sanogo ont réagi."),
        mention => mention.StartsWith("journalistes", StringComparison.Ordinal));

    private static void Contains(string text, string expected) => Assert.Contains(expected, FoundMentions.Of(text));
}
