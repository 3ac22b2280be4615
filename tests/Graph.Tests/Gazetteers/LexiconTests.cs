using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;

namespace ActorGraph.Graph.Tests.Gazetteers;

public class LexiconTests
{
    [Theory]
    [InlineData("armee", "mali", "mali/armee", "Armée malienne", "MLIMIL")]
    [InlineData("gouvernement", "rd-congo", "rd-congo/gouvernement", "Gouvernement congolais", "CODGOV")]
    [InlineData("population", "mali", "mali/population", "Population malienne", "MLICVL")]
    [InlineData("opposition", "cote-d-ivoire", "cote-d-ivoire/opposition", "Opposition ivoirienne", "CIVOPP")]
    [InlineData("renseignement", "etats-unis", "etats-unis/renseignement", "Services de renseignement américains", "USASPY")]
    [InlineData("gouvernement", "vatican", "vatican/gouvernement", "Gouvernement du Vatican", "VATGOV")]
    public void A_role_and_a_state_make_an_actor(string role, string state, string id, string name, string cameo)
    {
        var gazetteer = Gazetteer.Load();

        var actor = RoleLexicon.ActorOf(
            RoleLexicon.Load().Find(role)!, gazetteer.Find(state)!.Actor, gazetteer.Grammar(state)!);

        Assert.Equal((id, name, cameo, state), (actor.Id, actor.Name, actor.Cameo, actor.Country));
    }

    [Fact]
    public void An_organ_of_a_state_has_the_other_names_that_French_gives_it()
    {
        var gazetteer = Gazetteer.Load();

        Assert.Contains("Forces armées maliennes", RoleLexicon.ActorOf(RoleLexicon.Load().Find("armee")!, "mali", gazetteer)!.Aliases);
        Assert.Contains("Maliens", RoleLexicon.ActorOf(RoleLexicon.Load().Find("population")!, "mali", gazetteer)!.Aliases);
    }

    [Theory]
    [InlineData("les forces armées maliennes", "forces armées", "armee", false)]
    [InlineData("la junte", "junte", "junte", false)]
    [InlineData("des soldats français", "soldats", "armee", true)]
    [InlineData("le ministère malien des Affaires étrangères", "ministère malien de les Affaires étrangères", "diplomatie", false)]
    [InlineData("le ministère des Affaires étrangères", "ministère de les Affaires étrangères", "diplomatie", false)]
    [InlineData("L'Assemblée nationale", "Assemblée nationale", "parlement", false)]
    public void A_role_phrase_is_found_as_written(string text, string span, string role, bool needsCountry)
    {
        var sentence = Sentences.Of(text);

        var match = Assert.Single(RoleLexicon.Load().Match(sentence));

        Assert.Equal(
            (span, role, needsCountry),
            (Sentences.Span(sentence, match.First, match.Last), match.Role.Key, match.NeedsCountry));
    }

    [Theory]
    [InlineData("le chef de l'Etat", "chef de l' Etat", "LEADS", null)]
    [InlineData("le Premier ministre malien", "Premier ministre", "LEADS", "gouvernement")]
    [InlineData("le porte-parole du M23", "porte-parole", "OFFICIAL_OF", null)]
    [InlineData("un député", "député", "OFFICIAL_OF", "parlement")]
    [InlineData("le colonel", "colonel", null, null)]
    [InlineData("M. Macron", "M.", null, null)]
    [InlineData("LE PRÉSIDENT", "PRÉSIDENT", "LEADS", null)]
    [InlineData("LE PRESIDENT", "PRESIDENT", "LEADS", null)]
    public void A_title_is_found_with_its_relation(string text, string span, string? relation, string? role)
    {
        var sentence = Sentences.Of(text);

        var match = Assert.Single(TitleLexicon.Load().Match(sentence));

        Assert.Equal(
            (span, relation, role),
            (Sentences.Span(sentence, match.First, match.Last), match.Title.Relation, match.Title.RoleKey));
    }

    [Fact]
    public void Accents_tell_common_nouns_from_verbs() =>
        Assert.Empty(TitleLexicon.Load().Match(Sentences.Of("il a été jugé et il députe")));

    [Fact]
    public void A_capital_in_the_lexicon_asks_for_one_in_the_text() =>
        Assert.Empty(TitleLexicon.Load().Match(Sentences.Of("il me voit")));

    [Theory]
    [InlineData("des hommes armés", ActorKind.Unidentified)]
    [InlineData("un camp militaire", ActorKind.Facility)]
    [InlineData("des manifestants", ActorKind.Population)]
    [InlineData("les jihadistes", ActorKind.ArmedGroup)]
    public void A_noun_for_an_unnamed_actor_has_a_kind(string text, ActorKind kind) =>
        Assert.Equal(kind, Assert.Single(ActorNounLexicon.Load().Match(Sentences.Of(text))).Kind);

    [Theory]
    [InlineData("Souleymane", GivenNameGender.Masculine)]
    [InlineData("Fatoumata", GivenNameGender.Feminine)]
    [InlineData("souleymane", null)]
    [InlineData("Bamako", null)]
    public void A_given_name_is_known_with_its_gender(string word, GivenNameGender? gender) =>
        Assert.Equal(gender, GivenNames.Load().GenderOf(word));
}
