using ActorGraph.Graph.Tests.Support;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Tests.Syntax;

/// <summary>Repairs of words and phrases that the other groups do not cover: adjectives, reflexives, conjuncts with a preposition.</summary>
public sealed class TreeRepairTests
{
    [Fact]
    public void A_reflexive_verb_is_active()
    {
        var tree = Trees.Of("""
            Les le Det 2 det
            pays pays Noun 5 nsubj:pass
            se soi Pron 5 expl:pv Person=3|PronType=Prs|Reflex=Yes
            sont être Aux 5 aux:pass VerbForm=Fin
            unis unir Verb 0 root Tense=Past|VerbForm=Part|Voice=Pass
            """);

        Assert.Equal(["subj=pays"], Trees.Slots(tree, "unis"));
    }

    [Fact]
    public void Agents_with_the_same_preposition_are_coordinated()
    {
        var tree = Trees.Of("""
            Elle lui Pron 3 nsubj:pass
            est être Aux 3 aux:pass VerbForm=Fin
            condamnée condamner Verb 0 root Tense=Past|VerbForm=Part|Voice=Pass
            par par Adp 6 case
            le le Det 6 det
            Tchad Tchad Propn 3 obl:agent
            et et Cconj 10 cc
            par par Adp 10 case
            le le Det 10 det
            ministre ministre Noun 3 conj
            """);

        Assert.Equal((5, "conj"), (tree.Head(9), tree.Dependency(9)));
    }

    [Fact]
    public void A_noun_after_another_preposition_stays_where_it_was()
    {
        var tree = Trees.Of("""
            Elle lui Pron 3 nsubj:pass
            est être Aux 3 aux:pass VerbForm=Fin
            condamnée condamner Verb 0 root Tense=Past|VerbForm=Part|Voice=Pass
            par par Adp 6 case
            le le Det 6 det
            Tchad Tchad Propn 3 obl:agent
            et et Cconj 10 cc
            sans sans Adp 10 case
            le le Det 10 det
            ministre ministre Noun 3 conj
            """);

        Assert.Equal(2, tree.Head(9));
    }

    [Fact]
    public void An_adjective_with_a_complement_modifies_its_noun()
    {
        var tree = Trees.Of("""
            opération opération Noun 0 root
            conjointe conjoint Adj 1 acl
            avec avec Adp 5 case
            l' le Det 5 det
            armée armée Noun 2 obl
            """);

        Assert.Equal("amod", tree.Dependency(1));
    }

    [Fact]
    public void What_an_elided_article_determines_is_a_noun()
    {
        var tree = Trees.Of("""
            L' lui Pron 2 det PronType=Prs
            opposant opposer Verb 4 nsubj Tense=Pres|VerbForm=Part
            a avoir Aux 4 aux:tense VerbForm=Fin
            réagi réagir Verb 0 root Tense=Past|VerbForm=Part
            """);

        Assert.Equal((PartOfSpeech.Det, PartOfSpeech.Noun, "opposant"), (tree[0].PartOfSpeech, tree[1].PartOfSpeech, tree[1].Lemma));
    }

    [Theory]
    [InlineData("advcl")]
    [InlineData("advcl:cleft")]
    public void After_a_noun_que_is_the_object_of_a_verb_that_has_none(string dependency)
    {
        var tree = Trees.Of($"""
            Issa Issa Propn 0 root
            , , Punct 1 punct
            que que Sconj 6 mark
            le le Det 5 det
            Togo Togo Propn 6 nsubj
            accuse accuser Verb 1 {dependency} VerbForm=Fin
            """);

        Assert.Equal(["subj=Togo", "obj=Issa"], Trees.Slots(tree, "accuse"));
    }

    [Fact]
    public void An_adjective_without_an_object_stays_one()
    {
        var tree = Trees.Of("""
            Moscou Moscou Propn 2 nsubj
            stable stable Adj 0 root
            """);

        Assert.Equal(PartOfSpeech.Adj, tree[1].PartOfSpeech);
    }

    [Fact]
    public void Que_in_a_relative_clause_without_an_object_is_its_object()
    {
        var tree = Trees.Of("""
            Bamako Bamako Propn 0 root
            , , Punct 5 punct
            que que Sconj 5 mark
            Paris Paris Propn 5 nsubj
            soupçonne soupçonner Verb 1 acl:relcl VerbForm=Fin
            de de Adp 7 mark
            mentir mentir Verb 5 xcomp VerbForm=Inf
            """);

        Assert.Equal(["subj=Paris", "obj=Bamako", "inf=mentir"], Trees.Slots(tree, "soupçonne"));
    }

