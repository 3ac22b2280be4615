using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Syntax;

/// <summary>Repairs of subjects that were taken for a part of the phrase in front of them.</summary>
public sealed class TreeRepairSubjectTests
{
    [Theory]
    [InlineData("GSIM", "Propn")]
    [InlineData("groupe", "Noun")]
    public void What_follows_a_participle_in_front_is_the_subject_that_the_verb_lacks(string word, string part)
    {
        var tree = Trees.Of($"""
            Né naître Verb 8 advcl Tense=Past|VerbForm=Part
            en en Adp 3 case
            2017 2017 Num 1 obl:mod
            , , Punct 1 punct
            le le Det 6 det
            {word} {word} {part} 1 obj
            a avoir Aux 8 aux:tense VerbForm=Fin
            quitté quitter Verb 0 root Tense=Past|VerbForm=Part
            Djibo Djibo Propn 8 obj
            """);

        Assert.Equal((7, "nsubj"), (tree.Head(5), tree.Dependency(5)));
    }

    [Theory]
    [InlineData("nsubj")]
    [InlineData("expl:subj")]
    public void A_verb_with_a_subject_takes_no_other(string dependency)
    {
        var tree = Trees.Of($"""
            Né naître Verb 6 advcl Tense=Past|VerbForm=Part
            , , Punct 1 punct
            le le Det 4 det
            GSIM GSIM Propn 1 obj
            il lui Pron 6 {dependency} Gender=Masc|Number=Sing
            quitte quitter Verb 0 root VerbForm=Fin
            """);

        Assert.Equal((0, "obj"), (tree.Head(3), tree.Dependency(3)));
    }

    [Fact]
    public void A_verb_without_a_referent_for_its_subject_takes_none()
    {
        var tree = Trees.Of("""
            Né naître Verb 5 advcl Tense=Past|VerbForm=Part
            , , Punct 1 punct
            le le Det 4 det
            GSIM GSIM Propn 1 obj
            faut falloir Verb 0 root VerbForm=Fin
            """);

        Assert.Equal((0, "obj"), (tree.Head(3), tree.Dependency(3)));
    }

    [Fact]
    public void Without_a_comma_before_it_an_object_stays_one()
    {
        var tree = Trees.Of("""
            Pris prendre Verb 4 advcl Tense=Past|VerbForm=Part
            le le Det 3 det
            GSIM GSIM Propn 1 obj
            quitte quitter Verb 0 root VerbForm=Fin
            """);

        Assert.Equal((0, "obj"), (tree.Head(2), tree.Dependency(2)));
    }

    [Fact]
    public void A_participle_with_an_auxiliary_keeps_its_object()
    {
        var tree = Trees.Of("""
            Ayant avoir Aux 2 aux:tense VerbForm=Part
            quitté quitter Verb 6 advcl Tense=Past|VerbForm=Part
            , , Punct 2 punct
            la le Det 5 det
            ville ville Noun 2 obj
            respire respirer Verb 0 root VerbForm=Fin
            """);

        Assert.Equal((1, "obj"), (tree.Head(4), tree.Dependency(4)));
    }

    [Fact]
    public void A_person_beside_another_is_the_subject_that_the_verb_lacks()
    {
        var tree = Trees.Of("""
            Dans dans Adp 2 case
            lettre lettre Noun 9 obl:mod
            à à Adp 4 case
            Antonio Antonio Propn 2 nmod
            Guterres Guterres Propn 4 flat:name
            , , Punct 7 punct
            Félix Félix Propn 4 appos
            Tshisekedi Tshisekedi Propn 7 flat:name
            demande demander Verb 0 root VerbForm=Fin
            """);

        Assert.Equal((8, "nsubj"), (tree.Head(6), tree.Dependency(6)));
    }

    [Theory]
    [InlineData("chef", "Noun", "flat:name")]
    [InlineData("Onu", "Propn", "nmod")]
    public void What_says_who_a_person_is_stays_beside_them(string word, string part, string dependency)
    {
        var tree = Trees.Of($"""
            Dans dans Adp 2 case
            lettre lettre Noun 9 obl:mod
            à à Adp 4 case
            Antonio Antonio Propn 2 nmod
            Guterres Guterres Propn 4 flat:name
            , , Punct 7 punct
            {word} {word} {part} 4 appos
            Nations Nations Propn 7 {dependency}
            demande demander Verb 0 root VerbForm=Fin
            """);

        Assert.Equal((3, "appos"), (tree.Head(6), tree.Dependency(6)));
    }

    [Fact]
    public void A_list_of_persons_before_its_verb_keeps_its_parts()
    {
        var tree = Trees.Of("""
            Emmanuel Emmanuel Propn 10 nsubj
            Macron Macron Propn 1 flat:name
            , , Punct 4 punct
            Joe Joe Propn 1 conj
            Biden Biden Propn 4 flat:name
            et et Cconj 7 cc
            Olaf Olaf Propn 1 conj
            Scholz Scholz Propn 7 flat:name
            ont avoir Aux 10 aux:tense VerbForm=Fin
            signé signer Verb 0 root Tense=Past|VerbForm=Part
            """);

        Assert.Equal([(0, "conj"), (0, "conj")], new[] { 3, 6 }.Select(name => (tree.Head(name), tree.Dependency(name))));
    }

    [Fact]
    public void Persons_in_apposition_to_the_first_of_a_list_stay_there()
    {
        var tree = Trees.Of("""
            Emmanuel Emmanuel Propn 7 nsubj
            Macron Macron Propn 1 flat:name
            , , Punct 4 punct
            Joe Joe Propn 1 appos
            Biden Biden Propn 4 flat:name
            ont avoir Aux 7 aux:tense VerbForm=Fin
            signé signer Verb 0 root Tense=Past|VerbForm=Part
            """);

        Assert.Equal((0, "appos"), (tree.Head(3), tree.Dependency(3)));
    }

