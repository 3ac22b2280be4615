using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Syntax;

/// <summary>Repairs of participles: which noun they say something of.</summary>
public sealed class TreeRepairParticipleTests
{
    [Theory]
    [InlineData("évacué", "évacuer", 3, "acl")]
    [InlineData("tenu", "tenir", 3, "acl")]
    [InlineData("acclamé", "acclamer", 2, "advcl")]
    public void What_was_left_or_held_is_the_place_named_just_before(string form, string lemma, int head, string dependency)
    {
        var tree = Trees.Of($"""
            GSIM GSIM Propn 3 nsubj
            a avoir Aux 3 aux:tense VerbForm=Fin
            pris prendre Verb 0 root Tense=Past|VerbForm=Part
            Léré Léré Propn 3 obj
            , , Punct 6 punct
            {form} {lemma} Verb 3 advcl Tense=Past|VerbForm=Part
            par par Adp 9 case
            l' le Det 9 det
            armée armée Noun 6 obl:agent
            """);

        Assert.Equal((head, dependency), (tree.Head(5), tree.Dependency(5)));
    }

    [Fact]
    public void Without_an_agent_it_may_be_who_took_it()
    {
        var tree = Trees.Of("""
            GSIM GSIM Propn 3 nsubj
            a avoir Aux 3 aux:tense VerbForm=Fin
            pris prendre Verb 0 root Tense=Past|VerbForm=Part
            Léré Léré Propn 3 obj
            , , Punct 6 punct
            encerclé encercler Verb 3 advcl Tense=Past|VerbForm=Part
            """);

        Assert.Equal((2, "advcl"), (tree.Head(5), tree.Dependency(5)));
    }

    [Theory]
    [InlineData("advcl", "père", "Masc", 5)]
    [InlineData("advcl", "prédécesseur", "Masc", 5)]
    [InlineData("advcl", "père", "Fem", 2)]
    [InlineData("advcl", "poste", "Masc", 2)]
    public void A_participle_behind_a_relative_is_said_of_them_if_it_agrees(string dependency, string noun, string gender, int head)
    {
        var tree = Trees.Of($"""
            Déby Déby Propn 3 nsubj
            a avoir Aux 3 aux:tense VerbForm=Fin
            succédé succéder Verb 0 root Tense=Past|VerbForm=Part
            à à Adp 6 case
            son son Det 6 det Number=Sing|Poss=Yes
            {noun} {noun} Noun 3 obl:arg Gender=Masc|Number=Sing
            , , Punct 8 punct
            tué tuer Verb 3 {dependency} Gender={gender}|Number=Sing|Tense=Past|VerbForm=Part
            """);

        Assert.Equal((head, head == 2 ? dependency : "acl"), (tree.Head(7), tree.Dependency(7)));
    }

    [Fact]
    public void It_is_not_said_of_whose_relative_they_are()
    {
        var tree = Trees.Of("""
            Déby Déby Propn 0 root
            et et Cconj 4 cc
            son son Det 4 det Number=Sing|Poss=Yes
            père père Noun 1 conj Gender=Masc|Number=Sing
            , , Punct 6 punct
            tué tuer Verb 1 acl Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
            """);

        Assert.Equal((3, "acl"), (tree.Head(5), tree.Dependency(5)));
    }

    [Fact]
    public void Behind_somebody_else_s_relative_it_stays_where_it_was()
    {
        var tree = Trees.Of("""
            Déby Déby Propn 3 nsubj
            a avoir Aux 3 aux:tense VerbForm=Fin
            rencontré rencontrer Verb 0 root Tense=Past|VerbForm=Part
            le le Det 5 det
            père père Noun 3 obj Gender=Masc|Number=Sing
            , , Punct 7 punct
            tué tuer Verb 3 advcl Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
            """);

        Assert.Equal((2, "advcl"), (tree.Head(6), tree.Dependency(6)));
    }

    [Theory]
    [InlineData("le", "Gender=Masc|Number=Sing", "revendiquée", "Fem", 0)]
    [InlineData("le", "Gender=Masc|Number=Sing", "visé", "Masc", 3)]
    [InlineData("l'", "Number=Sing", "revendiquée", "Fem", 3)]
    public void The_article_of_a_name_shows_whether_a_participle_agrees(string article, string features, string form, string gender, int head)
    {
        var tree = Trees.Of($"""
            attaque attaque Noun 0 root Gender=Fem|Number=Sing
            de de Adp 4 case
            {article} le Det 4 det {features}
            Darfour Darfour Propn 1 nmod
            {form} {form} Verb 4 acl Gender={gender}|Number=Sing|Tense=Past|VerbForm=Part
            """);

        Assert.Equal(head, tree.Head(4));
    }

