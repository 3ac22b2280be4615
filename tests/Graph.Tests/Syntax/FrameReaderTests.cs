using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Syntax;

public sealed class FrameReaderTests
{
    [Fact]
    public void An_active_verb_has_its_subject_and_object()
    {
        var tree = Trees.Of("""
            Le le Det 2 det
            Togo Togo Propn 3 nsubj
            quitte quitter Verb 0 root VerbForm=Fin
            l' le Det 5 det
            organisation organisation Noun 3 obj
            """);

        Assert.Equal(["subj=Togo", "obj=organisation"], Trees.Slots(tree, "quitte"));
    }

    [Fact]
    public void A_passive_is_turned_round()
    {
        var tree = Trees.Of("""
            Le le Det 2 det
            camp camp Noun 4 nsubj:pass
            est être Aux 4 aux:pass VerbForm=Fin
            attaqué attaquer Verb 0 root Tense=Past|VerbForm=Part|Voice=Pass
            par par Adp 7 case
            des un Det 7 det
            rebelles rebelle Noun 4 obl:agent
            """);

        Assert.Equal(["obj=camp", "subj=rebelles"], Trees.Slots(tree, "attaqué"));
    }

    [Fact]
    public void A_relative_pronoun_gives_way_to_its_antecedent()
    {
        var tree = Trees.Of("""
            Le le Det 2 det
            groupe groupe Noun 0 root
            qui qui Pron 5 nsubj PronType=Rel
            a avoir Aux 5 aux:tense VerbForm=Fin
            attaqué attaquer Verb 2 acl:relcl Tense=Past|VerbForm=Part
            Gao Gao Propn 5 obj
            """);

        Assert.Equal(["subj=groupe", "obj=Gao"], Trees.Slots(tree, "attaqué"));
    }

    [Fact]
    public void The_object_of_a_verb_like_pousser_is_the_subject_of_its_infinitive()
    {
        var tree = Trees.Of("""
            Elle lui Pron 3 nsubj
            a avoir Aux 3 aux:tense VerbForm=Fin
            poussé pousser Verb 0 root Tense=Past|VerbForm=Part
            l' le Det 5 det
            ONU ONU Propn 3 obj
            à à Adp 7 mark
            retirer retirer Verb 3 xcomp VerbForm=Inf
            sa son Det 9 det Poss=Yes
            mission mission Noun 7 obj
            """);

        Assert.Equal(["subj=ONU", "obj=mission"], Trees.Slots(tree, "retirer"));
    }

    [Fact]
    public void A_present_participle_shares_the_subject_of_its_clause()
    {
        var tree = Trees.Of("""
            Le le Det 2 det
            Niger Niger Propn 3 nsubj
            part partir Verb 0 root VerbForm=Fin
            , , Punct 5 punct
            accusant accuser Verb 3 advcl Tense=Pres|VerbForm=Part
            Paris Paris Propn 5 obj
            """);

        Assert.Equal(["subj=Niger", "obj=Paris"], Trees.Slots(tree, "accusant"));
    }

    [Fact]
    public void A_preposition_of_several_words_is_one_slot_however_it_was_attached()
    {
        var tree = Trees.Of("""
            Le le Det 2 det
            Mali Mali Propn 9 nsubj
            , , Punct 6 punct
            à à Adp 6 case
            les le Det 6 det
            côtés côté Noun 2 nmod
            de de Adp 8 case
            Niger Niger Propn 6 nmod
            quitte quitter Verb 0 root VerbForm=Fin
            """);

        Assert.Contains("aux côtés de=Niger", Trees.Slots(tree, "Mali"));
    }

    [Fact]
    public void The_host_of_a_complement_is_the_subject_of_its_clause()
    {
        var tree = Trees.Of("""
            Sous sous Adp 3 case
            la le Det 3 det
            présidence présidence Noun 8 obl:mod
            de de Adp 5 case
            Keïta Keïta Propn 3 nmod
            le le Det 7 det
            pays pays Noun 8 nsubj
            rompt rompre Verb 0 root VerbForm=Fin
            """);

        Assert.Equal(["de=Keïta", "host=pays"], Trees.Slots(tree, "présidence"));
    }

