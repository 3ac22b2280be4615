using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Syntax;

/// <summary>What nouns take, from themselves and from the verbs beside them.</summary>
public sealed class FrameReaderNounTests
{
    [Fact]
    public void A_noun_takes_who_does_it_from_a_light_verb()
    {
        var tree = Trees.Of("""
            Ils eux Pron 3 nsubj
            ont avoir Aux 3 aux:tense VerbForm=Fin
            mené mener Verb 0 root Tense=Past|VerbForm=Part
            une un Det 5 det
            attaque attaque Noun 3 obj
            contre contre Adp 8 case
            le le Det 8 det
            camp camp Noun 5 nmod
            """);

        Assert.Contains("par=Ils", Trees.Slots(tree, "attaque"));
        Assert.Contains("contre=camp", Trees.Slots(tree, "attaque"));
    }

    [Fact]
    public void A_noun_takes_the_agent_of_a_participle()
    {
        var tree = Trees.Of("""
            Une un Det 2 det
            attaque attaque Noun 0 root
            menée mener Verb 2 acl Tense=Past|VerbForm=Part
            par par Adp 6 case
            un un Det 6 det
            groupe groupe Noun 3 obl:agent
            contre contre Adp 8 case
            Gao Gao Propn 3 obl:mod
            """);

        Assert.Contains("par=groupe", Trees.Slots(tree, "attaque"));
        Assert.Contains("contre=Gao", Trees.Slots(tree, "attaque"));
    }

    [Fact]
    public void A_complement_behind_the_agent_is_the_event_s()
    {
        var tree = Trees.Of("""
            L' le Det 2 det
            arrestation arrestation Noun 0 root
            par par Adp 5 case
            l' le Det 5 det
            armée armée Noun 2 nmod
            de de Adp 7 case
            civils civil Noun 5 nmod
            """);

        Assert.Contains("de=civils", Trees.Slots(tree, "arrestation"));
    }

    [Fact]
    public void A_name_has_no_complement()
    {
        var tree = Trees.Of("""
            Issa Issa Propn 2 nsubj
            chasse chasser Verb 0 root VerbForm=Fin
            Awa Awa Propn 2 obj
            du de Adp 5 case
            pouvoir pouvoir Noun 3 nmod
            """);

        Assert.Contains("de=pouvoir", Trees.Slots(tree, "chasse"));
    }

    [Fact]
    public void A_place_behind_the_attacker_is_the_attack_s()
    {
        var tree = Trees.Of("""
            frappes frappe Noun 0 root
            de de Adp 4 case
            l' le Det 4 det
            armée armée Noun 1 nmod
            à à Adp 6 case
            Gaza Gaza Propn 4 nmod
            """);

        Assert.Contains("à=Gaza", Trees.Slots(tree, "frappes"));
    }

    [Fact]
    public void A_counted_event_has_the_arguments_of_its_light_verb()
    {
        var tree = Trees.Of("""
            Israël Israël Propn 2 nsubj
            lance lancer Verb 0 root VerbForm=Fin
            une un Det 4 det
            série série Noun 2 obj
            de de Adp 6 case
            frappes frappe Noun 4 nmod
            """);

        Assert.Contains("par=Israël", Trees.Slots(tree, "frappes"));
    }

    [Fact]
    public void What_only_qualifies_a_noun_leaves_it_its_complements()
    {
        var tree = Trees.Of("""
            soutien soutien Noun 0 root
            présumé présumer Verb 1 acl Tense=Past|VerbForm=Part
            de de Adp 4 case
            Kigali Kigali Propn 2 obl:arg
            """);

        Assert.Contains("de=Kigali", Trees.Slots(tree, "soutien"));
    }

    [Fact]
    public void What_is_said_of_a_title_is_said_of_its_bearer()
    {
        var tree = Trees.Of("""
            général général Noun 0 root
            Tiani Tiani Propn 1 appos
            à à Adp 5 case
            la le Det 5 det
            tête tête Noun 1 nmod
            de de Adp 7 case
            Niger Niger Propn 5 nmod
            """);

        Assert.Contains("à la tête de=Niger", Trees.Slots(tree, "Tiani"));
    }
}
