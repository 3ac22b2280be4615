using ActorGraph.Graph.Gazetteers;

namespace ActorGraph.Graph.Tests.Gazetteers;

public class NameSuggesterTests
{
    [Theory]
    [InlineData("Maly", "Mali")]
    [InlineData("Burkna", "Burkina")]
    [InlineData("cedaeo", "Cedeao")]
    [InlineData("Assimi Goita", "Assimi Goïta")]
    [InlineData("Sahel", "Sahel")]
    [InlineData("Macrom", "Macron")]
    public void The_closest_name_comes_first(string typed, string expected) =>
        Assert.Equal(expected, Gazetteer.Load().Suggest(typed, 3)[0]);

    [Fact]
    public void A_part_of_a_name_suggests_the_whole() =>
        Assert.Equal("Compagnie minière de Zorgho", NameSuggester.Closest("Zorgho", ["Compagnie minière de Zorgho"], 1)[0]);

    [Fact]
    public void What_resembles_nothing_suggests_nothing() =>
        Assert.Empty(NameSuggester.Closest("xyzzyxyzzy", ["Mali", "Niger"], 3));

    [Fact]
    public void No_more_are_given_than_asked_for_and_none_twice()
    {
        var names = NameSuggester.Closest("Mali", ["Mali", "mali", "Malia", "Malo", "Maly"], 3);

        Assert.Equal(["Mali", "Malo", "Maly"], names.AsEnumerable());
    }

    [Fact]
    public void An_empty_name_suggests_nothing() => Assert.Empty(NameSuggester.Closest(" ", ["Mali"], 3));
}