    [Theory]
    [InlineData("Kenza", "Propn", ",", "Punct", "chercheuse", "chercheur", "Adj", 2, "amod", 1, "appos")]
    [InlineData("Kenza", "Propn", ",", "Punct", "correspondante", "correspondre", "Verb", 1, "advcl", 1, "appos")]
    [InlineData("Kenza", "Propn", ",", "Punct", "heureuse", "heureux", "Adj", 2, "amod", 1, "amod")]
    [InlineData("femme", "Noun", ",", "Punct", "chercheuse", "chercheur", "Adj", 2, "amod", 1, "amod")]
    [InlineData("Kenza", "Propn", "très", "Adv", "chercheuse", "chercheur", "Adj", 2, "amod", 1, "amod")]
    public void An_occupation_behind_a_name_and_a_comma_is_a_noun(
        string name, string part, string between, string betweenPart, string form, string lemma, string given, int head, string relation,
        int expected, string dependency)
    {
        var tree = Trees.Of($"""
            écrit écrire Verb 0 root VerbForm=Fin
            {name} {name} {part} 1 nsubj
            Azzouz Azzouz Propn 2 flat:name
            {between} {between} {betweenPart} 5 dep
            {form} {lemma} {given} {head} {relation} Gender=Fem
            """);

        Assert.Equal((expected, dependency), (tree.Head(4), tree.Dependency(4)));
        Assert.Equal(
            dependency == "appos"
                ? (form, Text.Documents.PartOfSpeech.Noun)
                : (lemma, Enum.Parse<Text.Documents.PartOfSpeech>(given)),
            (tree[4].Lemma, tree[4].PartOfSpeech));
    }

    [Theory]
    [InlineData("voit", "voir", "rejetée", "Fem", 3)]
    [InlineData("soutient", "soutenir", "rejetée", "Fem", 6)]
    [InlineData("voit", "voir", "rejeté", "Masc", 6)]
    public void What_somebody_sees_done_is_done_to_the_object(string form, string lemma, string participle, string gender, int head)
    {
        var tree = Trees.Of($"""
            Issa Issa Propn 2 nsubj
            {form} {lemma} Verb 0 root VerbForm=Fin
            sa son Det 4 det Poss=Yes
            candidature candidature Noun 2 obj Gender=Fem|Number=Sing
            à à Adp 7 case
            la le Det 7 det Gender=Fem|Number=Sing
            présidentielle présidentielle Noun 4 nmod Gender=Fem|Number=Sing
            {participle} rejeter Verb 7 acl Gender={gender}|Number=Sing|Tense=Past|VerbForm=Part
            """);

        Assert.Equal((head, "acl"), (tree.Head(7), tree.Dependency(7)));
    }

    [Theory]
    [InlineData("appos", "prise", "Fem", 0)]
    [InlineData("appos", "pris", "Masc", 3)]
    [InlineData("conj", "prise", "Fem", 3)]
    public void A_participle_behind_an_apposition_belongs_to_the_noun_that_it_agrees_with(string relation, string form, string gender, int head)
    {
        var tree = Trees.Of($"""
            ville ville Noun 0 root Gender=Fem|Number=Sing
            , , Punct 4 punct
            le le Det 4 det Gender=Masc|Number=Sing
            fief fief Noun 1 {relation} Gender=Masc|Number=Sing
            {form} prendre Verb 4 acl Gender={gender}|Number=Sing|Tense=Past|VerbForm=Part
            """);

        Assert.Equal((head, "acl"), (tree.Head(4), tree.Dependency(4)));
    }

    [Theory]
    [InlineData("revendiquée", "Gender=Fem|Number=Sing", 1)]
    [InlineData("visé", "Gender=Masc|Number=Sing", 3)]
    public void A_participle_belongs_to_the_noun_that_it_agrees_with(string form, string agreement, int noun)
    {
        var tree = Trees.Of($"""
            L' le Det 2 det
            attaque attaque Noun 0 root Gender=Fem|Number=Sing
            du de Adp 4 case
            camp camp Noun 2 nmod Gender=Masc|Number=Sing
            {form} {form} Verb 4 acl {agreement}|Tense=Past|VerbForm=Part
            """);

        Assert.Equal(noun, tree.Head(4));
    }

    [Fact]
    public void The_participle_behind_lui_même_is_said_of_the_one_named_last()
    {
        var tree = Trees.Of("""
            Bamako Bamako Propn 2 nsubj:pass
            renversé renverser Verb 0 root VerbForm=Part|Tense=Past
            par par Adp 4 case
            Diop Diop Propn 2 obl:agent
            , , Punct 7 punct
            lui-même lui-même Pron 7 obl:mod
            arrêté arrêter Verb 2 advcl VerbForm=Part|Tense=Past
            """);

        Assert.Equal("Diop", tree[tree.Head(6)].Form);
    }
}