    [Fact]
    public void What_jusqu_à_counts_is_an_object()
    {
        var tree = Trees.Of("""
            Paris Paris Propn 2 nsubj
            déploie déployer Verb 0 root VerbForm=Fin
            jusqu' jusque Adp 6 case
            à à Adp 6 case
            500 500 Num 6 nummod
            soldats soldat Noun 2 obl:arg
            """);

        Assert.Equal(["subj=Paris", "obj=soldats"], Trees.Slots(tree, "déploie"));
    }

    [Theory]
    [InlineData("devient", "devenir", "attr=ministre")]
    [InlineData("reste", "rester", "attr=ministre")]
    [InlineData("nomme", "nommer", "obj=ministre")]
    public void A_verb_that_says_what_its_subject_is_has_no_object(string form, string lemma, string expected)
    {
        var tree = Trees.Of($"""
            Diop Diop Propn 2 nsubj
            {form} {lemma} Verb 0 root VerbForm=Fin
            ministre ministre Noun 2 obj
            """);

        Assert.Equal(["subj=Diop", expected], Trees.Slots(tree, form));
    }

    [Theory]
    [InlineData("dément", "Adj", "démentir")]
    [InlineData("combat", "Noun", "combattre")]
    [InlineData("presse", "Noun", "presser")]
    public void What_has_subject_and_object_is_a_verb(string form, string tag, string lemma)
    {
        var tree = Trees.Of($"""
            Kigali Kigali Propn 2 nsubj
            {form} {form} {tag} 0 root
            Kinshasa Kinshasa Propn 2 obj
            """);

        Assert.Equal((lemma, PartOfSpeech.Verb), (tree[1].Lemma, tree[1].PartOfSpeech));
    }

    [Fact]
    public void What_follows_an_adjective_that_takes_it_is_its_complement()
    {
        var tree = Trees.Of("""
            manifestants manifestant Noun 0 root
            hostiles hostile Adj 1 amod
            à à Adp 5 case
            la le Det 5 det
            France France Propn 1 nmod
            """);

        Assert.Equal(1, tree.Head(4));
    }

    [Fact]
    public void Who_is_let_in_is_the_one_that_enters()
    {
        var tree = Trees.Of("""
            Turquie Turquie Propn 2 nsubj
            laisse laisser Verb 0 root VerbForm=Fin
            entrer entrer Verb 2 xcomp VerbForm=Inf
            Suède Suède Propn 3 obj
            """);

        Assert.Equal((2, "nsubj"), (tree.Head(3), tree.Dependency(3)));
    }

    [Theory]
    [InlineData("un", "un", "Sing", 2)]
    [InlineData("les", "le", "Plur", 5)]
    public void One_is_coordinated_with_one_of_several(string form, string lemma, string number, int head)
    {
        var tree = Trees.Of($"""
            Tchad Tchad Propn 3 nsubj
            est être Aux 3 cop VerbForm=Fin
            un un Pron 0 root
            de de Adp 6 case
            les le Det 6 det
            membres membre Noun 3 nmod Number=Plur
            et et Cconj 9 cc
            {form} {lemma} Det 9 det Number={number}
            alliés allié Noun 6 conj
            """);

        Assert.Equal((head, "conj"), (tree.Head(8), tree.Dependency(8)));
    }

    [Theory]
    [InlineData("envers", "obl:mod", 4)]
    [InlineData("contre", "obl:arg", 4)]
    [InlineData("en", "obl:mod", 3)]
    public void What_somebody_shows_towards_another_is_said_of_the_attribute(string preposition, string dependency, int head)
    {
        var tree = Trees.Of($"""
            Bamako Bamako Propn 4 nsubj
            s' soi Pron 4 expl:pv Person=3|PronType=Prs|Reflex=Yes
            est être Aux 4 aux:tense VerbForm=Fin
            montré montrer Verb 0 root Tense=Past|VerbForm=Part
            critique critique Adj 4 xcomp
            {preposition} {preposition} Adp 7 case
            France France Propn 4 {dependency}
            """);

        Assert.Equal(head, tree.Head(6));
    }
}
