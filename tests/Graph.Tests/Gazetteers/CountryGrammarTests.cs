using ActorGraph.Graph.Gazetteers;

namespace ActorGraph.Graph.Tests.Gazetteers;

public class CountryGrammarTests
{
    [Theory]
    [InlineData("mali", "au Mali", "du Mali")]
    [InlineData("france", "en France", "de la France")]
    [InlineData("etats-unis", "aux États-Unis", "des États-Unis")]
    [InlineData("cote-d-ivoire", "en Côte d'Ivoire", "de la Côte d'Ivoire")]
    [InlineData("cuba", "à Cuba", "de Cuba")]
    [InlineData("angola", "en Angola", "de l'Angola")]
    [InlineData("israel", "en Israël", "d'Israël")]
    [InlineData("rd-congo", "en RD Congo", "de la RD Congo")]
    public void French_says_where_and_whose(string id, string locative, string genitive)
    {
        var grammar = Gazetteer.Load().Grammar(id)!;

        Assert.Equal((locative, genitive), (grammar.In, grammar.Of));
    }

    [Theory]
    [InlineData("niger", "nigérien", "nigérienne", "nigériens", "nigériennes")]
    [InlineData("nigeria", "nigérian", "nigériane", "nigérians", "nigérianes")]
    [InlineData("burkina-faso", "burkinabè", "burkinabè", "burkinabè", "burkinabè")]
    [InlineData("grece", "grec", "grecque", "grecs", "grecques")]
    [InlineData("france", "français", "française", "français", "françaises")]
    public void The_adjective_agrees(string id, params string[] forms)
    {
        var grammar = Gazetteer.Load().Grammar(id)!;

        Assert.Equal(forms, Enum.GetValues<GrammaticalGender>().Select(gender => grammar.Adjective(gender)!));
    }

    [Fact]
    public void What_is_no_state_has_no_grammar() => Assert.Null(Gazetteer.Load().Grammar("cedeao"));

    [Fact]
    public void An_organ_has_the_names_of_its_own_that_the_gazetteer_knows()
    {
        var gazetteer = Gazetteer.Load();

        var army = RoleLexicon.ActorOf(RoleLexicon.Load().Find("armee")!, "mali", gazetteer)!;

        Assert.Equal(("mali/armee", "Armée malienne"), (army.Id, army.Name));
        Assert.Contains("FAMa", army.Aliases);
        Assert.Contains("Armée du Mali", army.Aliases);
    }
}
