using ActorGraph.Graph.Tests.Support;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Tests.Syntax;

/// <summary>Repairs of offices: whose they are, and who holds them.</summary>
public sealed class TreeRepairOfficeTests
{
    [Fact]
    public void A_special_envoy_is_a_noun()
    {
        var tree = Trees.Of("""
            Issa Issa Propn 0 root
            , , Punct 3 punct
            envoyé envoyer Verb 1 acl Tense=Past|VerbForm=Part
            spécial spécial Adj 3 xcomp
            """);

        Assert.Equal((PartOfSpeech.Noun, "appos"), (tree[2].PartOfSpeech, tree.Dependency(2)));
    }

    [Theory]
    [InlineData("ministre", 0)]
    [InlineData("crise", 2)]
    public void A_name_behind_the_field_of_a_minister_is_whose_minister_it_is(string noun, int head)
    {
        var tree = Trees.Of($"""
            {noun} {noun} Noun 0 root
            des de Adp 3 case
            Finances finance Noun 1 nmod
            de de Adp 5 case
            Bamako Bamako Propn 3 nmod
            """);

        Assert.Equal(head, tree.Head(4));
    }

    [Theory]
    [InlineData("flat:name", 4)]
    [InlineData("appos", 4)]
    public void A_second_name_behind_that_of_a_state_with_an_article_is_who_holds_the_office(string dependency, int state)
    {
        var tree = Trees.Of($"""
            président président Noun 0 root
            de de Adp 4 case
            le le Det 4 det
            Mali Mali Propn 1 nmod
            Assimi Assimi Propn {state} {dependency}
            Goïta Goïta Propn 5 flat:name
            """);

        Assert.Equal((0, "appos"), (tree.Head(4), tree.Dependency(4)));
    }

    [Fact]
    public void A_former_post_is_the_post_with_a_mark()
    {
        var tree = Trees.Of("""
            l' le Det 3 det
            ex-Premier ex-premier Adj 3 amod
            ministre ministre Noun 0 root
            """);

        Assert.Equal("premier", tree[1].Lemma);
        Assert.True(tree.HasFeature(1, "Former", "Yes"));
    }

    [Fact]
    public void A_title_with_a_name_behind_a_subject_is_its_apposition()
    {
        var tree = Trees.Of("""
            Le le Det 2 det
            chef chef Noun 8 nsubj:pass
            , , Punct 5 punct
            le le Det 5 det
            cheikh cheikh Noun 8 nsubj:pass
            Amadou Amadou Propn 5 appos
            est être Aux 8 aux:pass VerbForm=Fin
            tué tuer Verb 0 root Tense=Past|VerbForm=Part|Voice=Pass
            """);

        Assert.Equal((1, "appos"), (tree.Head(4), tree.Dependency(4)));
    }

    [Fact]
    public void In_power_behind_a_name_and_a_comma_is_said_of_that_name()
    {
        var tree = Trees.Of("""
            Paris Paris Propn 2 nsubj
            accuse accuser Verb 0 root VerbForm=Fin
            le le Det 4 det
            Frelimo Frelimo Propn 2 obj
            , , Punct 8 punct
            à à Adp 8 case
            le le Det 8 det
            pouvoir pouvoir Noun 2 obl:mod
            """);

        Assert.Equal((3, "nmod"), (tree.Head(7), tree.Dependency(7)));
    }

    [Fact]
    public void In_power_behind_a_name_of_several_words_is_said_of_it_as_a_whole()
    {
        var tree = Trees.Of("""
            Paris Paris Propn 2 nsubj
            accuse accuser Verb 0 root VerbForm=Fin
            Paul Paul Propn 2 obj
            Biya Biya Propn 3 flat:name
            , , Punct 8 punct
            à à Adp 8 case
            le le Det 8 det
            pouvoir pouvoir Noun 2 obl:mod
            """);

        Assert.Equal((2, "nmod"), (tree.Head(7), tree.Dependency(7)));
    }

    [Fact]
    public void In_power_without_a_comma_is_part_of_what_the_verb_says()
    {
        var tree = Trees.Of("""
            Paris Paris Propn 2 nsubj
            maintient maintenir Verb 0 root VerbForm=Fin
            le le Det 4 det
            Frelimo Frelimo Propn 2 obj
            à à Adp 7 case
            le le Det 7 det
            pouvoir pouvoir Noun 2 obl:mod
            """);

        Assert.Equal((1, "obl"), (tree.Head(6), tree.Dependency(6)));
    }

    [Theory]
    [InlineData("Omar", "Propn", ",", "Punct", "pouvoir", 2, "nmod")]
    [InlineData("Omar", "Propn", "hier", "Adv", "pouvoir", 1, "obl")]
    [InlineData("Omar", "Propn", ",", "Punct", "aéroport", 1, "obl")]
    [InlineData("président", "Noun", ",", "Punct", "pouvoir", 2, "nmod")]
    public void Then_in_power_behind_a_comma_is_said_of_whom_it_follows(
        string word, string part, string between, string betweenPart, string post, int head, string dependency)
    {
        var tree = Trees.Of($"""
            armée armée Noun 2 nsubj
            arrête arrêter Verb 0 root VerbForm=Fin
            {word} {word} {part} 2 obj
            {between} {between} {betweenPart} 8 dep
            alors alors Adv 8 advmod
            à à Adp 8 case
            le le Det 8 det
            {post} {post} Noun 2 obl:mod
            """);

        Assert.Equal((head, dependency), (tree.Head(7), tree.Dependency(7)));
    }

    [Theory]
    [InlineData(",", "Punct", 0, "nmod")]
    [InlineData("hier", "Adv", 8, "obl")]
    public void At_the_head_of_something_is_said_of_a_name_before_the_verb_too(string between, string part, int head, string dependency)
    {
        var tree = Trees.Of($"""
            Macky Macky Propn 9 nsubj
            Sall Sall Propn 1 flat:name
            {between} {between} {part} 7 dep
            alors alors Adv 7 advmod
            à à Adp 7 case
            la le Det 7 det
            tête tête Noun 9 obl:mod
            , , Punct 7 punct
            signe signer Verb 0 root VerbForm=Fin
            """);

        Assert.Equal((head, dependency), (tree.Head(6), tree.Dependency(6)));
    }
}
