using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Syntax;

/// <summary>Repairs of verbs: what is one, and what completes it.</summary>
public sealed class TreeRepairVerbTests
{
    [Theory]
    [InlineData("reprise", "aux:tense", "reprendre")]
    [InlineData("prise", "aux:pass", "prendre")]
    [InlineData("attaquées", "aux:tense", "attaquer")]
    [InlineData("reprise", "cop", null)]
    [InlineData("entreprise", "det", null)]
    public void A_noun_with_an_auxiliary_is_the_participle_of_a_verb(string form, string dependency, string? verb)
    {
        var tree = Trees.Of($"""
            armée armée Noun 3 nsubj
            a avoir Aux 3 {dependency}
            {form} x Noun 0 root
            """);

        Assert.Equal(verb ?? "x", tree[2].Lemma);
    }

    [Fact]
    public void What_somebody_is_that_ends_in_ant_is_a_noun()
    {
        var tree = Trees.Of("""
            Awa Awa Propn 3 nsubj
            est être Aux 3 cop VerbForm=Fin
            consultante consulter Verb 0 root Tense=Pres|VerbForm=Part
            """);

        Assert.Equal(("consultante", Text.Documents.PartOfSpeech.Noun), (tree[2].Lemma, tree[2].PartOfSpeech));
    }

    [Fact]
    public void A_participle_with_an_object_shares_the_auxiliary_before_it()
    {
        var tree = Trees.Of("""
            Elle lui Pron 3 nsubj
            a avoir Aux 3 aux:tense VerbForm=Fin
            dissous dissoudre Verb 0 root Tense=Past|VerbForm=Part
            le le Det 5 det
            parlement parlement Noun 3 obj
            , , Punct 7 punct
            arrêté arrêter Verb 5 acl Tense=Past|VerbForm=Part
            Issa Issa Propn 7 obj
            """);

        Assert.Equal(["subj=Elle", "obj=Issa"], Trees.Slots(tree, "arrêté"));
    }

    [Fact]
    public void Who_is_parti_without_an_article_has_left()
    {
        var tree = Trees.Of("""
            Wagner Wagner Propn 3 nsubj
            est être Aux 3 cop VerbForm=Fin
            parti parti Noun 0 root
            du de Adp 5 case
            Mali Mali Propn 3 nmod
            """);

        Assert.Equal("partir", tree[2].Lemma);
        Assert.Equal(["subj=Wagner", "de=Mali"], Trees.Slots(tree, "parti"));
    }

    [Fact]
    public void Who_is_a_party_to_something_has_not()
    {
        var tree = Trees.Of("""
            Niamey Niamey Propn 3 nsubj
            est être Aux 3 cop VerbForm=Fin
            partie partie Noun 0 root
            au à Adp 5 case
            traité traité Noun 3 nmod
            """);

        Assert.Equal("partie", tree[2].Lemma);
    }

    [Fact]
    public void Of_two_objects_of_a_relative_clause_without_a_subject_the_second_is_the_subject()
    {
        var tree = Trees.Of("""
            alliance alliance Noun 0 root
            dont dont Pron 3 iobj PronType=Rel
            fait faire Verb 1 acl:relcl VerbForm=Fin
            partie partie Noun 3 obj
            le le Det 6 det
            M23 M23 Propn 3 obj
            """);

        Assert.Equal(["subj=M23", "de=alliance", "obj=partie"], Trees.Slots(tree, "fait"));
    }

    [Fact]
    public void What_a_headline_puts_in_front_of_its_subject_does_not_act()
    {
        var tree = Trees.Of("""
            Niger Niger Propn 5 nsubj
            : : Punct 5 punct
            la le Det 4 det
            junte junte Noun 5 nsubj
            accuse accuser Verb 0 root VerbForm=Fin
            Paris Paris Propn 5 obj
            """);

        Assert.Equal(["subj=junte", "obj=Paris"], Trees.Slots(tree, "accuse"));
    }

    [Fact]
    public void A_noun_with_a_subject_but_no_copula_is_a_verb()
    {
        var tree = Trees.Of("""
            Paris Paris Propn 2 nsubj
            presse presse Noun 0 root
            Kigali Kigali Propn 1 flat:name
            de de Adp 5 mark
            partir partir Verb 2 xcomp VerbForm=Inf
            """);

        Assert.Equal("presser", tree[1].Lemma);
        Assert.Equal(["subj=Paris", "obj=Kigali", "inf=partir"], Trees.Slots(tree, "presse"));
    }

    [Fact]
    public void A_bare_modifier_of_such_a_verb_is_its_object()
    {
        var tree = Trees.Of("""
            Bamako Bamako Propn 2 nsubj
            juge juge Noun 0 root
            illégale illégal Adj 2 amod
            la le Det 5 det
            décision décision Noun 2 nmod
            """);

        Assert.Equal(["subj=Bamako", "obj=décision"], Trees.Slots(tree, "juge"));
    }

