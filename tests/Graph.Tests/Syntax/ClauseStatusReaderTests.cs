using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Syntax;
using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Syntax;

/// <summary>How clauses are presented, on trees written by hand.</summary>
public sealed class ClauseStatusReaderTests
{
    [Theory]
    [InlineData("pas")]
    [InlineData("plus")]
    [InlineData("jamais")]
    public void Negation_denies(string particle)
    {
        var status = StatusOf("part", $"""
            Il lui Pron 3 nsubj
            ne ne Adv 3 advmod Polarity=Neg
            part partir Verb 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            {particle} {particle} Adv 3 advmod Polarity=Neg
            """);

        Assert.Equal(RelationStatus.Denied, status.Status);
    }

    [Fact]
    public void Restriction_with_que_does_not()
    {
        var status = StatusOf("vise", """
            Il lui Pron 3 nsubj
            ne ne Adv 3 advmod Polarity=Neg
            vise viser Verb 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            que que Adv 3 advmod
            Gao Gao Propn 3 obj
            """);

        Assert.Equal(ClauseStatus.Asserted, status);
    }

    [Fact]
    public void A_subject_or_object_with_aucun_denies()
    {
        var status = StatusOf("vise", """
            Aucun aucun Det 2 det
            groupe groupe Noun 4 nsubj
            ne ne Adv 4 advmod Polarity=Neg
            vise viser Verb 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            Gao Gao Propn 4 obj
            """);

        Assert.Equal(RelationStatus.Denied, status.Status);
    }

    [Theory]
    [InlineData("quitterait", "Mood=Cnd|Tense=Pres|VerbForm=Fin", RelationStatus.Alleged)]
    [InlineData("quittera", "Mood=Ind|Tense=Fut|VerbForm=Fin", RelationStatus.Planned)]
    [InlineData("quittait", "Mood=Ind|Tense=Imp|VerbForm=Fin", RelationStatus.Asserted)]
    public void Mood_and_tense_tell_hearsay_and_plans(string form, string features, RelationStatus expected)
    {
        var status = StatusOf(form, $"""
            Il lui Pron 2 nsubj
            {form} quitter Verb 0 root {features}
            Gao Gao Propn 2 obj
            """);

        Assert.Equal(expected, status.Status);
    }

    [Theory]
    [InlineData("va", "aller", RelationStatus.Planned)]
    [InlineData("tente", "tenter", RelationStatus.Attempted)]
    [InlineData("compte", "compter", RelationStatus.Planned)]
    [InlineData("nie", "nier", RelationStatus.Denied)]
    [InlineData("affirme", "affirmer", RelationStatus.Alleged)]
    public void The_verb_above_an_infinitive_says_how_it_is_meant(string form, string lemma, RelationStatus expected)
    {
        var status = StatusOf("quitter", $"""
            Keïta Keïta Propn 2 nsubj
            {form} {lemma} Verb 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            quitter quitter Verb 2 xcomp VerbForm=Inf
            Gao Gao Propn 3 obj
            """);

        Assert.Equal((expected, false), (status.Status, status.IsExcluded));
    }

    [Theory]
    [InlineData("peut", "pouvoir")]
    [InlineData("demande", "demander")]
    [InlineData("craint", "craindre")]
    public void What_is_only_possible_or_asked_for_is_left_out(string form, string lemma)
    {
        var status = StatusOf("quitter", $"""
            Keïta Keïta Propn 2 nsubj
            {form} {lemma} Verb 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            quitter quitter Verb 2 xcomp VerbForm=Inf
            Gao Gao Propn 3 obj
            """);

        Assert.True(status.IsExcluded);
    }

    [Theory]
    [InlineData("dû", "devoir")]
    [InlineData("pu", "pouvoir")]
    public void What_had_to_be_done_or_could_be_done_was_done(string form, string lemma)
    {
        var status = StatusOf("quitter", $"""
            Il lui Pron 3 nsubj
            a avoir Aux 3 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
            {form} {lemma} Verb 0 root Tense=Past|VerbForm=Part
            quitter quitter Verb 3 xcomp VerbForm=Inf
            """);

        Assert.Equal(RelationStatus.Asserted, status.Status);
    }

    [Fact]
    public void What_one_asks_to_do_oneself_is_planned()
    {
        var status = StatusOf("entrer", """
            Il lui Pron 2 nsubj
            demande demander Verb 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            à à Adp 4 mark
            entrer entrer Verb 2 xcomp VerbForm=Inf
            """);

        Assert.Equal(RelationStatus.Planned, status.Status);
    }

    [Fact]
    public void Ni_denies()
    {
        var status = StatusOf("part", """
            Ni ni Cconj 5 cc
            Paris Paris Propn 5 nsubj
            ni ni Cconj 4 cc
            Londres Londres Propn 2 conj
            part partir Verb 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            """);

        Assert.Equal(RelationStatus.Denied, status.Status);
    }