    [Fact]
    public void A_relative_pronoun_without_an_antecedent_fills_no_slot()
    {
        var tree = Trees.Of("""
            dont dont Pron 2 obl:agent PronType=Rel
            attaqué attaquer Verb 0 root Tense=Past|VerbForm=Part
            Gao Gao Propn 2 obj
            """);

        Assert.Equal(["obj=Gao"], Trees.Slots(tree, "attaqué"));
    }

    [Fact]
    public void What_hangs_on_a_noun_between_is_given_to_the_verb_that_takes_it()
    {
        var tree = Trees.Of("""
            Elle lui Pron 3 nsubj
            a avoir Aux 3 aux:tense VerbForm=Fin
            imposé imposer Verb 0 root Tense=Past|VerbForm=Part
            un un Det 5 det
            embargo embargo Noun 3 obj
            sur sur Adp 8 case
            les le Det 8 det
            armes arme Noun 3 obl
            au à Adp 10 case
            Mali Mali Propn 8 nmod
            """);

        Assert.Contains("à=Mali", Trees.Slots(tree, "imposé"));
    }

    [Fact]
    public void The_noun_after_a_verb_of_saying_behind_a_quotation_is_its_subject()
    {
        var tree = Trees.Of("""
            " " Punct 2 punct
            Je moi Pron 3 nsubj
            pars partir Verb 0 root VerbForm=Fin
            " " Punct 6 punct
            , , Punct 6 punct
            déclare déclarer Verb 3 ccomp VerbForm=Fin
            Diop Diop Propn 6 obj
            """);

        Assert.Equal(["subj=Diop"], Trees.Slots(tree, "déclare"));
    }

    [Fact]
    public void Whoever_travels_does_what_the_journey_is_for()
    {
        var tree = Trees.Of("""
            La le Det 2 det
            visite visite Noun 7 nsubj
            de de Adp 4 case
            Diop Diop Propn 2 nmod
            pour pour Adp 6 mark
            voir voir Verb 7 advcl VerbForm=Inf
            surprend surprendre Verb 0 root VerbForm=Fin
            """);

        Assert.Equal(["subj=Diop"], Trees.Slots(tree, "voir"));
    }

    [Fact]
    public void A_question_is_no_demand()
    {
        var tree = Trees.Of("""
            Il lui Pron 2 nsubj
            demande demander Verb 0 root VerbForm=Fin
            si si Sconj 4 mark
            part partir Verb 2 ccomp VerbForm=Fin
            """);

        Assert.Equal(["subj=Il", "si=part"], Trees.Slots(tree, "demande"));
    }

    [Fact]
    public void An_agent_behind_an_infinitive_is_the_participle_s()
    {
        var tree = Trees.Of("""
            Accusé accuser Verb 9 advcl Tense=Past|VerbForm=Part|Voice=Pass
            de de Adp 3 mark
            mentir mentir Verb 1 xcomp VerbForm=Inf
            par par Adp 5 case
            Bamako Bamako Propn 3 obl:agent
            , , Punct 1 punct
            le le Det 8 det
            Togo Togo Propn 9 nsubj
            réagit réagir Verb 0 root VerbForm=Fin
            """);

        Assert.Equal(["obj=Togo", "subj=Bamako", "inf=mentir"], Trees.Slots(tree, "Accusé"));
        Assert.Equal(["subj=Togo"], Trees.Slots(tree, "mentir"));
    }

    [Fact]
    public void Where_is_the_place_before_it()
    {
        var tree = Trees.Of("""
            Le le Det 2 det
            Mali Mali Propn 0 root
            où où Pron 5 obl:mod PronType=Rel
            Wagner Wagner Propn 5 nsubj
            opère opérer Verb 2 acl:relcl VerbForm=Fin
            """);

        Assert.Equal(["subj=Wagner", "dans=Mali"], Trees.Slots(tree, "opère"));
    }

    [Fact]
    public void Dont_before_a_name_is_the_verb_s()
    {
        var tree = Trees.Of("""
            La le Det 2 det
            Cedeao Cedeao Propn 0 root
            dont dont Pron 5 nmod PronType=Rel
            le le Det 5 det
            Mali Mali Propn 6 nsubj
            sort sortir Verb 2 acl:relcl VerbForm=Fin
            """);

        Assert.Contains("de=Cedeao", Trees.Slots(tree, "sort"));
    }