    [Fact]
    public void A_finite_verb_is_no_part_of_the_name_before_it()
    {
        var tree = Trees.Of("""
            Bamako Bamako Propn 0 root
            pointe pointer Verb 1 flat:name VerbForm=Fin
            Paris Paris Propn 2 obj
            """);

        Assert.Equal(["subj=Bamako", "obj=Paris"], Trees.Slots(tree, "pointe"));
    }

    [Fact]
    public void A_name_right_behind_a_finite_verb_is_its_object()
    {
        var tree = Trees.Of("""
            Paris Paris Propn 2 nsubj
            somme sommer Verb 0 root VerbForm=Fin
            Bamako Bamako Propn 2 flat:name
            """);

        Assert.Equal(["subj=Paris", "obj=Bamako"], Trees.Slots(tree, "somme"));
    }

    [Fact]
    public void A_reflexive_pronoun_makes_a_verb_of_an_adjective()
    {
        var tree = Trees.Of("""
            Paris Paris Propn 3 nsubj
            s' soi Pron 3 expl:pv Person=3|PronType=Prs|Reflex=Yes
            inquiète inquiet Adj 0 root
            """);

        Assert.Equal("inquiéter", tree[2].Lemma);
    }

    [Fact]
    public void What_hangs_on_an_adjective_is_the_object_of_the_verb()
    {
        var tree = Trees.Of("""
            Paris Paris Propn 2 nsubj
            juge juger Verb 0 root VerbForm=Fin
            illégale illégal Adj 2 xcomp
            la le Det 5 det
            décision décision Noun 3 obj
            """);

        Assert.Contains("obj=décision", Trees.Slots(tree, "juge"));
    }

    [Fact]
    public void A_noun_behind_a_complement_is_the_object_that_the_verb_lacks()
    {
        var tree = Trees.Of("""
            Paris Paris Propn 2 nsubj
            condamne condamner Verb 0 root VerbForm=Fin
            avec avec Adp 4 case
            fermeté fermeté Noun 2 obl:mod
            les le Det 6 det
            frappes frappe Noun 4 appos
            """);

        Assert.Contains("obj=frappes", Trees.Slots(tree, "condamne"));
    }

    [Fact]
    public void A_name_behind_a_day_is_the_object_that_the_verb_lacks()
    {
        var tree = Trees.Of("""
            Paris Paris Propn 2 nsubj
            recevra recevoir Verb 0 root VerbForm=Fin
            jeudi jeudi Noun 2 obl:mod
            Macky Macky Propn 3 nmod
            """);

        Assert.Contains("obj=Macky", Trees.Slots(tree, "recevra"));
    }

    [Fact]
    public void An_auxiliary_stays_one_whatever_stands_before_its_participle()
    {
        var tree = Trees.Of("""
            Bamako Bamako Propn 2 nsubj
            a avoir Verb 0 root VerbForm=Fin
            à à Adp 4 case
            reprises reprise Noun 2 obl:arg
            accusé accuser Verb 4 acl Tense=Past|VerbForm=Part
            Paris Paris Propn 5 obj
            """);

        Assert.Equal(["subj=Bamako", "obj=Paris"], Trees.Slots(tree, "accusé").Take(2));
    }

    [Fact]
    public void An_infinitive_behind_the_complement_of_its_verb_is_the_verb_s()
    {
        var tree = Trees.Of("""
            Kagame Kagame Propn 2 nsubj
            reproche reprocher Verb 0 root VerbForm=Fin
            à à Adp 5 case
            ce ce Det 5 det
            président président Noun 2 obl:arg
            de de Adp 7 mark
            collaborer collaborer Verb 5 acl VerbForm=Inf
            """);

        Assert.Equal((1, "xcomp"), (tree.Head(6), tree.Dependency(6)));
    }

    [Fact]
    public void Some_of_it_is_what_is_given()
    {
        var tree = Trees.Of("""
            Il lui Pron 2 nsubj
            prête prêter Verb 0 root VerbForm=Fin
            de de Adp 5 case
            l' le Det 5 det
            argent argent Noun 2 obl:arg
            """);

        Assert.Equal((1, "obj"), (tree.Head(4), tree.Dependency(4)));
    }

