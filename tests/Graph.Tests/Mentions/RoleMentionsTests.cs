namespace ActorGraph.Graph.Tests.Mentions;

/// <summary>Whose an organ is, and who a party or a government without a name is.</summary>
public sealed class RoleMentionsTests
{
    [Theory]
    [InlineData("Le Mali et le Mali. Le gouvernement britannique a réagi. Le gouvernement a signé.", "gouvernement=royaume-uni/gouvernement")]
    [InlineData("La Haute Cour de Londres a réagi.", "Haute Cour=royaume-uni/cour-supreme")]
    [InlineData("Un tribunal de district américain a réagi.", "tribunal de district américain=etats-unis/justice")]
    [InlineData("Le gouvernement taliban a réagi.", "gouvernement=talibans")]
    [InlineData("Le Mali et le Mali. La junte au pouvoir au Burkina Faso a réagi.", "junte au pouvoir=burkina-faso/junte")]
    [InlineData("Le Mali et le Mali. Le chef de la junte, le général Abdourahamane Tiani, a réagi.", "junte=niger/junte")]
    [InlineData("Le Mali et le Mali. Le régime du président tchadien Hissène Habré a réagi.", "régime=tchad/gouvernement")]
    [InlineData("Le Mali et le Mali. Des civils ont été tués à Solhan.", "civils=burkina-faso/population")]
    [InlineData("Le Mali et le Mali. Côté tchadien, l'armée a réagi.", "armée=tchad/armee")]
    [InlineData("Le Mali et le Mali. Des Soudanais ont fui les combats entre l'armée et les FSR.", "armée=soudan/armee")]
    [InlineData("Le Mali et le Mali.\nAu Tchad, Awa Diallo a été tuée. Le gouvernement a réagi.", "gouvernement=tchad/gouvernement")]
    [InlineData("Le Mali et le Mali.\nAu Tchad, Awa Diallo a été tuée. Le Mali proteste. Le gouvernement a réagi.", "gouvernement=mali/gouvernement")]
    [InlineData("Le Mali et le Mali. Les autorités togolaises ont interdit une manifestation de l'opposition prévue à Lomé.", "opposition=togo/opposition")]
    [InlineData("Le Mali et le Mali. La junte du général Mamadi Doumbouya a réagi.", "junte=guinee/junte")]
    [InlineData("Les troupes soviétiques ont réagi.", "troupes soviétiques=union-sovietique")]
    [InlineData("Le Mali et le Mali. Les soldats de la Minusma ont réagi.", "soldats=minusma")]
    [InlineData("Le Mali et le Mali.\nNiger : la junte a réagi.", "junte=niger/junte")]
    [InlineData("Huit responsables du M23 ont réagi.", "responsables=m23")]
    [InlineData("Les dirigeants d'Orano ont réagi au Niger.", "dirigeants=orano")]
    [InlineData("Le président du MPP, le parti au pouvoir, a réagi. Le parti au pouvoir a signé.", "parti au pouvoir=mpp")]
    [InlineData("Les armées du Mali, du Burkina Faso et du Niger ont réagi.", "armées=mali/armee+burkina-faso/armee+niger/armee")]
    [InlineData("Les armées malienne et nigérienne ont réagi.", "armées malienne et nigérienne=mali/armee+niger/armee")]
    [InlineData("Les gouvernements ougandais, rwandais et burundais ont réagi.", "gouvernements ougandais, rwandais et burundais=ouganda/gouvernement+rwanda/gouvernement+burundi/gouvernement")]
    [InlineData("L'armée du Mali et le Niger ont réagi.", "armée=mali/armee")]
    public void The_text_around_an_organ_says_whose_it_is(string text, string expected) => Assert.Contains(expected, FoundMentions.Of(text));

    [Theory]
    [InlineData("Boko Haram a fait irruption dans le village tchadien de Barkaram, ouvrant le feu sur les habitants.", "habitants=tchad/population")]
    [InlineData("Boko Haram a attaqué le village tchadien de Barkaram. Les habitants ont fui.", "habitants=tchad/population")]
    [InlineData("Boko Haram a attaqué un village. Les habitants ont fui.", "habitants=nigeria/population")]
    public void A_state_that_is_named_counts_more_than_where_a_group_was_born(string text, string expected) =>
        Assert.Contains(expected, FoundMentions.Of(text));

    [Theory]
    [InlineData("La junte a expulsé l'ambassadeur de France.")]
    [InlineData("L'armée a abattu un drone ukrainien.")]
    public void A_state_that_is_only_dealt_with_is_not_taken_for_whose_it_is(string text) =>
        Assert.DoesNotContain(FoundMentions.Of(text), mention => mention.StartsWith("junte=", StringComparison.Ordinal) || mention.StartsWith("armée=", StringComparison.Ordinal));

    [Theory]
    [InlineData("Une conférence de presse a eu lieu au Mali.")]
    [InlineData("Une action en justice a eu lieu au Mali.")]
    [InlineData("Le ministre de la Justice a réagi au Mali.")]
    public void A_word_without_an_article_or_of_a_portfolio_is_no_organ(string text) => Assert.DoesNotContain(
        FoundMentions.Of(text), mention => mention.EndsWith("/presse", StringComparison.Ordinal) || mention.EndsWith("/justice", StringComparison.Ordinal));

    [Fact]
    public void Several_governments_are_not_the_one_of_the_state_at_hand() =>
        Assert.Equal(["Mali=mali"], FoundMentions.Of("Les gouvernements doivent réagir, selon le Mali."));
}
