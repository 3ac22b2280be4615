using ActorGraph.Graph.Tests.Support;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Tests.Syntax;

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
    public void An_adjective_without_an_object_stays_one()
    {
        var tree = Trees.Of("""
            Moscou Moscou Propn 2 nsubj
            stable stable Adj 0 root
            """);

        Assert.Equal(PartOfSpeech.Adj, tree[1].PartOfSpeech);
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
}
