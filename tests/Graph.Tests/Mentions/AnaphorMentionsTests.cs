using ActorGraph.Graph.Tests.Support;

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
    [InlineData("Ousmane Sonko a protesté. La police sénégalaise l'a arrêté.", "l'=ousmane-sonko")]
    [InlineData("Le Rwanda soutient le M23. La RD Congo l'accuse de mentir.", "l'=rwanda")]
    [InlineData("Le Mali a perdu du temps. La Cedeao lui a imposé un embargo.", "lui=mali")]
    [InlineData("Le Mali et le Niger sont partis. L'Union africaine les a suspendus.", "les=mali+niger")]
    [InlineData("Awa Diakité a reçu Moussa Sanogo. La police malienne l'a arrêtée.", "l'=awa-diakite")]
    [InlineData("La Cedeao a réuni des experts de l'ONU. Issa Sanogo a parlé à la presse. Le Togo l'a arrêté.", "l'=issa-sanogo")]
    [InlineData("Le Mali a été suspendu par la Cedeao, qui l'accuse de mentir.", "l'=mali")]
    [InlineData("Paul Biya a réagi. Macky Sall, alors à la tête de l'Union africaine, l'a reçu.", "l'=paul-biya")]
    [InlineData("Le Niger, partenaire de la Russie, a critiqué le pays.", "pays=russie")]
    public void An_object_is_never_the_subject_of_its_verb(string text, string expected) => Contains(text, expected);

    [Theory]
    [InlineData("Moussa Sanogo a salué Awa Diakité. Elle a quitté la salle.", "Elle=awa-diakite")]
    [InlineData("« C'est faux », a réagi Moussa Sanogo. « C'est grave », a-t-il ajouté.", "-t-il=moussa-sanogo")]
    [InlineData("Kiev a réagi. Le pays accuse la Russie.", "pays=ukraine")]
    [InlineData("Le Mali a critiqué la Minusma. Elle a quitté le pays fin 2023.", "pays=mali")]
    [InlineData("« C'est faux », a réagi Moussa Sanogo. « Le Mali ment », a-t-il ajouté.", "-t-il=moussa-sanogo")]
    [InlineData("Moussa Sanogo a écrit au journal Le Monde. Il a nié.", "Il=moussa-sanogo")]
    [InlineData("Issa Sanogo a parlé en Guinée. Sa famille a réagi.", "Sa=issa-sanogo")]
    [InlineData("Issa Sanogo et Moussa Diakité sont partis. Ils ont parlé. Ils ont signé.", "Ils=issa-sanogo+moussa-diakite")]
    [InlineData("Le Mali salue l'Alliance des États du Sahel et le Front patriotique. L'alliance a réagi.", "alliance=aes")]
    [InlineData("Le Niger a rencontré la délégation du Bénin. Les deux pays ont signé.", "pays=niger+benin")]
    public void Gender_and_place_in_the_sentence_tell_who_is_meant(string text, string expected) => Contains(text, expected);

    [Theory]
    [InlineData("« C'est faux », a déclaré M. Johnson. « Le Rwanda est prêt », a-t-il ajouté.", "-t-il=johnson")]
    [InlineData("Le Mali et la Russie ont signé. Les deux partenaires ont réagi.", "partenaires=mali+russie")]
    [InlineData("Issa Sanogo Diallo a réagi. Issa Sanogo a signé.", "Issa Sanogo=issa-sanogo-diallo")]
    public void Whoever_spoke_was_counted_or_was_named_in_full_is_taken_up(string text, string expected) => Contains(text, expected);

    [Fact]
    public void The_subject_of_a_clause_is_not_the_object_of_the_infinitive_under_its_noun() => Assert.DoesNotContain(
        "l'=togo", FoundMentions.Of("Le Togo affirme avoir l'intention de l'envahir."));

    [Theory]
    [InlineData("« Nous partons », a déclaré Abdoulaye Diop.", "Nous=abdoulaye-diop")]
    [InlineData("Abdoulaye Diop a déclaré : « J'ai reçu la presse. »", "J'=abdoulaye-diop")]
    [InlineData("« Nous partons. C'est fini », a déclaré Abdoulaye Diop.", "Nous=abdoulaye-diop")]
    [InlineData("« C'est fini », a déclaré Abdoulaye Diop. « Nous partons. »", "Nous=abdoulaye-diop")]
    [InlineData("« La France a trahi notre pays », a déclaré Abdoulaye Diop.", "notre=abdoulaye-diop")]
    public void The_first_person_is_whoever_is_quoted(string text, string expected) => Contains(text, expected);

    [Theory]
    [InlineData("Le Mali a quitté la Cedeao. Cette décision a surpris la France.", "décision=mali")]
    [InlineData("La junte malienne a suspendu RFI. La France a dénoncé cette mesure.", "mesure=mali/junte")]
    public void A_step_stands_for_whoever_took_it(string text, string expected) => Contains(text, expected);

    [Theory]
    [InlineData("Nous avons rencontré Abdoulaye Diop. Nous partons.")]
    [InlineData("Abdoulaye Diop a déclaré que nous partons.")]
    public void The_first_person_outside_quotations_is_nobody(string text) => Assert.DoesNotContain(
        FoundMentions.Of(text), mention => mention.StartsWith("nous=", StringComparison.OrdinalIgnoreCase));

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
    [InlineData("Le Rwanda a été sanctionné par l'Union européenne pour son soutien au M23.", "son=rwanda")]
    [InlineData("Pointé du doigt par Kinshasa pour son soutien aux rebelles du M23, le Rwanda nie.", "son=rwanda")]
    [InlineData("L'Union européenne a fermé son bureau.", "son=union-europeenne")]
    public void A_possessive_takes_up_its_owner(string text, string expected) => Contains(text, expected);

    [Theory]
    [InlineData("Abdoulaye Diop a parlé. Un manifestant a protesté. Il a crié.", "Il=")]
    [InlineData("On a parlé d'Abdoulaye Diop. « C'est grave », a-t-il dit.", "-t-il=")]
    [InlineData("Abdoulaye Diop est venu. Comme l'a dit la presse, le Mali attend.", "l'=")]
    [InlineData("Abdoulaye Diop défend les droits de l'homme.", "homme=")]
    [InlineData("Abdoulaye Diop a réagi. Votre pays a signé.", "Votre=")]
    public void What_somebody_else_or_nobody_is_meant_by_is_no_mention(string text, string start) => Assert.DoesNotContain(
        FoundMentions.Of(text), mention => mention.StartsWith(start, StringComparison.Ordinal));

    [Fact]
    public void The_latter_in_ci_is_never_farther_than_the_nearest_noun() => Assert.DoesNotContain(
        FoundMentions.Of("L'ONU a dénoncé une attaque. Celle-ci a duré longtemps."),
        mention => mention.StartsWith("Celle-ci=", StringComparison.Ordinal));

    [Fact]
    public void A_possessive_before_a_title_is_not_its_bearer() => Contains(
        "L'Union africaine a réagi. Son envoyé spécial, Moussa Sanogo, a signé.", "Son=union-africaine");

    [Fact]
    public void An_anaphor_with_nothing_before_it_is_no_mention() => Assert.Empty(FoundMentions.Of("Celui-ci a refusé. Le groupe a réagi."));

    private static void Contains(string text, string expected) => Assert.Contains(expected, FoundMentions.Of(text));

    [Theory]
    [InlineData("Le Togo a réagi. La France l'aide. L'ancienne puissance coloniale a signé.", "puissance=france")]
    [InlineData("Le Mali a rompu avec Paris. L'ancienne puissance coloniale a protesté.", "puissance=france")]
    [InlineData("L'ONU et la Cedeao ont réagi. L'Unesco aussi. L'organisation ouest-africaine a protesté.", "organisation=cedeao")]
    public void An_adjective_says_which_of_those_named_a_noun_takes_up(string text, string expected) => Assert.Contains(expected, FoundMentions.Of(text));

    [Theory]
    [InlineData("Le Togo a invité l'ONU. Des soldats y sont stationnés.", "y=togo")]
    [InlineData("Au Togo, l'ONU a protesté. Le Mali y maintient des troupes.", "y=togo")]
    [InlineData("Le GSIM a pris Gao. Le Mali y a envoyé des soldats.", "y=gao")]
    public void Y_with_a_verb_that_is_done_somewhere_takes_up_where(string text, string expected) => Assert.Contains(expected, FoundMentions.Of(text));

    [Theory]
    [InlineData("Le Togo a rompu l'accord. Un millier de soldats français y étaient stationnés.", "Armée française DEPLOYED_IN Togo")]
    [InlineData("Le GSIM a quitté le Togo. L'ONU y maintient des troupes.", "ONU DEPLOYED_IN Togo")]
    public void Who_is_deployed_there_is_deployed_where_y_says(string text, string expected) => Assert.Contains(expected, Extracting.Triples(text));

    [Fact]
    public void Y_that_means_nothing_takes_up_nobody() => Assert.DoesNotContain(
        FoundMentions.Of("Le Togo a protesté. Il y a des soldats."), mention => mention.StartsWith("y=", StringComparison.Ordinal));

    [Fact]
    public void A_power_without_an_adjective_takes_up_nobody() => Assert.DoesNotContain(
        FoundMentions.Of("La France a réagi. La puissance a signé."), mention => mention.StartsWith("puissance=", StringComparison.Ordinal));

    [Fact]
    public void Only_a_person_has_been_born() =>
        Assert.Contains("il=tundu-lissu", FoundMentions.Of("Tundu Lissu a rencontré l'ONU. Le Mali a protesté. Né à Gao, il a étudié le droit."));
}
