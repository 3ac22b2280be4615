using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Mentions;

/// <summary>Whom an office without a name beside it means.</summary>
public sealed class OfficeMentionsTests
{
    [Theory]
    [InlineData("Le ministre malien de la Défense a réagi.", "ministre=mali/gouvernement")]
    [InlineData("Le porte-parole du M23 a réagi.", "porte-parole=m23")]
    [InlineData("Les dirigeants de la Cedeao ont réagi.", "dirigeants=cedeao")]
    [InlineData("Un juge français a réagi.", "juge=france/justice")]
    public void The_holder_of_an_office_stands_for_whoever_they_act_for(string text, string expected) => Contains(text, expected);

    [Theory]
    [InlineData("Les présidents malien et burkinabè ont réagi.", "présidents=mali/gouvernement+burkina-faso/gouvernement")]
    [InlineData("Les ministres des Affaires étrangères du Mali et du Niger ont réagi.", "ministres=mali/gouvernement+niger/gouvernement")]
    public void An_office_in_the_plural_stands_for_all_that_it_belongs_to(string text, string expected) => Contains(text, expected);

    [Theory]
    [InlineData("Le président togolais Faure Gnassingbé a réagi. Le président togolais a signé.", "président=faure-gnassingbe")]
    [InlineData("Le président togolais a signé. Faure Gnassingbé, président du Togo, a réagi.", "président=faure-gnassingbe")]
    [InlineData("Le président togolais Faure Gnassingbé a réagi. Le chef de l'État a signé.", "chef de l'État=faure-gnassingbe")]
    [InlineData("Le Premier ministre malien, Choguel Maïga, a réagi. Le chef du gouvernement a signé.", "chef du gouvernement=choguel-maiga")]
    [InlineData("L'avocat Issa Sanogo a parlé à Awa Diakité. L'avocat a signé.", "avocat=issa-sanogo")]
    [InlineData("Ousmane Sonko a réagi. L'opposant a signé.", "opposant=ousmane-sonko")]
    [InlineData("Emmanuel Macron a réagi. Le président français a signé.", "président=emmanuel-macron")]
    [InlineData("Alassane Ouattara a réagi. Le chef de l'État ivoirien a signé.", "chef de l'État=alassane-ouattara")]
    [InlineData("Le président ukrainien Volodymyr Zelensky a réagi. Le dirigeant ukrainien a signé.", "dirigeant=volodymyr-zelensky")]
    [InlineData("L'ayatollah Ali Khamenei a réagi. Le guide suprême iranien a signé.", "guide suprême=ali-khamenei")]
    public void A_title_takes_up_the_person_who_bears_it(string text, string expected) => Contains(text, expected);

    [Theory]
    [InlineData("L'ancien président malien a réagi.")]
    [InlineData("Un député malien a réagi.")]
    [InlineData("Les militants du PDCI ont réagi.")]
    [InlineData("Issa Sanogo est le président du Mali.")]
    [InlineData("Le président a réagi.")]
    public void Whoever_left_office_or_acts_for_nobody_stands_for_nobody(string text) => Assert.DoesNotContain(
        FoundMentions.Of(text),
        mention => mention.StartsWith("président=", StringComparison.Ordinal) || mention.StartsWith("député=", StringComparison.Ordinal)
            || mention.StartsWith("militants=", StringComparison.Ordinal));

    [Theory]
    [InlineData("Le président malien a accusé la France.", "Gouvernement malien ACCUSED France")]
    [InlineData("La France a accusé le président malien.", "France ACCUSED Gouvernement malien")]
    public void An_office_speaks_and_is_spoken_to(string text, string expected) =>
        Assert.Equal([expected], Extracting.Triples(text));

    [Theory]
    [InlineData("La France a arrêté le président malien.")]
    [InlineData("La France a expulsé le ministre malien.")]
    public void What_is_done_to_the_holder_of_an_office_is_not_done_to_whoever_they_act_for(string text) =>
        Assert.DoesNotContain(Extracting.Triples(text), relation => relation.EndsWith("Gouvernement malien", StringComparison.Ordinal));

    [Theory]
    [InlineData("Le Ghana a expulsé l'ambassadeur du Mali.", "Ghana EXPELLED Mali")]
    [InlineData("Le Burkina Faso a expulsé la coordinatrice de l'ONU.", "Burkina Faso EXPELLED ONU")]
    public void To_expel_a_diplomat_is_to_expel_whoever_sent_them(string text, string expected) =>
        Assert.Equal([expected], Extracting.Triples(text));

    [Fact]
    public void An_armed_group_counts_its_commanders_among_its_dead() =>
        Assert.Equal(["Armée nigérienne KILLED Boko Haram"], Extracting.Triples("L'armée nigérienne a tué un chef de Boko Haram."));

    private static void Contains(string text, string expected) => Assert.Contains(expected, FoundMentions.Of(text));
}
