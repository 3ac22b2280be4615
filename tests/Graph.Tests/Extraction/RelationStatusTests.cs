namespace ActorGraph.Graph.Tests.Extraction;

/// <summary>
/// Status and source of relations, from text to relation. Expected: relations as "subject TYPE object status speaker",
/// separated by semicolons.
/// </summary>
public sealed class RelationStatusTests
{
    [Theory]
    [InlineData("Le Mali n'a pas quitté la Cedeao.", "mali LEFT cedeao denied")]
    [InlineData("Le Togo n'a jamais attaqué le Bénin.", "togo ATTACKED benin denied")]
    [InlineData("Le Mali ne coopère plus avec la France.", "mali COOPERATED_WITH france denied")]
    [InlineData("Le Togo n'est pas membre de l'OTAN.", "togo MEMBER_OF otan denied")]
    [InlineData("Le Mali n'a attaqué que le Niger.", "mali ATTACKED niger asserted")]
    [InlineData("Le Mali refuse de quitter la Cedeao.", "mali LEFT cedeao denied mali")]
    [InlineData("La Russie dément avoir attaqué l'Ukraine.", "russie ATTACKED ukraine denied russie")]
    [InlineData("La Russie dément vouloir attaquer l'Ukraine.", "russie ATTACKED ukraine denied russie")]
    [InlineData("Le Mali s'est gardé de condamner la Russie.", "mali CONDEMNED russie denied mali")]
    [InlineData("Le Rwanda nie tout soutien au M23.", "rwanda SUPPORTED m23 denied")]
    [InlineData("Le Togo n'a pas condamné le GSIM.", "togo CONDEMNED gsim denied")]
    public void What_is_negated_or_denied_is_denied(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Le Kenya se dit préoccupé par les attaques du M23.", "kenya CONDEMNED m23 asserted")]
    [InlineData("Le Kenya s'est dit préoccupé par les attaques du M23.", "kenya CONDEMNED m23 asserted")]
    [InlineData("Le Togo dit soutenir le Niger.", "togo SUPPORTED niger asserted")]
    [InlineData("Le Togo dit avoir soutenu le Niger.", "togo SUPPORTED niger alleged togo")]
    [InlineData("Le Togo aurait dit soutenir le Niger.", "togo SUPPORTED niger alleged togo")]
    [InlineData("Le Togo dit avoir attaqué le Niger.", "togo ATTACKED niger alleged togo")]
    public void What_is_done_by_saying_it_of_oneself_is_done(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("La France aurait bombardé le camp de Kati.", "france ATTACKED camp-de-kati alleged")]
    [InlineData("Selon l'ONU, le Rwanda soutient le M23.", "rwanda SUPPORTED m23 alleged onu")]
    [InlineData("Le Togo affirme que c'est le GSIM qui a bombardé Gao.", "gsim ATTACKED gao alleged togo")]
    [InlineData("D'après Paris, la Russie a attaqué l'Ukraine.", "russie ATTACKED ukraine alleged france")]
    [InlineData("Le Rwanda soutient le M23, a déclaré l'ONU.", "rwanda SUPPORTED m23 alleged onu")]
    [InlineData("« Le Mali a quitté la Cedeao », a annoncé le Togo.", "mali LEFT cedeao alleged togo")]
    [InlineData("L'ONU affirme que le Rwanda soutient le M23.", "rwanda SUPPORTED m23 alleged onu")]
    [InlineData("Kinshasa accuse le Rwanda de soutenir le M23.", "rd-congo ACCUSED rwanda asserted; rwanda SUPPORTED m23 alleged rd-congo")]
    [InlineData("« La France ment », accuse le Mali.", "mali ACCUSED france asserted")]
    [InlineData("Le Mali peut compter sur la Russie.", "russie SUPPORTED mali asserted")]
    [InlineData("Le porte-parole a laissé entendre que la France soutenait le M23.", "france SUPPORTED m23 alleged")]
    [InlineData("« La France soutient le GSIM », a accusé le Mali.", "france SUPPORTED gsim alleged mali; mali ACCUSED france asserted")]
    [InlineData("« Le Rwanda pille nos minerais », a accusé Félix Tshisekedi.", "felix-tshisekedi ACCUSED rwanda asserted")]
    [InlineData("Le M23 a pris Goma avec le soutien du Rwanda, assure une source.", "m23 SEIZED goma alleged; rwanda SUPPORTED m23 alleged")]
    public void What_somebody_says_is_alleged_by_them(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Le Togo a annoncé qu'il enverrait des troupes au Niger.", "togo DEPLOYED_IN niger planned togo")]
    [InlineData("Le Togo a annoncé que la France aurait envoyé des troupes au Niger.", "france DEPLOYED_IN niger alleged togo")]
    [InlineData("Le Togo a quitté Gao, que le GSIM tente de prendre.", "gsim SEIZED gao attempted")]
    public void What_was_to_come_is_planned_and_what_would_have_been_is_hearsay(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Le Togo refuse d'accueillir des migrants expulsés par la France.", "france EXPELLED migrants asserted")]
    [InlineData("La Cedeao exige la libération de Mohamed Bazoum, détenu par le Niger.", "niger ARRESTED mohamed-bazoum asserted")]
    [InlineData("Le Togo compte libérer Mohamed Bazoum, arrêté par le Niger.", "niger ARRESTED mohamed-bazoum asserted")]
    [InlineData("Le Togo est accusé d'avoir aidé l'AFC, la coalition dirigée par Corneille Nangaa.", "corneille-nangaa LEADS afc asserted")]
    public void A_participle_says_what_is_so_whatever_is_refused_or_planned(string text, string expected) =>
        Assert.Contains(expected, Extractions.Of(text).Select(Extractions.WithStatus));

    [Theory]
    [InlineData("Le Mali, suspendu par la Cedeao, dit que la France soutient le GSIM.", "cedeao SUSPENDED mali asserted; france SUPPORTED gsim alleged mali")]
    [InlineData("« La France soutient le GSIM », a déclaré le Mali, sanctionné par la Cedeao.", "france SUPPORTED gsim alleged mali; cedeao SANCTIONED mali asserted")]
    public void What_describes_whoever_says_something_is_not_said(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Le Togo n'a pas tardé à condamner le GSIM.", "togo CONDEMNED gsim asserted")]
    [InlineData("Le GSIM n'a pas hésité à attaquer Djibo.", "gsim ATTACKED djibo asserted")]
    [InlineData("Les Maliens ont défilé pour réclamer le départ de la France.", "mali/population DEMANDED_WITHDRAWAL france asserted")]
    [InlineData("Des manifestants maliens ont manifesté pour dénoncer la France.", "manifestants CONDEMNED france asserted")]
    public void What_is_done_without_hesitation_or_by_marching_is_done(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Le Mali quittera la Cedeao.", "mali LEFT cedeao planned")]
    [InlineData("Le Mali va quitter la Cedeao.", "mali LEFT cedeao planned")]
    [InlineData("Le Mali veut quitter la Cedeao.", "mali LEFT cedeao planned")]
    [InlineData("Le GSIM a tenté d'attaquer Djibo.", "gsim ATTACKED djibo attempted")]
    [InlineData("La tentative du GSIM d'attaquer Djibo a échoué.", "gsim ATTACKED djibo attempted")]
    public void Plans_and_attempts_are_not_facts(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Si la France avait soutenu le Togo, le GSIM aurait attaqué Djibo.")]
    [InlineData("Au cas où la Cedeao attaquerait le Niger, le Mali quitterait la Cedeao.")]
    public void What_would_be_on_a_condition_is_nothing(string text) => Check(text, "");

    [Theory]
    [InlineData("L'ONU n'est pas parvenue à condamner l'attaque du GSIM contre Djibo.", "onu CONDEMNED gsim denied; gsim ATTACKED djibo asserted")]
    [InlineData("Le Togo a refusé de commenter les accusations du Mali contre la France.", "mali ACCUSED france asserted")]
    public void What_is_spoken_of_has_happened(string text, string expected) => Check(text, expected);

    [Fact]
    public void What_one_marches_to_do_oneself_is_planned() =>
        Check("Wagner a manifesté pour quitter le Mali.", "wagner WITHDREW_FROM mali planned");

    [Theory]
    [InlineData("Le Mali a-t-il quitté la Cedeao ?", "")]
    [InlineData("Si le Mali quitte la Cedeao, le Togo protestera.", "")]
    [InlineData("La ministre a demandé si la France soutenait le Mali.", "")]
    [InlineData("Le Mali peut quitter la Cedeao.", "")]
    [InlineData("Le Mali demande le retrait de la Minusma.", "mali DEMANDED_WITHDRAWAL minusma asserted")]
    [InlineData("Le Tchad craint une attaque de Boko Haram contre N'Djamena.", "")]
    [InlineData("Le Mali a empêché une attaque du GSIM contre Bamako.", "")]
    public void Questions_conditions_requests_and_possibilities_are_left_out(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Le président malien Assimi Goïta quitterait le pays.", "assimi-goita LEADS mali asserted")]
    [InlineData("Le ministre malien Abdoulaye Diop a-t-il réagi ?", "abdoulaye-diop OFFICIAL_OF mali asserted")]
    [InlineData("Selon l'ONU, le président malien Assimi Goïta est malade.", "assimi-goita LEADS mali asserted")]
    public void A_title_is_a_fact_whatever_its_clause_says(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("L'ancien président du Nigeria, Goodluck Jonathan, a réagi.", "goodluck-jonathan LEADS nigeria ended")]
    [InlineData("L'ex-Premier ministre malien Moctar Ouane a réagi.", "moctar-ouane LEADS mali ended")]
    [InlineData("Jean-Louis Billon, ex-ministre ivoirien du Commerce, a réagi.", "jean-louis-billon OFFICIAL_OF cote-d-ivoire ended")]
    [InlineData("Le président malien déchu, Ibrahim Boubacar Keïta, est mort.", "ibrahim-boubacar-keita LEADS mali ended")]
    [InlineData("Laurent Gbagbo est un ancien président de la Côte d'Ivoire.", "laurent-gbagbo LEADS cote-d-ivoire ended")]
    [InlineData("Le futur président malien Moctar Ouane a réagi.", "")]
    public void A_former_post_has_ended_and_a_future_one_is_left_out(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData(
        "L'armée malienne a déclaré : « Le GSIM a attaqué Djibo. La France a bombardé Kidal. » Le Togo a condamné le GSIM.",
        "gsim ATTACKED djibo alleged mali/armee; france ATTACKED kidal alleged mali/armee; togo CONDEMNED gsim asserted")]
    [InlineData(
        "Le Togo a dit : \"Le GSIM a attaqué Djibo. La France a attaqué Kidal.\" Le Mali a quitté la Cedeao.",
        "gsim ATTACKED djibo alleged togo; france ATTACKED kidal alleged togo; mali LEFT cedeao asserted")]
    [InlineData(
        "Assimi Goïta a parlé. \"La France a attaqué Kidal. Le Mali a quitté la Cedeao. Le Togo a rompu avec la France.",
        "france ATTACKED kidal asserted; mali LEFT cedeao asserted; togo BROKE_WITH france asserted")]
    public void A_quotation_is_its_speakers_from_its_first_mark_to_its_last(string text, string expected) => Check(text, expected);

    private static void Check(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Extractions.Of(text).Select(Extractions.WithStatus)));
}
