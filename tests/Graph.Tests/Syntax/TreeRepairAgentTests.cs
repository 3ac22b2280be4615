using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Syntax;

/// <summary>Repairs of agents: who did what a noun tells, and who said what stands in quotation marks.</summary>
public sealed class TreeRepairAgentTests
{
    [Fact]
    public void A_second_agent_of_a_passive_is_that_of_its_first()
    {
        var tree = Trees.Of("""
            Elle lui Pron 3 nsubj:pass
            est être Aux 3 aux:pass VerbForm=Fin
            motivée motiver Verb 0 root Tense=Past|VerbForm=Part
            par par Adp 6 case
            l' le Det 6 det
            invasion invasion Noun 3 obl:agent
            par par Adp 9 case
            la le Det 9 det
            Russie Russie Propn 3 obl:agent
            """);

        Assert.Equal((5, "nmod"), (tree.Head(8), tree.Dependency(8)));
        Assert.Equal((2, "obl"), (tree.Head(5), tree.Dependency(5)));
    }

    [Theory]
    [InlineData("obl:mod")]
    [InlineData("obl:arg")]
    [InlineData("obl:agent")]
    public void The_agent_of_an_active_verb_is_that_of_its_object(string dependency)
    {
        var tree = Trees.Of($"""
            Paris Paris Propn 2 nsubj
            dénonce dénoncer Verb 0 root VerbForm=Fin
            la le Det 4 det
            prise prise Noun 2 obj
            du de Adp 6 case
            pouvoir pouvoir Noun 4 nmod
            par par Adp 9 case
            l' le Det 9 det
            armée armée Noun 2 {dependency}
            """);

        Assert.Equal((3, "nmod"), (tree.Head(8), tree.Dependency(8)));
    }

    [Fact]
    public void An_agent_behind_a_comma_stays_that_of_its_verb()
    {
        var tree = Trees.Of("""
            Paris Paris Propn 2 nsubj
            dénonce dénoncer Verb 0 root VerbForm=Fin
            la le Det 4 det
            prise prise Noun 2 obj
            , , Punct 8 punct
            par par Adp 8 case
            la le Det 8 det
            voix voix Noun 2 obl:mod
            """);

        Assert.Equal((1, "obl"), (tree.Head(7), tree.Dependency(7)));
    }

    [Theory]
    [InlineData("fait", "faire", 2)]
    [InlineData("laisse", "laisser", 2)]
    [InlineData("veut", "vouloir", 4)]
    public void Who_is_made_to_do_something_stays_the_agent_of_the_infinitive(string form, string lemma, int head)
    {
        var tree = Trees.Of($"""
            Kigali Kigali Propn 2 nsubj
            {form} {lemma} Verb 0 root VerbForm=Fin
            arrêter arrêter Verb 2 xcomp VerbForm=Inf
            l' le Det 5 det
            opposant opposant Noun 3 obj
            par par Adp 8 case
            la le Det 8 det
            police police Noun 3 obl:agent
            """);

        Assert.Equal(head, tree.Head(7));
    }

    [Fact]
    public void A_causative_auxiliary_keeps_the_agent_on_the_infinitive()
    {
        var tree = Trees.Of("""
            Kigali Kigali Propn 3 nsubj:caus
            fait faire Aux 3 aux:caus VerbForm=Fin
            arrêter arrêter Verb 0 root VerbForm=Inf
            l' le Det 5 det
            opposant opposant Noun 3 obj
            par par Adp 8 case
            la le Det 8 det
            police police Noun 3 obl:agent
            """);

        Assert.Equal((2, "obl"), (tree.Head(7), tree.Dependency(7)));
    }

    [Fact]
    public void Who_helps_somebody_to_do_something_is_no_agent_of_its_object()
    {
        var tree = Trees.Of("""
            Ils lui Pron 3 nsubj:pass
            sont être Aux 3 aux:pass VerbForm=Fin
            aidés aider Verb 0 root Tense=Past|VerbForm=Part
            à à Adp 5 mark
            passer passer Verb 3 xcomp VerbForm=Inf
            la le Det 7 det
            douane douane Noun 5 obj
            par par Adp 9 case
            Wagner Wagner Propn 5 obl:agent
            """);

        Assert.Equal((4, "obl"), (tree.Head(8), tree.Dependency(8)));
    }

