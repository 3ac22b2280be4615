using ActorGraph.Graph.Actors;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Gazetteers;

namespace ActorGraph.Graph.Tests.Gazetteers;

public class GazetteerTests
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Load();

    [Theory]
    [InlineData("mali", "Mali", ActorKind.State, "MLI")]
    [InlineData("rd-congo", "RD Congo", ActorKind.State, "COD")]
    [InlineData("cote-d-ivoire", "Côte d'Ivoire", ActorKind.State, "CIV")]
    [InlineData("cedeao", "Cedeao", ActorKind.Organisation, null)]
    public void An_actor_is_found_by_its_id(string id, string name, ActorKind kind, string? iso3)
    {
        var actor = Gazetteer.Find(id)!.Actor;

        Assert.Equal((name, kind, iso3), (actor.Name, actor.Kind, actor.Iso3));
    }

    [Theory]
    [InlineData("CEDEAO", "cedeao")]
    [InlineData("cédéao", "cedeao")]
    [InlineData("la Cedeao", "cedeao")]
    [InlineData("Communauté économique des Etats de l'Afrique de l'Ouest", "cedeao")]
    [InlineData("etats-unis", "etats-unis")]
    [InlineData("les Etats Unis", "etats-unis")]
    [InlineData("RDC", "rd-congo")]
    [InlineData("bamako", "bamako")]
    public void An_actor_is_found_by_any_of_its_names(string name, string id) =>
        Assert.Equal([id], Gazetteer.FindByName(name).Select(entry => entry.Id));

    [Fact]
    public void An_ambiguous_name_gives_all_who_bear_it_the_main_name_first() =>
        Assert.Equal(["congo", "rd-congo"], Gazetteer.FindByName("Congo").Select(entry => entry.Id));

    [Fact]
    public void An_unknown_name_gives_nothing() => Assert.Empty(Gazetteer.FindByName("Ruritanie"));

    [Theory]
    [InlineData("id\tname\tkind\taliases\nmali\tMali\tetat\t", 2, "kind 'etat'")]
    [InlineData("id\tname\tkind\taliases\nmali\tMali\tstate\t\nmali\tMali\tstate\t", 3, "'mali' is already")]
    [InlineData("id\tname\tkind\taliases\nMali\tMali\tstate\t", 2, "lower-case")]
    [InlineData("id\tname\tkind\taliases\nx\tX\tplace\ta||b", 2, "empty value")]
    [InlineData("id\tname\tkind\taliases\nx\tX\tplace\t\tmore", 2, "tab too many")]
    [InlineData("id\tname\tkind\taliases\nx\t\tplace\t", 2, "'name' is empty")]
    [InlineData("id\tname\tkind\taliases\tcountry\nx\tX\tplace\t\truritanie", 2, "'ruritanie'")]
    public void A_bad_line_is_reported_with_its_file_and_number(string text, int line, string message)
    {
        var error = Assert.Throws<DataFileException>(
            () => Gazetteer.From([DataTable.Parse("actors/test.tsv", text, "id", "name", "kind", "aliases")]));

        Assert.StartsWith($"actors/test.tsv, line {line}: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }
}
