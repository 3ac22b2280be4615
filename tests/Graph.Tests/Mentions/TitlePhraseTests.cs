using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Mentions;

/// <summary>Titles of several words: whose they are, where the parser hung that elsewhere, and who bears them.</summary>
public sealed class TitlePhraseTests
{
    [Theory]
    [InlineData("Le conseiller à la sécurité nationale de la Maison Blanche, Jake Sullivan, a réagi.", "Jake Sullivan OFFICIAL_OF États-Unis")]
    [InlineData("L'ambassadeur chinois auprès des Nations unies, Zhang Jun, a réagi.", "Zhang Jun OFFICIAL_OF Chine")]
    [InlineData("L'ambassadeur du Mali auprès de l'Union africaine, Fafré Camara, a réagi.", "Fafré Camara OFFICIAL_OF Mali")]
    [InlineData("L'ambassadeur américain en Afrique du Sud, Reuben Brigety, a réagi.", "Reuben Brigety OFFICIAL_OF États-Unis")]
    [InlineData("L'attachée de presse de la Maison Blanche, Jen Psaki, a réagi.", "Jen Psaki OFFICIAL_OF États-Unis")]
    public void A_complement_inside_a_title_says_whose_it_is(string text, string expected) =>
        AssertSays(text, expected);

    [Theory]
    [InlineData("Le chef d'al-Qaïda Ayman al-Zawahiri a réagi.", "Ayman al-Zawahiri LEADS Al-Qaïda")]
    [InlineData("Le président du Burkina Faso Ibrahim Traoré a réagi.", "Ibrahim Traoré LEADS Burkina Faso")]
    [InlineData("Le porte-parole de l'ONU Stéphane Dujarric a réagi.", "Stéphane Dujarric OFFICIAL_OF ONU")]
    [InlineData("Le chef du GSIM de l'époque, le cheikh Amadou Diallo, a réagi.", "Amadou Diallo LEADS GSIM")]
    public void The_name_of_the_holder_follows_that_of_what_they_head(string text, string expected) => AssertSays(text, expected);

    private static void AssertSays(string text, string expected) => Assert.Contains(expected, Extracting.Triples(text));
}