    [Theory]
    [InlineData("par", 3, 0)]
    [InlineData("par", 4, 0)]
    [InlineData("avec", 4, 3)]
    public void The_agent_behind_a_name_is_that_of_the_noun_that_the_name_completes(string preposition, int given, int head)
    {
        var tree = Trees.Of($"""
            éviction éviction Noun 0 root
            d' de Adp 3 case
            Alpha Alpha Propn 1 nmod
            Condé Condé Propn 3 flat:name
            {preposition} {preposition} Adp 7 case
            l' le Det 7 det
            armée armée Noun {given} nmod
            """);

        Assert.Equal((head, "nmod"), (tree.Head(6), tree.Dependency(6)));
    }

    [Fact]
    public void Behind_the_object_of_a_verb_it_stays_where_it_was()
    {
        var tree = Trees.Of("""
            Paris Paris Propn 2 nsubj
            chasse chasser Verb 0 root VerbForm=Fin
            Alpha Alpha Propn 2 obj
            par par Adp 6 case
            la le Det 6 det
            force force Noun 3 nmod
            """);

        Assert.Equal(2, tree.Head(5));
    }

    [Fact]
    public void The_agent_behind_what_somebody_is_driven_from_is_that_of_the_participle()
    {
        var tree = Trees.Of("""
            Bazoum Bazoum Propn 0 root
            évincé évincer Verb 1 acl Tense=Past|VerbForm=Part
            du de Adp 4 case
            pouvoir pouvoir Noun 2 obl:arg
            par par Adp 7 case
            le le Det 7 det
            général général Noun 4 nmod
            """);

        Assert.Equal(1, tree.Head(6));
        Assert.True(tree.Has(6, "obl:agent"));
    }

    [Fact]
    public void Behind_a_noun_with_a_complement_of_its_own_it_stays_where_it_was()
    {
        var tree = Trees.Of("""
            Bazoum Bazoum Propn 0 root
            informé informer Verb 1 acl Tense=Past|VerbForm=Part
            de de Adp 5 case
            la le Det 5 det
            prise prise Noun 2 obl:arg
            du de Adp 7 case
            pouvoir pouvoir Noun 5 nmod
            par par Adp 10 case
            l' le Det 10 det
            armée armée Noun 5 nmod
            """);

        Assert.Equal((4, "nmod"), (tree.Head(9), tree.Dependency(9)));
    }

    [Theory]
    [InlineData("aux:tense", 4)]
    [InlineData("aux:pass", 2)]
    public void Only_a_passive_has_an_agent_behind_its_source(string auxiliary, int head)
    {
        var tree = Trees.Of($"""
            Ils lui Pron 3 nsubj
            sont être Aux 3 {auxiliary} VerbForm=Fin
            sortis sortir Verb 0 root Tense=Past|VerbForm=Part
            de de Adp 5 case
            prison prison Noun 3 obl:arg
            par par Adp 7 case
            décret décret Noun 5 nmod
            """);

        Assert.Equal(head, tree.Head(6));
    }

    [Theory]
    [InlineData("parataxis", ",", "Punct", 2)]
    [InlineData("conj", "et", "Cconj", 6)]
    public void What_stands_before_an_inserted_clause_is_no_part_of_it(string dependency, string between, string part, int head)
    {
        var tree = Trees.Of($"""
            Bamako Bamako Propn 3 nsubj
            a avoir Aux 3 aux:tense VerbForm=Fin
            négocié négocier Verb 0 root Tense=Past|VerbForm=Part
            avec avec Adp 5 case
            Aqmi Aqmi Propn 7 obl:mod
            {between} {between} {part} 7 dep
            assure assurer Verb 3 {dependency} VerbForm=Fin
            """);

        Assert.Equal(head, tree.Head(4));
    }

    [Fact]
    public void The_object_of_an_inserted_clause_without_a_subject_is_its_subject()
    {
        var tree = Trees.Of("""
            Bamako Bamako Propn 2 nsubj
            négocie négocier Verb 0 root VerbForm=Fin
            , , Punct 4 punct
            assure assurer Verb 2 parataxis VerbForm=Fin
            une un Det 6 det
            source source Noun 4 obj
            """);

        Assert.Equal((3, "nsubj"), (tree.Head(5), tree.Dependency(5)));
    }

    [Theory]
    [InlineData("»", ",")]
    [InlineData(",", "»")]
    [InlineData("\"", ",")]
    public void Who_stands_behind_the_verb_behind_a_quotation_has_said_it(string first, string second)
    {
        var tree = Trees.Of($"""
            Paris Paris Propn 2 nsubj
            ment mentir Verb 6 ccomp VerbForm=Fin
            {first} {first} Punct 2 punct
            {second} {second} Punct 6 punct
            a avoir Aux 6 aux:tense VerbForm=Fin
            accusé accuser Verb 0 root Tense=Past|VerbForm=Part
            le le Det 8 det
            porte-parole porte-parole Noun 6 obj
            """);

        Assert.Equal((5, "nsubj"), (tree.Head(7), tree.Dependency(7)));
    }