    [Fact]
    public void Qui_after_a_preposition_is_the_noun_before_the_clause()
    {
        var tree = Trees.Of("""
            Issa Issa Propn 0 root
            à à Adp 3 case
            qui qui Pron 5 obl:arg PronType=Int
            Awa Awa Propn 5 nsubj
            parle parler Verb 1 acl:relcl VerbForm=Fin
            """);

        Assert.Equal(["subj=Awa", "à=Issa"], Trees.Slots(tree, "parle"));
    }

    [Fact]
    public void A_plural_participle_says_something_of_the_whole_list()
    {
        var tree = Trees.Of("""
            Mali Mali Propn 0 root Number=Sing
            et et Cconj 3 cc
            Niger Niger Propn 1 conj Number=Sing
            dirigés diriger Verb 3 acl Number=Plur|Tense=Past|VerbForm=Part
            par par Adp 6 case
            Issa Issa Propn 4 obl:agent
            """);

        Assert.Equal(["obj=Mali", "subj=Issa"], Trees.Slots(tree, "dirigés"));
    }

    [Fact]
    public void The_agent_behind_an_attribute_is_the_verb_s()
    {
        var tree = Trees.Of("""
            Issa Issa Propn 3 nsubj:pass
            est être Aux 3 aux:pass VerbForm=Fin
            reconnu reconnaître Verb 0 root Tense=Past|VerbForm=Part|Voice=Pass
            coupable coupable Adj 3 xcomp
            par par Adp 6 case
            Bamako Bamako Propn 4 obl:mod
            """);

        Assert.Equal(["obj=Issa", "subj=Bamako", "attr=coupable"], Trees.Slots(tree, "reconnu"));
    }

    [Fact]
    public void Whoever_is_the_first_to_do_something_does_it()
    {
        var tree = Trees.Of("""
            Bamako Bamako Propn 5 nsubj
            est être Aux 5 cop VerbForm=Fin
            le le Det 5 det
            premier premier Adj 5 amod
            pays pays Noun 0 root
            à à Adp 7 mark
            partir partir Verb 5 acl VerbForm=Inf
            """);

        Assert.Equal(["subj=Bamako"], Trees.Slots(tree, "partir"));
    }

    [Fact]
    public void What_somebody_is_held_for_says_something_of_them()
    {
        var tree = Trees.Of("""
            Bamako Bamako Propn 3 nsubj:pass
            est être Aux 3 aux:pass VerbForm=Fin
            considéré considérer Verb 0 root Tense=Past|VerbForm=Part|Voice=Pass
            comme comme Adp 6 case
            un un Det 6 det
            allié allié Noun 3 obl:arg
            """);

        Assert.Contains("subj=Bamako", Trees.Slots(tree, "allié"));
    }

    [Fact]
    public void An_adjective_has_its_subject_though_its_copula_looks_like_a_passive_s()
    {
        var tree = Trees.Of("""
            soldats soldat Noun 3 nsubj:pass
            sont être Aux 3 aux:pass VerbForm=Fin
            stationnés stationné Adj 0 root
            """);

        Assert.Contains("subj=soldats", Trees.Slots(tree, "stationnés"));
    }

    [Fact]
    public void A_recipient_behind_a_participle_is_the_verb_s()
    {
        var tree = Trees.Of("""
            Pékin Pékin Propn 2 nsubj
            offre offrir Verb 0 root VerbForm=Fin
            véhicules véhicule Noun 2 obj
            blindés blinder Verb 3 acl Tense=Past|VerbForm=Part
            à à Adp 6 case
            Bamako Bamako Propn 4 obl:arg
            """);

        Assert.Contains("à=Bamako", Trees.Slots(tree, "offre"));
    }

    [Theory]
    [InlineData("infliger", "à=Bamako")]
    [InlineData("condamner", "obj=Bamako")]
    public void Whoever_sees_something_done_to_oneself_does_not_do_it(string verb, string slot)
    {
        var tree = Trees.Of($"""
            Bamako Bamako Propn 4 nsubj:caus
            s' soi Pron 4 expl:pv Person=3|PronType=Prs|Reflex=Yes
            voit voir Aux 4 aux:caus VerbForm=Fin
            {verb} {verb} Verb 0 root VerbForm=Inf
            par par Adp 6 case
            Abuja Abuja Propn 4 obl:mod
            """);

        Assert.Equal([slot, "subj=Abuja"], Trees.Slots(tree, verb).Take(2));
    }