    [Theory]
    [InlineData("affirme", "affirmer", RelationStatus.Alleged)]
    [InlineData("nie", "nier", RelationStatus.Denied)]
    public void Who_says_what_a_clause_says_is_its_speaker(string form, string lemma, RelationStatus expected)
    {
        var status = StatusOf("quitte", $"""
            Keïta Keïta Propn 2 nsubj
            {form} {lemma} Verb 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            que que Sconj 5 mark
            Sow Sow Propn 5 nsubj
            quitte quitter Verb 2 ccomp Mood=Ind|Tense=Pres|VerbForm=Fin
            Gao Gao Propn 5 obj
            """);

        Assert.Equal((expected, 0), (status.Status, status.Speaker));
    }

    [Theory]
    [InlineData("Selon", "selon")]
    [InlineData("Suivant", "suivant")]
    public void A_source_in_front_is_the_speaker(string form, string lemma)
    {
        var status = StatusOf("quitte", $"""
            {form} {lemma} Adp 2 case
            Keïta Keïta Propn 5 obl:mod
            , , Punct 2 punct
            Sow Sow Propn 5 nsubj
            quitte quitter Verb 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            Gao Gao Propn 5 obj
            """);

        Assert.Equal((RelationStatus.Alleged, 1), (status.Status, status.Speaker));
    }

    [Fact]
    public void D_apres_is_one_preposition_however_its_parts_hang_together()
    {
        var status = StatusOf("quitte", """
            D' de Adp 3 case
            après après Adp 1 fixed
            Keïta Keïta Propn 6 obl:mod
            , , Punct 3 punct
            Sow Sow Propn 6 nsubj
            quitte quitter Verb 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            Gao Gao Propn 6 obj
            """);

        Assert.Equal((RelationStatus.Alleged, 2), (status.Status, status.Speaker));
    }

    [Theory]
    [InlineData("parataxis", "nsubj")]
    [InlineData("parataxis:insert", "obj")]
    [InlineData("conj", "obj")]
    public void The_subject_behind_an_inserted_verb_of_saying_is_the_speaker(string clause, string subject)
    {
        var status = StatusOf("quitte", $"""
            Sow Sow Propn 2 nsubj
            quitte quitter Verb 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            Gao Gao Propn 2 obj
            , , Punct 6 punct
            a avoir Aux 6 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
            déclaré déclarer Verb 2 {clause} Tense=Past|VerbForm=Part
            Keïta Keïta Propn 6 {subject}
            """);

        Assert.Equal((RelationStatus.Alleged, 6), (status.Status, status.Speaker));
    }

    [Fact]
    public void A_verb_coordinated_with_et_is_no_insertion()
    {
        var status = StatusOf("quitte", """
            Sow Sow Propn 2 nsubj
            quitte quitter Verb 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            Gao Gao Propn 2 obj
            et et Cconj 5 cc
            annonce annoncer Verb 2 conj Mood=Ind|Tense=Pres|VerbForm=Fin
            Ségou Ségou Propn 5 obj
            """);

        Assert.Equal(ClauseStatus.Asserted, status);
    }

    [Fact]
    public void A_question_is_left_out()
    {
        var status = StatusOf("part", """
            Keïta Keïta Propn 2 nsubj
            part partir Verb 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            ? ? Punct 2 punct
            """);

        Assert.True(status.IsExcluded);
    }

    [Theory]
    [InlineData("advcl")]
    [InlineData("ccomp")]
    public void A_clause_with_si_is_left_out_and_its_main_clause_is_not(string dependency)
    {
        var tree = $"""
            Keïta Keïta Propn 2 nsubj
            demande demander Verb 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            si si Sconj 5 mark
            Sow Sow Propn 5 nsubj
            quitte quitter Verb 2 {dependency} Mood=Ind|Tense=Pres|VerbForm=Fin
            Gao Gao Propn 5 obj
            """;

        Assert.True(StatusOf("quitte", tree).IsExcluded);
        Assert.False(StatusOf("demande", tree).IsExcluded);
    }

    [Fact]
    public void A_noun_with_a_copula_is_negated_like_a_verb()
    {
        var status = StatusOf("membre", """
            Gao Gao Propn 5 nsubj
            n' ne Adv 5 advmod Polarity=Neg
            est être Aux 5 cop Mood=Ind|Tense=Pres|VerbForm=Fin
            pas pas Adv 5 advmod Polarity=Neg
            membre membre Noun 0 root
            """);

        Assert.Equal(RelationStatus.Denied, status.Status);
    }

