using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Syntax;

/// <summary>Repairs of conjuncts: which of several complements, posts or names is coordinated with which.</summary>
public sealed class TreeRepairConjunctTests
{
    [Theory]
    [InlineData(",", "Punct", "Ind", "condamnée", "condamner", "Past", "appos")]
    [InlineData("puis", "Adv", "Ind", "condamnée", "condamner", "Past", "conj")]
    [InlineData(",", "Punct", "Def", "condamnée", "condamner", "Past", "conj")]
    [InlineData(",", "Punct", "Ind", "visant", "viser", "Pres", "conj")]
    public void What_has_an_article_and_a_participle_of_its_own_behind_a_comma_takes_up_what_was_said(
        string between, string part, string definite, string form, string lemma, string tense, string dependency)
    {
        var tree = Trees.Of($"""
            Kaboul Kaboul Propn 2 nsubj
            ferme fermer Verb 0 root VerbForm=Fin
            les le Det 4 det
            écoles école Noun 2 obj
            {between} {between} {part} 7 punct
            une un Det 7 det Definite={definite}
            mesure mesure Noun 4 conj
            {form} {lemma} Verb 7 acl Tense={tense}|VerbForm=Part
            """);

        Assert.Equal((3, dependency), (tree.Head(6), tree.Dependency(6)));
    }

    [Fact]
    public void Before_another_member_of_a_list_it_is_one_too()
    {
        var tree = Trees.Of("""
            Kaboul Kaboul Propn 2 nsubj
            ferme fermer Verb 0 root VerbForm=Fin
            les le Det 4 det
            écoles école Noun 2 obj
            , , Punct 7 punct
            une un Det 7 det Definite=Ind
            radio radio Noun 4 conj
            financée financer Verb 7 acl Tense=Past|VerbForm=Part
            et et Cconj 11 cc
            un un Det 11 det Definite=Ind
            marché marché Noun 4 conj
            """);

        Assert.Equal((3, "conj"), (tree.Head(6), tree.Dependency(6)));
    }

    [Theory]
    [InlineData(",", "Punct", "suivie", "suivre", 3, "acl", 0, "conj")]
    [InlineData(",", "Punct", "imitée", "imiter", 2, "advcl", 0, "conj")]
    [InlineData("déjà", "Adv", "suivie", "suivre", 3, "acl", 4, "obl")]
    [InlineData(",", "Punct", "soutenue", "soutenir", 3, "acl", 4, "obl")]
    public void Who_follows_somebody_does_the_same(
        string between, string part, string form, string lemma, int given, string relation, int head, string dependency)
    {
        var tree = Trees.Of($"""
            Cedeao Cedeao Propn 2 nsubj
            sanctionne sanctionner Verb 0 root VerbForm=Fin
            Bamako Bamako Propn 2 obj
            {between} {between} {part} 5 dep
            {form} {lemma} Verb {given} {relation} Tense=Past|VerbForm=Part
            par par Adp 7 case
            Washington Washington Propn 5 obl:agent
            """);

        Assert.Equal((head, dependency), (tree.Head(6), tree.Dependency(6)));
    }

    [Fact]
    public void Who_follows_where_nobody_is_named_stays_an_agent()
    {
        var tree = Trees.Of("""
            Elle lui Pron 2 nsubj
            sanctionne sanctionner Verb 0 root VerbForm=Fin
            Bamako Bamako Propn 2 obj
            , , Punct 5 punct
            suivie suivre Verb 2 advcl Tense=Past|VerbForm=Part
            par par Adp 7 case
            Washington Washington Propn 5 obl:agent
            """);

        Assert.Equal((4, "obl"), (tree.Head(6), tree.Dependency(6)));
    }

    [Theory]
    [InlineData("jeune", "Adj", "amod", "ancien", "Adj", "amod", 4)]
    [InlineData("le", "Det", "det", "ancien", "Adj", "amod", 0)]
    [InlineData("jeune", "Adj", "amod", "un", "Det", "det", 0)]
    public void A_post_without_an_article_is_coordinated_with_that_beside_the_name(
        string first, string firstPart, string firstRelation, string second, string secondPart, string secondRelation, int head)
    {
        var tree = Trees.Of($"""
            Rob Rob Propn 0 root
            Shavell Shavell Propn 1 flat:name
            , , Punct 5 punct
            {first} {first} {firstPart} 5 {firstRelation}
            cofondateur cofondateur Noun 1 appos
            et et Cconj 8 cc
            {second} {second} {secondPart} 8 {secondRelation}
            directeur directeur Noun 1 conj
            """);

        Assert.Equal((head, "conj"), (tree.Head(7), tree.Dependency(7)));
    }

    [Theory]
    [InlineData("appos", "de", 2)]
    [InlineData("appos", "à", 4)]
    [InlineData("conj", "de", 4)]
    public void A_post_is_not_coordinated_with_what_the_post_before_it_is_of(string relation, string preposition, int head)
    {
        var tree = Trees.Of($"""
            Awa Awa Propn 0 root
            , , Punct 3 punct
            cofondatrice cofondatrice Noun 1 {relation}
            {preposition} {preposition} Adp 5 case
            Institut Institut Propn 3 nmod
            et et Cconj 7 cc
            doyenne doyenne Noun 5 conj
            """);

        Assert.Equal((head, "conj"), (tree.Head(6), tree.Dependency(6)));
    }

    [Theory]
    [InlineData("en", "2018", "Num", "à", 3)]
    [InlineData("dans", "janvier", "Noun", "en", 3)]
    [InlineData("pour", "2018", "Num", "à", 5)]
    [InlineData("en", "2018", "Num", "pour", 5)]
    [InlineData("en", "nombre", "Noun", "à", 5)]
    public void A_place_is_coordinated_with_the_place_before_the_time(string first, string time, string part, string second, int head)
    {
        var tree = Trees.Of($"""
            soldats soldat Noun 0 root
            présents présent Adj 1 amod
            {first} {first} Adp 4 case
            Centrafrique Centrafrique Propn 2 obl:arg
            en en Adp 6 case
            {time} {time} {part} 2 obl:mod
            et et Cconj 9 cc
            {second} {second} Adp 9 case
            Mali Mali Propn 6 conj
            """);

        Assert.Equal((head, "conj"), (tree.Head(8), tree.Dependency(8)));
    }
}