    [Theory]
    [InlineData("fournit", "fournir", "à", "armée", 1, "obj")]
    [InlineData("livre", "livrer", "en", "août", 1, "obj")]
    [InlineData("adhère", "adhérer", "à", "union", 3, "nmod")]
    [InlineData("livre", "livrer", "en", "usine", 3, "nmod")]
    [InlineData("réprime", "réprimer", "dans", "sang", 1, "obj")]
    [InlineData("réprime", "réprimer", "dans", "rue", 3, "nmod")]
    public void Several_behind_a_time_or_a_recipient_are_the_object_that_the_verb_lacks(
        string form, string lemma, string preposition, string noun, int head, string dependency)
    {
        var tree = Trees.Of($"""
            Ankara Ankara Propn 2 nsubj
            {form} {lemma} Verb 0 root VerbForm=Fin
            {preposition} {preposition} Adp 4 case
            {noun} {noun} Noun 2 obl:mod
            de de Adp 7 case
            les le Det 7 det
            armes arme Noun 4 nmod Number=Plur
            """);

        Assert.Equal((head, dependency), (tree.Head(6), tree.Dependency(6)));
    }

    [Fact]
    public void A_verb_with_an_object_lacks_none_behind_a_recipient()
    {
        var tree = Trees.Of("""
            Ankara Ankara Propn 2 nsubj
            livre livrer Verb 0 root VerbForm=Fin
            Issa Issa Propn 2 obj
            à à Adp 5 case
            union union Noun 2 obl:arg
            de de Adp 8 case
            les le Det 8 det
            tribunaux tribunal Noun 5 nmod Number=Plur
            """);

        Assert.Equal((4, "nmod"), (tree.Head(7), tree.Dependency(7)));
    }

    [Fact]
    public void A_noun_right_behind_que_in_a_relative_clause_is_its_verb()
    {
        var tree = Trees.Of("""
            GSIM GSIM Propn 0 root
            , , Punct 4 punct
            que que Pron 4 obj PronType=Rel
            commande commande Noun 1 acl:relcl
            Iyad Iyad Propn 4 nmod
            """);

        Assert.Equal("commander", tree[3].Lemma);
        Assert.Equal(["subj=Iyad", "obj=GSIM"], Trees.Slots(tree, "commande"));
    }

    [Theory]
    [InlineData("dont", "nmod")]
    [InlineData("où", "obl:mod")]
    public void Behind_another_relative_pronoun_a_noun_stays_one(string pronoun, string dependency)
    {
        var tree = Trees.Of($"""
            GSIM GSIM Propn 0 root
            , , Punct 4 punct
            {pronoun} {pronoun} Pron 4 {dependency} PronType=Rel
            commande commande Noun 1 acl:relcl
            """);

        Assert.Equal(("commande", Text.Documents.PartOfSpeech.Noun), (tree[3].Lemma, tree[3].PartOfSpeech));
    }

    [Theory]
    [InlineData("sa", "son", "Number=Sing|Poss=Yes", 2, "obj")]
    [InlineData("la", "le", "Definite=Def|Number=Sing", 5, "appos")]
    public void A_name_behind_what_is_somebody_s_own_is_the_object_that_the_verb_lacks(string form, string lemma, string features, int head, string dependency)
    {
        var tree = Trees.Of($"""
            Bruxelles Bruxelles Propn 3 nsubj
            a avoir Aux 3 aux:tense VerbForm=Fin
            ajouté ajouter Verb 0 root Tense=Past|VerbForm=Part
            à à Adp 6 case
            {form} {lemma} Det 6 det {features}
            liste liste Noun 3 obl:arg
            Bertrand Bertrand Propn 6 appos
            Bisimwa Bisimwa Propn 7 flat:name
            """);

        Assert.Equal((head, dependency), (tree.Head(6), tree.Dependency(6)));
    }

    [Theory]
    [InlineData("que", "obj", "lui", "iobj", "nsubj")]
    [InlineData("que", "obj", "elle", "nsubj", "obj")]
    [InlineData("dont", "iobj", "lui", "iobj", "obj")]
    public void The_object_of_a_relative_clause_that_has_que_for_one_is_the_subject_that_it_lacks(
        string relative, string relation, string pronoun, string other, string dependency)
    {
        var tree = Trees.Of($"""
            sanctions sanction Noun 0 root
            {relative} {relative} Pron 5 {relation} PronType=Rel
            {pronoun} lui Pron 5 {other}
            a avoir Aux 5 aux:tense VerbForm=Fin
            infligées infliger Verb 1 acl:relcl Tense=Past|VerbForm=Part
            ONU ONU Propn 5 obj
            """);

        Assert.Equal((4, dependency), (tree.Head(5), tree.Dependency(5)));
    }

    [Theory]
    [InlineData("1er", "Adj", "obl")]
    [InlineData("premier", "Adj", "obj")]
    [InlineData("1er", "Noun", "obj")]
    public void The_first_of_a_month_is_done_nothing_to(string form, string part, string dependency)
    {
        var tree = Trees.Of($"""
            Paris Paris Propn 2 nsubj
            conclut conclure Verb 0 root VerbForm=Fin
            le le Det 4 det
            {form} premier {part} 2 obj
            """);

        Assert.Equal((1, dependency), (tree.Head(3), tree.Dependency(3)));
    }
}