    [Theory]
    [InlineData("une", "un", RelationStatus.Attempted)]
    [InlineData("l'", "le", RelationStatus.Asserted)]
    public void An_event_that_a_clause_takes_as_given_is_not_part_of_what_it_attempts(string form, string lemma, RelationStatus expected)
    {
        var status = StatusOf("attaque", $"""
            Keïta Keïta Propn 2 nsubj
            tente tenter Verb 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            de de Adp 4 mark
            justifier justifier Verb 2 xcomp VerbForm=Inf
            {form} {lemma} Det 6 det
            attaque attaque Noun 4 obj
            """);

        Assert.Equal(expected, status.Status);
    }

    [Theory]
    [InlineData("tentative", RelationStatus.Attempted)]
    [InlineData("projet", RelationStatus.Planned)]
    [InlineData("refus", RelationStatus.Denied)]
    public void An_infinitive_hung_on_the_owner_of_a_plan_belongs_to_the_plan(string noun, RelationStatus expected)
    {
        var tree = $"""
            La le Det 2 det
            {noun} {noun} Noun 7 nsubj
            de de Adp 4 case
            Keïta Keïta Propn 2 nmod
            de de Adp 6 mark
            partir partir Verb 4 acl VerbForm=Inf
            échoue échouer Verb 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            """;

        Assert.Equal(expected, StatusOf("partir", tree).Status);
        Assert.Equal(["subj=Keïta"], Trees.Slots(Trees.Of(tree), "partir"));
    }

    [Fact]
    public void An_intention_that_is_negated_is_denied()
    {
        var status = StatusOf("partir", """
            Keïta Keïta Propn 3 nsubj
            n' ne Adv 3 advmod Polarity=Neg
            a avoir Verb 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            pas pas Adv 3 advmod Polarity=Neg
            l' le Det 6 det
            intention intention Noun 3 obj
            de de Adp 8 mark
            partir partir Verb 6 acl VerbForm=Inf
            """);

        Assert.Equal(RelationStatus.Denied, status.Status);
    }

    [Fact]
    public void A_relative_clause_stands_outside_what_is_said_of_its_noun()
    {
        var status = StatusOf("dirige", """
            Keïta Keïta Propn 2 nsubj
            veut vouloir Verb 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            rencontrer rencontrer Verb 2 xcomp VerbForm=Inf
            Sow Sow Propn 3 obj
            qui qui Pron 6 nsubj PronType=Rel
            dirige diriger Verb 4 acl:relcl Mood=Ind|Tense=Pres|VerbForm=Fin
            Gao Gao Propn 6 obj
            """);

        Assert.Equal(ClauseStatus.Asserted, status);
    }

    [Theory]
    [InlineData("tardé", "tarder", RelationStatus.Asserted)]
    [InlineData("hésité", "hésiter", RelationStatus.Asserted)]
    [InlineData("consenti", "consentir", RelationStatus.Denied)]
    public void Who_has_not_hesitated_to_do_something_has_done_it(string form, string lemma, RelationStatus expected)
    {
        var status = StatusOf("viser", $"""
            Il lui Pron 5 nsubj
            n' ne Adv 5 advmod Polarity=Neg
            a avoir Aux 5 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
            pas pas Adv 5 advmod Polarity=Neg
            {form} {lemma} Verb 0 root Tense=Past|VerbForm=Part
            à à Adp 7 mark
            viser viser Verb 5 xcomp VerbForm=Inf
            Gao Gao Propn 7 obj
            """);

        Assert.Equal(expected, status.Status);
    }

    [Theory]
    [InlineData("défilé", "défiler", "réclamer", RelationStatus.Asserted)]
    [InlineData("défilé", "défiler", "dénoncer", RelationStatus.Asserted)]
    [InlineData("défilé", "défiler", "quitter", RelationStatus.Planned)]
    [InlineData("payé", "payer", "réclamer", RelationStatus.Planned)]
    public void To_march_for_something_is_to_ask_for_it(string form, string lemma, string infinitive, RelationStatus expected)
    {
        var status = StatusOf(infinitive, $"""
            Ils lui Pron 3 nsubj
            ont avoir Aux 3 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
            {form} {lemma} Verb 0 root Tense=Past|VerbForm=Part
            pour pour Adp 5 mark
            {infinitive} {infinitive} Verb 3 advcl VerbForm=Inf
            Gao Gao Propn 5 obj
            """);

        Assert.Equal(expected, status.Status);
    }

    private static ClauseStatus StatusOf(string form, string lines)
    {
        var tree = Trees.Of(lines);
        var lexicon = SyntaxLexicon.Load();
        var frames = new FrameReader(tree, lexicon);
        var token = tree.Sentence.Tokens.First(candidate => candidate.Form == form).Index;
        return new ClauseStatusReader(tree, frames, lexicon.Classes).Read(frames.Read(token));
    }
}