    [Theory]
    [InlineData("advcl", "Prigojine", "Propn", "nsubj", 2, "appos")]
    [InlineData("advcl", "Prigojine", "Propn", "dislocated", 10, "nsubj")]
    [InlineData("advcl", "décret", "Noun", "nsubj", 10, "nsubj")]
    [InlineData("parataxis", "Prigojine", "Propn", "nsubj", 10, "nsubj")]
    public void Of_two_subjects_behind_a_clause_in_front_the_first_says_who_its_last_name_is(
        string clause, string word, string part, string second, int head, string dependency)
    {
        var tree = Trees.Of($"""
            Créée créer Verb 11 {clause} Tense=Past|VerbForm=Part
            par par Adp 3 case
            {word} {word} {part} 1 obl:agent
            , , Punct 6 punct
            un un Det 6 det
            proche proche Noun 11 nsubj
            , , Punct 9 punct
            la le Det 9 det
            société société Noun 11 {second}
            a avoir Aux 11 aux:tense VerbForm=Fin
            grandi grandir Verb 0 root Tense=Past|VerbForm=Part
            """);

        Assert.Equal((head, dependency), (tree.Head(5), tree.Dependency(5)));
    }

    [Theory]
    [InlineData("nsubj", "Mali", "Propn", 2)]
    [InlineData("nsubj", "chef", "Noun", 4)]
    public void A_name_beside_the_common_noun_that_is_the_subject_is_in_apposition_to_it(string relation, string word, string part, int head)
    {
        var tree = Trees.Of($"""
            L' le Det 2 det
            envoyé envoyé Noun 6 nsubj
            , , Punct 4 punct
            {word} {word} {part} 6 {relation}
            , , Punct 4 punct
            écrit écrire Verb 0 root VerbForm=Fin
            """);

        Assert.Equal(head == 2 ? (1, "appos") : (5, "nsubj"), (tree.Head(3), tree.Dependency(3)));
    }

    [Fact]
    public void A_personal_verb_has_no_expletive()
    {
        var tree = Trees.Of("""
            a avoir Aux 3 aux:tense VerbForm=Fin
            -t-il lui Pron 3 expl:subj Gender=Masc|Number=Sing|Person=3|PronType=Prs
            ajouté ajouter Verb 0 root Tense=Past|VerbForm=Part
            """);

        Assert.Equal("nsubj", tree.Dependency(1));
    }

    [Fact]
    public void An_impersonal_verb_keeps_its_expletive()
    {
        var tree = Trees.Of("""
            Il lui Pron 2 expl:subj Gender=Masc|Number=Sing|Person=3|PronType=Prs
            faut falloir Verb 0 root VerbForm=Fin
            partir partir Verb 2 xcomp VerbForm=Inf
            """);

        Assert.Equal("expl", tree.Dependency(0));
    }

    [Fact]
    public void Of_two_subjects_after_a_source_the_first_names_the_source()
    {
        var tree = Trees.Of("""
            Selon selon Adp 3 case
            le le Det 3 det
            consul consul Noun 9 obl:mod
            , , Punct 6 punct
            le le Det 6 det
            colonel colonel Noun 9 nsubj
            , , Punct 8 punct
            Issa Issa Propn 9 nsubj
            part partir Verb 0 root VerbForm=Fin
            """);

        Assert.Equal((2, "appos"), (tree.Head(5), tree.Dependency(5)));
        Assert.Equal(["subj=Issa"], Trees.Slots(tree, "part").Where(slot => slot.StartsWith("subj", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_bare_noun_in_front_is_in_apposition_to_the_subject()
    {
        var tree = Trees.Of("""
            Membre membre Noun 7 nsubj
            de de Adp 3 case
            Otan Otan Propn 1 nmod
            , , Punct 1 punct
            la le Det 6 det
            Turquie Turquie Propn 7 nsubj
            proteste protester Verb 0 root VerbForm=Fin
            """);

        Assert.Equal((5, "appos"), (tree.Head(0), tree.Dependency(0)));
        Assert.Equal(["subj=Turquie"], Trees.Slots(tree, "proteste"));
    }

    [Fact]
    public void A_name_behind_dont_is_an_example()
    {
        var tree = Trees.Of("""
            pays pays Noun 0 root
            , , Punct 5 punct
            dont dont Pron 5 nmod PronType=Rel
            le le Det 5 det
            Mali Mali Propn 1 acl:relcl
            """);

        Assert.Equal("appos", tree.Dependency(4));
    }

    [Fact]
    public void A_name_behind_dont_is_no_second_subject()
    {
        var tree = Trees.Of("""
            pays pays Noun 6 nsubj
            dont dont Pron 4 nmod PronType=Rel
            le le Det 4 det
            Mali Mali Propn 6 nsubj
            ont avoir Aux 6 aux:tense VerbForm=Fin
            signé signer Verb 0 root Tense=Past|VerbForm=Part
            """);

        Assert.Equal((0, "appos"), (tree.Head(3), tree.Dependency(3)));
        Assert.Equal("mark", tree.Dependency(1));
    }

    [Fact]
    public void A_name_behind_dont_that_is_the_only_subject_stays_one()
    {
        var tree = Trees.Of("""
            alliance alliance Noun 0 root
            dont dont Pron 4 nmod PronType=Rel
            le le Det 4 det
            Mali Mali Propn 6 nsubj
            est être Aux 6 cop VerbForm=Fin
            membre membre Noun 1 acl:relcl
            """);

        Assert.Equal((5, "nsubj"), (tree.Head(3), tree.Dependency(3)));
    }
}
