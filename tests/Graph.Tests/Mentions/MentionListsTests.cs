using ActorGraph.Graph.Mentions;

namespace ActorGraph.Graph.Tests.Mentions;

public sealed class MentionListsTests
{
    [Theory]
    [InlineData("Le Mali, le Burkina Faso et le Niger ont réagi.", "mali burkina-faso niger")]
    [InlineData("La Mauritanie, le Mali, le Burkina Faso, le Niger et le Tchad ont réagi.", "mauritanie mali burkina-faso niger tchad")]
    [InlineData("Le Togo ou le Bénin réagira.", "togo benin")]
    public void Names_of_one_kind_joined_by_commas_and_a_conjunction_are_a_list(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Lists(text)));

    [Theory]
    [InlineData("Bamako, Mali, a réagi.")]
    [InlineData("Le Mali a réagi à la Cedeao.")]
    [InlineData("Le Mali et la Cedeao ont réagi.")]
    [InlineData("Le Mali a rompu avec la France et le Niger a condamné le GSIM.")]
    public void Other_names_side_by_side_are_not(string text) => Assert.Empty(Lists(text));

    private static IEnumerable<string> Lists(string text)
    {
        var context = FoundMentions.In(text);
        return MentionLists.Of(context.Trees[0], context.Mentions[0])
            .Select(members => string.Join(' ', members.Select(member => member.Actor.Id)));
    }
}
