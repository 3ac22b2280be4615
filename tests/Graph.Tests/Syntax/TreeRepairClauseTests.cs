using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Syntax;

/// <summary>Repairs of clauses: what «dont» and «que» stand for, and what a verb says that its subject is.</summary>
public sealed class TreeRepairClauseTests
{
    [Theory]
    [InlineData("pays", "Noun", "Uemoa", "Propn", "Number=Sing", "que", "Propn", 0, "appos")]
    [InlineData("pays", "Noun", "régions", "Noun", "Number=Plur", "que", "Propn", 2, "appos")]
    [InlineData("Pays", "Propn", "Uemoa", "Propn", "Number=Sing", "que", "Propn", 3, "nsubj")]
    [InlineData("pays", "Noun", "Uemoa", "Propn", "Number=Sing", "qui", "Propn", 3, "nsubj")]
    [InlineData("pays", "Noun", "Uemoa", "Propn", "Number=Sing", "que", "Noun", 3, "nsubj")]
    public void The_names_that_several_are_stand_beside_the_noun_in_the_plural(
        string first, string firstPart, string second, string part, string features, string relative, string name, int head,
        string dependency)
    {
        var tree = Trees.Of($"""
            pays {first} {firstPart} 0 root Number=Plur
            de de Adp 3 case
            {second} {second} {part} 1 nmod {features}
            {relative} {relative} Pron 3 acl:relcl PronType=Rel
            sont être Aux 4 cop VerbForm=Fin
            le le Det 7 det
            Bénin Bénin {name} 4 nsubj
            """);

        Assert.Equal((head, dependency), (tree.Head(6), tree.Dependency(6)));
    }

    [Theory]
    [InlineData("façon", 4, "mark")]
    [InlineData("manière", 4, "mark")]
    [InlineData("pays", 4, "nmod")]
    [InlineData("façon", 5, "nmod")]
    public void Dont_behind_a_manner_says_how(string noun, int head, string dependency)
    {
        var tree = Trees.Of($"""
            {noun} {noun} Noun 0 root
            dont dont Pron {head} nmod PronType=Rel
            le le Det 4 det
            président président Noun 5 nsubj
            agit agir Verb 1 acl:relcl VerbForm=Fin
            """);

        Assert.Equal((head - 1, dependency), (tree.Head(1), tree.Dependency(1)));
    }

    [Theory]
    [InlineData("Assimi", "Propn", "Propn", "flat:name", "cop", "Def", 7)]
    [InlineData("général", "Noun", "Propn", "appos", "cop", "Def", 7)]
    [InlineData("chef", "Noun", "Adj", "amod", "cop", "Def", 3)]
    [InlineData("Assimi", "Propn", "Propn", "flat:name", "cop", "Ind", 3)]
    [InlineData("Assimi", "Propn", "Propn", "flat:name", "aux:tense", "Def", 3)]
    public void Behind_dont_the_noun_without_a_name_has_the_complement(
        string word, string part, string name, string relation, string copula, string definite, int head)
    {
        var tree = Trees.Of($"""
            Alliance Alliance Propn 0 root
            , , Punct 3 punct
            dont dont Pron 4 nmod PronType=Rel
            {word} {word} {part} 8 nsubj
            Goïta Goïta {name} 4 {relation}
            est être Aux 8 {copula} VerbForm=Fin
            le le Det 8 det Definite={definite}
            président président Noun 1 acl:relcl
            """);

        Assert.Equal((head, "nmod"), (tree.Head(2), tree.Dependency(2)));
    }

    [Fact]
    public void Behind_dont_a_noun_with_a_complement_of_its_own_has_no_other()
    {
        var tree = Trees.Of("""
            Alliance Alliance Propn 0 root
            , , Punct 3 punct
            dont dont Pron 4 nmod PronType=Rel
            Goïta Goïta Propn 7 nsubj
            est être Aux 7 cop VerbForm=Fin
            le le Det 7 det Definite=Def
            président président Noun 1 acl:relcl
            de de Adp 9 case
            transition transition Noun 7 nmod
            """);

        Assert.Equal((3, "nmod"), (tree.Head(2), tree.Dependency(2)));
    }

    [Theory]
    [InlineData("s'", "expl:pv", "Reflex=Yes", "proclamé", "proclamer", "Noun", "xcomp")]
    [InlineData("s'", "expl:pv", "Reflex=Yes", "déclaré", "déclarer", "Noun", "xcomp")]
    [InlineData("lui", "iobj", "Person=3", "proclamé", "proclamer", "Noun", "obj")]
    [InlineData("s'", "expl:pv", "Reflex=Yes", "choisi", "choisir", "Noun", "obj")]
    [InlineData("s'", "expl:pv", "Reflex=Yes", "proclamé", "proclamer", "Propn", "obj")]
    public void What_somebody_proclaims_themselves_is_what_they_are(
        string pronoun, string relation, string features, string form, string lemma, string part, string dependency)
    {
        var tree = Trees.Of($"""
            Tiani Tiani Propn 4 nsubj
            {pronoun} soi Pron 4 {relation} {features}
            est être Aux 4 aux:tense VerbForm=Fin
            {form} {lemma} Verb 0 root Tense=Past|VerbForm=Part
            président président {part} 4 obj
            """);

        Assert.Equal((3, dependency), (tree.Head(4), tree.Dependency(4)));
    }
}
