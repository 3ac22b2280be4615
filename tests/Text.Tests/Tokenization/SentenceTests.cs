using ActorGraph.Text.Lexicons;
using ActorGraph.Text.Tokenization;

namespace ActorGraph.Text.Tests.Tokenization;

public sealed class SentenceTests
{
    private static readonly FrenchTokenizer Tokenizer = new(FrenchLexicon.Default);

    [Theory]
    [InlineData("La ville est calme. L'armée patrouille.", "La ville est calme.|L'armée patrouille.")]
    [InlineData("Que faire ? Partir ! Et vite…", "Que faire ?|Partir !|Et vite…")]
    [InlineData("Le coût baisse.Quelque 40 000 foyers en profitent.", "Le coût baisse.|Quelque 40 000 foyers en profitent.")]
    [InlineData("M. Keïta et le Dr. Bâ sont venus.", "M. Keïta et le Dr. Bâ sont venus.")]
    [InlineData("Il y a du riz, du mil, etc. Les prix montent.", "Il y a du riz, du mil, etc.|Les prix montent.")]
    [InlineData("Il a vu J. Biden. Le sommet est fini.", "Il a vu J. Biden.|Le sommet est fini.")]
    [InlineData("Il part en 2020. à son retour, tout change.", "Il part en 2020.|à son retour, tout change.")]
    [InlineData("Il hésite... puis part.", "Il hésite... puis part.")]
    public void Full_stops_end_sentences_unless_they_abbreviate(string text, string expected) =>
        Assert.Equal(expected, Sentences(text));

    [Theory]
    [InlineData("« Nous restons. » Le ministre l'a dit.", "« Nous restons. »|Le ministre l'a dit.")]
    [InlineData("« Nous restons ! » a dit le ministre.", "« Nous restons ! » a dit le ministre.")]
    [InlineData("\"Nous restons.\" Le ministre l'a dit.", "\"Nous restons.\"|Le ministre l'a dit.")]
    [InlineData("Il a dit : \"Partez. Vite.\" Puis il est sorti.", "Il a dit : \"Partez.|Vite.\"|Puis il est sorti.")]
    [InlineData("Il l'admet. ''Nous restons.'' Puis il sort.", "Il l'admet.|''Nous restons.''|Puis il sort.")]
    [InlineData("Trois points. 2. Le budget est voté.", "Trois points.|2. Le budget est voté.")]
    [InlineData("Il cite un mot. \"Paix\" est ce mot.", "Il cite un mot.|\"Paix\" est ce mot.")]
    [InlineData("Il est venu (le 3 mai. En train) puis reparti.", "Il est venu (le 3 mai. En train) puis reparti.")]
    public void Quotes_and_brackets_close_before_the_sentence_does(string text, string expected) =>
        Assert.Equal(expected, Sentences(text));

    [Theory]
    [InlineData("Le Mali se retire\n\nBamako a annoncé son départ.", "Le Mali se retire|Bamako a annoncé son départ.")]
    [InlineData("Le Mali se retire\nBamako a annoncé hier son départ.", "Le Mali se retire|Bamako a annoncé hier son départ.")]
    [InlineData("Bamako a annoncé hier\nson départ du groupe.", "Bamako a annoncé hier\nson départ du groupe.")]
    [InlineData("Le chef de la junte de\nBamako a annoncé hier le\nretrait.", "Le chef de la junte de\nBamako a annoncé hier le\nretrait.")]
    [InlineData("Il est parti.\r\nelle reste.", "Il est parti.|elle reste.")]
    public void Line_breaks_end_sentences_when_they_were_meant(string text, string expected) =>
        Assert.Equal(expected, Sentences(text));

    [Theory]
    [InlineData("Lire aussi : Le sommet s'ouvre à Lomé.", "Lire aussi :|Le sommet s'ouvre à Lomé.")]
    [InlineData("La récolte est bonne. A lire sur notre site : Le mil manque.", "La récolte est bonne.|A lire sur notre site :|Le mil manque.")]
    [InlineData("Le pays craint une nouvelle crise Les partis se taisent.", "Le pays craint une nouvelle crise|Les partis se taisent.")]
    [InlineData("Il lit le journal Le Monde chaque jour.", "Il lit le journal Le Monde chaque jour.")]
    [InlineData("Le procès de La Haye reprend.", "Le procès de La Haye reprend.")]
    [InlineData("Une foule attend Daniel Moi depuis hier.", "Une foule attend Daniel Moi depuis hier.")]
    [InlineData("Le projet de Mme Celui est prêt.", "Le projet de Mme Celui est prêt.")]
    [InlineData("RETRAIT IMMINENT Bamako confirme son choix.", "RETRAIT IMMINENT|Bamako confirme son choix.")]
    [InlineData("Crise au Mali Nous avons suivi le sommet.", "Crise au Mali|Nous avons suivi le sommet.")]
    public void Headings_run_into_the_text_are_cut_off(string text, string expected) =>
        Assert.Equal(expected, Sentences(text));

    private static string Sentences(string text) =>
        string.Join('|', Tokenizer.Tokenize(text).Select(sentence => text[sentence.Start..sentence.End]));
}
