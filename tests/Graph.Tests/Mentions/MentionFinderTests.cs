using ActorGraph.Graph.Actors;

namespace ActorGraph.Graph.Tests.Mentions;

/// <summary>Whom short sentences mention. Expected: each mention as "words=actor", separated by semicolons.</summary>
public sealed class MentionFinderTests
{
    [Theory]
    [InlineData("Le Mali a quitté la Cedeao.", "Mali=mali; Cedeao=cedeao")]
    [InlineData("Le GSIM a attaqué Djibo.", "GSIM=gsim; Djibo=djibo")]
    [InlineData("La Minusma a quitté Kidal.", "Minusma=minusma; Kidal=kidal")]
    [InlineData("Abdoulaye Diop a rencontré Sergueï Lavrov.", "Abdoulaye Diop=abdoulaye-diop; Sergueï Lavrov=serguei-lavrov")]
    [InlineData("Le groupe Wagner a réagi.", "groupe Wagner=wagner")]
    [InlineData("Le fleuve Niger traverse le Mali.", "fleuve Niger=fleuve-niger; Mali=mali")]
    public void A_name_that_the_gazetteer_knows_is_a_mention(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Le capitaine Moussa Diakité a réagi.", "Moussa Diakité=moussa-diakite")]
    [InlineData("Issa Sanogo, maire de Ségou, a réagi lundi.", "Issa Sanogo=issa-sanogo; Ségou=segou")]
    [InlineData("L'ambassadeur de Russie au Mali, Igor Gromyko, a réagi.", "Russie=russie; Mali=mali; Igor Gromyko=igor-gromyko")]
    [InlineData("Willy Ngoma, porte-parole du M23, a réagi.", "Willy Ngoma=willy-ngoma; M23=m23")]
    [InlineData("Les opposants Jean-Brice Zokota et Bangali Blamé ont réagi.", "Jean-Brice Zokota=jean-brice-zokota; Bangali Blamé=bangali-blame")]
    [InlineData("Jean-Brice Zokota a réagi.", "Jean-Brice Zokota=jean-brice-zokota")]
    [InlineData("Zokota Blamé, 26 ans, a réagi.", "Zokota Blamé=zokota-blame")]
    [InlineData("La sprinteuse nigériane Zokota Blamé a réagi.", "Zokota Blamé=zokota-blame")]
    public void A_person_whom_no_gazetteer_holds_is_known_by_title_or_given_name(string text, string expected) =>
        Check(text, expected);

    [Theory]
    [InlineData("La crise continue, explique Zorah Bangali.", "Zorah Bangali=zorah-bangali")]
    [InlineData("Zorah Bangali, 32 ans, a réagi.", "Zorah Bangali=zorah-bangali")]
    [InlineData("Zorah Bangali, qui dirige le M23, a réagi.", "Zorah Bangali=zorah-bangali")]
    [InlineData("Zorah Bangali, arrêtée lundi, a réagi.", "Zorah Bangali=zorah-bangali")]
    [InlineData("Zorah Biden a réagi.", "Zorah Biden=zorah-biden")]
    [InlineData("Zorah Bangali a été arrêté à Bamako.", "Zorah Bangali=zorah-bangali")]
    [InlineData("Zorah Bangali a réagi. M. Bangali a quitté la salle.", "Zorah Bangali=zorah-bangali")]
    public void A_person_whom_no_gazetteer_holds_is_known_by_what_only_people_do_and_undergo(string text, string expected) =>
        Contains(text, expected);

    [Theory]
    [InlineData("Roch Marc Christian Kaboré a réagi. Kaboré a quitté la salle.", "Kaboré=roch-marc-christian-kabore")]
    [InlineData("Nana Akufo-Addo a réagi. M. Akufo-Addo a quitté la salle.", "Akufo-Addo=nana-akufo-addo")]
    [InlineData("Le colonel Assimi Goïta a réagi. Le colonel Goïta a quitté la salle.", "Goïta=assimi-goita")]
    [InlineData("Le capitaine Moussa Diakité a réagi. Diakité a quitté la salle.", "Diakité=moussa-diakite")]
    public void A_short_name_is_that_of_the_person_named_in_full(string text, string expected) => Contains(text, expected);

    [Theory]
    [InlineData("Zokota Blamé a réagi. « C'est faux », a dit M. Blamé.", "Zokota Blamé=zokota-blame")]
    [InlineData("Zokota Blamé a réagi. « C'est faux », a dit M. Blamé.", "Blamé=zokota-blame")]
    [InlineData("« C'est faux », a dit le Dr Blamé.", "Blamé=blame")]
    public void A_form_of_address_tells_a_surname(string text, string expected) => Contains(text, expected);

    [Theory]
    [InlineData("Roch Marc Christian Kaboré a réagi. Le président Roch Christian Kaboré a signé.", "Roch Christian Kaboré=roch-marc-christian-kabore")]
    [InlineData("Roch Marc Christian Kaboré a réagi. Salif Kaboré a signé.", "Salif Kaboré=salif-kabore")]
    public void A_known_surname_belongs_to_the_name_before_it(string text, string expected) => Contains(text, expected);

    [Fact]
    public void Rebel_forces_are_no_army() => Assert.DoesNotContain(
        FoundMentions.Of("Les forces rebelles ont quitté le Mali."), mention => mention.EndsWith("/armee", StringComparison.Ordinal));

    [Fact]
    public void A_title_that_hangs_on_another_is_not_the_name_s()
    {
        var context = FoundMentions.In("Un avocat de la chanteuse malienne, Awa Diakité, a réagi.");
        Assert.Null(context.Mentions[0].ByTitle(1));
    }

    [Fact]
    public void A_short_name_that_two_persons_share_names_neither()
    {
        Assert.DoesNotContain(
            FoundMentions.Of("Moussa Diakité et Awa Diakité ont réagi. Diakité a quitté la salle."),
            mention => mention.StartsWith("Diakité=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Le ministre malien des Affaires étrangères, Abdoulaye Diop, a réagi.", "ministre", "abdoulaye-diop")]
    [InlineData("Le colonel Assimi Goïta a réagi.", "colonel", "assimi-goita")]
    [InlineData("Le Nigérian Bola Tinubu a réagi.", "Nigérian", "bola-tinubu")]
    public void A_title_stands_for_the_person_beside_it(string text, string title, string person)
    {
        var context = FoundMentions.In(text);
        var token = context.Document.Sentences[0].Tokens.First(candidate => candidate.Form == title).Index;

        Assert.Equal(person, context.Mentions[0].ByTitle(token)?.Actor.Id);
    }

    [Theory]
    [InlineData("L'Observatoire national des élections a réagi.", "Observatoire national des élections=observatoire-national-des-elections")]
    [InlineData("Le Comité régional de veille du Mali a réagi.", "Comité régional de veille=comite-regional-de-veille")]
    [InlineData("Le Collectif des forces de gauche (CFG) a réagi. Le CFG a signé.", "CFG=collectif-des-forces-de-gauche")]
    public void An_organisation_that_no_gazetteer_holds_is_known_by_the_noun_that_its_name_begins_with(string text, string expected) =>
        Contains(text, expected);

    [Theory]
    [InlineData("La Lagos Bar Association a réagi.", "Lagos Bar Association=lagos-bar-association")]
    [InlineData("Le Centre for Sahel Studies a réagi.", "Centre for Sahel Studies=centre-for-sahel-studies")]
    public void An_organisation_is_known_by_an_English_noun_in_its_name(string text, string expected) => Contains(text, expected);

    [Theory]
    [InlineData("Le journal « L'Événement du soir » a réagi.", "journal « L'Événement du soir »=evenement-du-soir")]
    [InlineData("Le Mali a suspendu le mouvement \"Sauvons le fleuve\".", "mouvement \"Sauvons le fleuve\"=sauvons-le-fleuve")]
    public void An_organisation_is_known_by_the_noun_before_its_quoted_name(string text, string expected) =>
        Contains(text, expected);

    [Theory]
    [InlineData("Le Mali a retiré ses troupes d'Ukraine.", "ukraine/armee")]
    [InlineData("Les troupes soviétiques ont quitté le Mali.", "mali/armee")]
    public void Forces_of_somebody_else_are_not_those_of_the_state_named_beside_them(string text, string army) =>
        Assert.DoesNotContain(FoundMentions.In(text).AllMentions, mention => mention.Actor.Id == army);

    [Theory]
    [InlineData("Le conseil a réagi.")]
    [InlineData("Le Conseil a réagi.")]
    public void That_noun_alone_names_nobody(string text) => Assert.Empty(FoundMentions.Of(text));

    [Fact]
    public void A_village_is_known_by_its_noun()
    {
        Contains("Des hommes armés ont attaqué le village de Dibilou.", "village de Dibilou=village-de-dibilou");
        Check("Une bombe a détruit le village de Djibo.", "Djibo=djibo");
    }

    [Fact]
    public void The_opposition_of_someone_to_something_is_no_party() =>
        Check("L'opposition de la Turquie à la Suède dure.", "Turquie=turquie; Suède=suede");

    [Theory]
    [InlineData("La Coordination des mouvements de l'Azawad (CMA) a réagi. La CMA a signé.", "CMA=cma")]
    [InlineData("La Communauté économique des États de l'Afrique de l'Ouest (Cedeao) a réagi.", "Cedeao=cedeao")]
    public void A_long_name_and_its_acronym_are_one_actor(string text, string expected)
    {
        Contains(text, expected);
        Assert.Single(FoundMentions.In(text).AllMentions
            .Where(mention => mention.Actor.Kind is ActorKind.Organisation or ActorKind.ArmedGroup)
            .Select(mention => mention.Actor.Id)
            .Distinct());
    }

    [Theory]
    [InlineData("L'armée malienne a réagi.", "armée malienne=mali/armee")]
    [InlineData("L'armée du Niger a réagi.", "armée=niger/armee; Niger=niger")]
    [InlineData("Les autorités de Bamako ont réagi.", "autorités=mali/gouvernement; Bamako=bamako")]
    [InlineData("Au Burkina Faso, les autorités ont réagi.", "Burkina Faso=burkina-faso; autorités=burkina-faso/gouvernement")]
    [InlineData("Les forces de sécurité tchadiennes ont réagi.", "forces de sécurité tchadiennes=tchad/police")]
    [InlineData("La junte nigérienne a réagi.", "junte nigérienne=niger/junte")]
    [InlineData("Le Tchad a voté. Le gouvernement a réagi.", "Tchad=tchad; gouvernement=tchad/gouvernement")]
    public void A_role_belongs_to_the_state_that_its_phrase_the_clause_or_the_article_names(string text, string expected) =>
        Check(text, expected);

    [Theory]
    [InlineData("Les Maliens ont voté.", "Maliens=mali/population")]
    [InlineData("Les Sénégalais attendent les résultats.", "Sénégalais=senegal/population")]
    public void A_demonym_is_the_people(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Bamako accuse Paris d'ingérence.", "mali", "france")]
    [InlineData("Kiev a rompu avec Moscou.", "ukraine", "russie")]
    public void A_capital_may_stand_for_its_state(string text, string first, string second)
    {
        var mentions = FoundMentions.In(text).AllMentions.ToList();

        Assert.All(mentions, mention => Assert.Equal(ActorKind.Place, mention.Actor.Kind));
        Assert.Equal([first, second], mentions.Select(mention => mention.Agent.Id));
    }

    [Fact]
    public void A_town_that_is_no_capital_stands_for_itself()
    {
        var mention = Assert.Single(FoundMentions.In("Une réunion a eu lieu à Djibo.").AllMentions);

        Assert.Equal((null, "djibo"), (mention.Metonym, mention.Agent.Id));
    }

    [Theory]
    [InlineData("Une bombe a détruit le camp militaire de Boulkessi.", "camp militaire de Boulkessi=camp-militaire-de-boulkessi; Boulkessi=boulikessi")]
    [InlineData("L'école de gendarmerie de Faladié a brûlé.", "école de gendarmerie de Faladié=ecole-de-gendarmerie-de-faladie; Faladié=faladie")]
    [InlineData("Une bombe a détruit la base.", "")]
    [InlineData("Le village a une école.", "")]
    public void A_facility_is_a_mention_only_with_a_name(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Des hommes armés ont réagi.", "hommes armés=hommes-armes")]
    [InlineData("Un groupe de terroristes a attaqué Djibo.", "groupe de terroristes=groupe-de-terroristes; Djibo=djibo")]
    [InlineData("Des habitants ont fui le village.", "habitants=habitants")]
    public void People_without_a_name_are_mentioned_by_description(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Les séparatistes du CSP ont attaqué Kidal.", "séparatistes=csp-dpa; CSP=csp-dpa; Kidal=kidal")]
    [InlineData("Les rebelles du M23 ont attaqué Goma.", "rebelles=m23; M23=m23; Goma=goma")]
    public void The_fighters_of_a_group_are_the_group(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Une intervention armée est exclue au Mali.", "Mali=mali")]
    [InlineData("Une opération militaire a eu lieu au Mali.", "Mali=mali")]
    [InlineData("Il boit un mali glacé.", "")]
    [InlineData("Plusieurs pays ont réagi.", "")]
    [InlineData("Il pleut.", "")]
    [InlineData("Le président a salué la décision.", "")]
    public void What_names_no_actor_is_no_mention(string text, string expected) => Check(text, expected);

    private static void Check(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", FoundMentions.Of(text)));

    private static void Contains(string text, string expected) => Assert.Contains(expected, FoundMentions.Of(text));
}
