using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Syntax;

/// <summary>Repairs of names: whose a second name is, and of whom a post behind a name is said.</summary>
public sealed class TreeRepairNameTests
{
    [Theory]
    [InlineData("un", "Plur", ",", "Punct", "appos", 3, "appos")]
    [InlineData("un", "Plur", ",", "Punct", "conj", 3, "appos")]
    [InlineData("un", "Sing", ",", "Punct", "appos", 6, "appos")]
    [InlineData("celui", "Plur", ",", "Punct", "appos", 6, "appos")]
    [InlineData("un", "Plur", "dont", "Adv", "nmod", 6, "nmod")]
    public void The_name_behind_one_of_several_is_that_of_the_one(
        string pronoun, string number, string between, string part, string given, int head, string dependency)
    {
        var tree = Trees.Of($"""
            pays pays Noun 0 root
            dirigé diriger Verb 1 acl Tense=Past|VerbForm=Part
            par par Adp 4 case
            un {pronoun} Pron 2 obl:agent
            de de Adp 7 case
            ses son Det 7 det Poss=Yes
            fils fils Noun 4 nmod Number={number}
            {between} {between} {part} 9 dep
            Mahamat Mahamat Propn 7 {given}
            """);

        Assert.Equal((head, dependency), (tree.Head(8), tree.Dependency(8)));
    }

    [Theory]
    [InlineData("frère", "de", "flat:name", 0)]
    [InlineData("soutien", "de", "flat:name", 2)]
    [InlineData("frère", "chez", "flat:name", 2)]
    [InlineData("frère", "de", "nmod", 2)]
    public void A_second_person_behind_a_relative_s_is_the_relative(string noun, string preposition, string relation, int head)
    {
        var tree = Trees.Of($"""
            {noun} {noun} Noun 0 root
            {preposition} {preposition} Adp 3 case
            Mahamat Mahamat Propn 1 nmod
            Déby Déby Propn 3 {relation}
            , , Punct 6 punct
            Abdelkerim Abdelkerim Propn 3 appos
            Déby Déby Propn 6 flat:name
            """);

        Assert.Equal((head, "appos"), (tree.Head(5), tree.Dependency(5)));
    }

    [Theory]
    [InlineData("parti", "le", "Det", "det", 1)]
    [InlineData("camp", "le", "Det", "det", 3)]
    [InlineData("parti", "nouveau", "Adj", "amod", 3)]
    public void A_name_with_an_article_behind_a_person_is_that_of_their_party(string noun, string word, string part, string relation, int head)
    {
        var tree = Trees.Of($"""
            le le Det 2 det
            {noun} {noun} Noun 0 root
            de de Adp 4 case
            Alpha Alpha Propn 2 nmod
            Condé Condé Propn 4 flat:name
            , , Punct 8 punct
            {word} {word} {part} 8 {relation}
            RPG RPG Propn 4 appos
            """);

        Assert.Equal((head, "appos"), (tree.Head(7), tree.Dependency(7)));
    }
}