    [Fact]
    public void Whoever_has_something_done_does_it()
    {
        var tree = Trees.Of("""
            Macky Macky Propn 4 nsubj:caus
            a avoir Aux 4 aux:tense VerbForm=Fin
            fait faire Aux 4 aux:caus
            arrêter arrêter Verb 0 root VerbForm=Inf
            Ousmane Ousmane Propn 4 obj
            """);

        Assert.Equal(["causer=Macky", "obj=Ousmane", "subj=Macky"], Trees.Slots(tree, "arrêter").Order());
    }

    [Fact]
    public void What_inserted_speech_says_is_the_clause_around_it()
    {
        var tree = Trees.Of("""
            Macky Macky Propn 2 nsubj
            ment mentir Verb 0 root VerbForm=Fin
            , , Punct 4 punct
            fustige fustiger Verb 2 parataxis:insert VerbForm=Fin
            Ousmane Ousmane Propn 4 obj
            """);

        Assert.Equal(["subj=Ousmane", "que=ment", "said=ment"], Trees.Slots(tree, "fustige"));
    }

    [Fact]
    public void Two_verbs_that_stand_together_share_their_object()
    {
        var tree = Trees.Of("""
            Paris Paris Propn 2 nsubj
            critique critiquer Verb 0 root VerbForm=Fin
            et et Cconj 4 cc
            rejette rejeter Verb 2 conj VerbForm=Fin
            la le Det 6 det
            décision décision Noun 4 obj
            """);

        Assert.Contains("obj=décision", Trees.Slots(tree, "critique"));
    }

    [Fact]
    public void An_agent_behind_another_noun_is_the_passive_s()
    {
        var tree = Trees.Of("""
            Bazoum Bazoum Propn 3 nsubj:pass
            est être Aux 3 aux:pass VerbForm=Fin
            chassé chasser Verb 0 root Tense=Past|VerbForm=Part|Voice=Pass
            de de Adp 5 case
            pouvoir pouvoir Noun 3 obl:arg
            par par Adp 7 case
            armée armée Noun 5 nmod
            """);

        Assert.Contains("subj=armée", Trees.Slots(tree, "chassé"));
    }

    [Fact]
    public void What_one_pleads_for_is_a_clause_of_purpose()
    {
        var tree = Trees.Of("""
            Paris Paris Propn 2 nsubj
            plaide plaider Verb 0 root VerbForm=Fin
            pour pour Adp 6 mark
            que que Sconj 6 mark
            Bamako Bamako Propn 6 nsubj
            parte partir Verb 2 advcl VerbForm=Fin
            """);

        Assert.Contains("pour que=parte", Trees.Slots(tree, "plaide"));
    }

    [Theory]
    [InlineData("laisse", "laisser", "obj=civils")]
    [InlineData("veut", "vouloir", "subj=Paris obj=civils")]
    public void Who_lets_something_be_done_does_not_do_it(string form, string lemma, string expected)
    {
        var tree = Trees.Of($"""
            Paris Paris Propn 2 nsubj
            {form} {lemma} Verb 0 root VerbForm=Fin
            massacrer massacrer Verb 2 xcomp VerbForm=Inf
            les le Det 5 det
            civils civil Noun 3 obj
            """);

        Assert.Equal(expected.Split(' '), Trees.Slots(tree, "massacrer"));
    }

    [Theory]
    [InlineData("combat", "combattre", "forces", false)]
    [InlineData("mène", "mener", "forces", true)]
    [InlineData("combat", "combattre", "Wagner", true)]
    public void Who_accompanies_the_subject_is_of_the_object_only_if_that_names_the_deed(string form, string lemma, string of, bool expected)
    {
        var tree = Trees.Of($"""
            Wagner Wagner Propn 2 nsubj
            {form} {lemma} Verb 0 root VerbForm=Fin
            les le Det 4 det
            forces force Noun 2 obj
            à à Adp 7 case
            les le Det 7 det
            côtés côté Noun 2 obl:mod
            de de Adp 9 case
            Bamako Bamako Propn 7 nmod
            """);

        Assert.Equal(expected, Trees.Slots(tree, of).Contains("aux côtés de=Bamako"));
    }
}