    [Theory]
    [InlineData("nsubj")]
    [InlineData("dislocated")]
    public void A_verb_with_its_speaker_before_it_keeps_its_object(string dependency)
    {
        var tree = Trees.Of($"""
            Paris Paris Propn 2 nsubj
            ment mentir Verb 6 ccomp VerbForm=Fin
            » » Punct 2 punct
            , , Punct 6 punct
            Kigali Kigali Propn 6 {dependency}
            accuse accuser Verb 0 root VerbForm=Fin
            Paris Paris Propn 6 obj
            """);

        Assert.Equal("obj", tree.Dependency(6));
    }

    [Theory]
    [InlineData("contrôlée", "acl", "Tense=Past|VerbForm=Part", "%", 1, "obl")]
    [InlineData("contrôlée", "acl", "Tense=Past|VerbForm=Part", "agences", 4, "nmod")]
    [InlineData("contrôle", "acl:relcl", "Tense=Pres|VerbForm=Fin", "%", 4, "nmod")]
    public void The_agent_behind_a_share_is_that_of_the_participle(
        string form, string relation, string features, string measure, int head, string dependency)
    {
        var tree = Trees.Of($"""
            banque banque Noun 0 root
            {form} contrôler Verb 1 {relation} {features}
            à à Adp 5 case
            80 80 Num 5 nummod
            {measure} {measure} Noun 2 obl:mod
            par par Adp 7 case
            Rabat Rabat Propn 5 nmod
            """);

        Assert.Equal((head, dependency), (tree.Head(6), tree.Dependency(6)));
    }

    [Fact]
    public void A_share_that_heads_its_sentence_has_nobody_above_it()
    {
        var tree = Trees.Of("""
            30 30 Num 2 nummod
            % % Noun 0 root
            par par Adp 4 case
            an an Noun 2 nmod
            """);

        Assert.Equal((1, "nmod"), (tree.Head(3), tree.Dependency(3)));
    }

    [Fact]
    public void A_participle_that_begins_its_sentence_stands_behind_no_labour()
    {
        var tree = Trees.Of("""
            Forcé forcer Verb 0 root Tense=Past|VerbForm=Part
            par par Adp 3 case
            Paris Paris Propn 1 obl:agent
            """);

        Assert.Equal(0, tree.Head(2));
    }

    [Theory]
    [InlineData("forcés", "forcer", 1)]
    [InlineData("imposés", "imposer", 4)]
    public void Who_condemned_somebody_to_forced_labour_did_not_force_the_labour(string form, string lemma, int head)
    {
        var tree = Trees.Of($"""
            Issa Issa Propn 0 root
            condamné condamner Verb 1 acl Tense=Past|VerbForm=Part
            à à Adp 4 case
            travaux travail Noun 2 obl:arg
            {form} {lemma} Verb 4 acl Tense=Past|VerbForm=Part
            par par Adp 7 case
            justice justice Noun 5 obl:agent
            """);

        Assert.Equal((head, "obl"), (tree.Head(6), tree.Dependency(6)));
    }

    [Theory]
    [InlineData("acl", "obl:agent", ",", "Punct", "Sing", 3)]
    [InlineData("acl", "obl:agent", ",", "Punct", "Plur", 0)]
    [InlineData("acl", "obl:mod", ",", "Punct", "Sing", 0)]
    [InlineData("acl", "obl:agent", "hier", "Adv", "Sing", 0)]
    [InlineData("conj", "obl:agent", ",", "Punct", "Sing", 0)]
    public void What_follows_an_agent_and_a_comma_is_said_of_the_agent(
        string participle, string relation, string between, string part, string number, int head)
    {
        var tree = Trees.Of($"""
            décision décision Noun 0 root
            critiquée critiquer Verb 1 {participle} Tense=Past|VerbForm=Part
            par par Adp 5 case
            président président Noun 2 {relation} Number=Sing
            Tshisekedi Tshisekedi Propn 4 appos
            {between} {between} {part} 8 dep
            qui qui Pron 8 nsubj PronType=Rel
            accuse accuser Verb 1 acl:relcl Number={number}|VerbForm=Fin
            """);

        Assert.Equal((head, "acl"), (tree.Head(7), tree.Dependency(7)));
    }
}
