namespace ActorGraph.Graph.Tests.Mentions;

/// <summary>Regions that act, and people of a state who are not the state.</summary>
public sealed class CommunityMentionsTests
{
    [Theory]
    [InlineData("Les Occidentaux ont condamné la Russie.", "Occident CONDEMNED Russie")]
    [InlineData("L'Europe a condamné la Russie.", "Pays européens CONDEMNED Russie")]
    [InlineData("Les dirigeants africains ont condamné la Russie.", "Pays africains CONDEMNED Russie")]
    [InlineData("Les pays du Golfe ont condamné la Russie.", "Pays du Golfe CONDEMNED Russie")]
    public void A_region_that_acts_stands_for_its_states(string text, string expected) => Assert.Equal([expected], Support.Extracting.Triples(text));

    [Theory]
    [InlineData("Les Américains ont signé un accord avec le Togo.", "États-Unis AGREED_WITH Togo")]
    [InlineData("De nombreux Afghans ont rejoint les talibans.", "Population afghane JOINED Talibans")]
    [InlineData("Deux Français ont rejoint les talibans.", "Population française JOINED Talibans")]
    public void Only_a_people_as_a_whole_stands_for_its_state(string text, string expected) => Assert.Equal([expected], Support.Extracting.Triples(text));
}
