using ActorGraph.Text.Lexicons;
using ActorGraph.Text.Tokenization;

namespace ActorGraph.Text.Tests.Tokenization;

public sealed class WordTests
{
    private static readonly FrenchTokenizer Tokenizer = new(FrenchLexicon.Default);

    [Theory]
    [InlineData("l'armée d’Alger", "l'|armée|d’|Alger")]
    [InlineData("qu'il jusqu'ici lorsqu'elle", "qu'|il|jusqu'|ici|lorsqu'|elle")]
    [InlineData("aujourd'hui quelqu'un presqu'île", "aujourd'hui|quelqu'un|presqu'île")]
    [InlineData("les prud'hommes de M. O'Brien", "les|prud'hommes|de|M.|O'Brien")]
    [InlineData("N'Djamena n'attend pas", "N'Djamena|n'|attend|pas")]
    [InlineData("un \"acte d'\"honneur\"\"", "un|\"|acte|d'|\"|honneur|\"|\"")]
    [InlineData("la Côte d'Ivoire et Chavannes-sur-l'Etang", "la|Côte|d'|Ivoire|et|Chavannes-sur-l'Etang")]
    public void Elided_words_stand_alone(string text, string expected) => Assert.Equal(expected, Forms(text));

    [Theory]
    [InlineData("Pourquoi a-t-il parlé", "Pourquoi|a|-t-il|parlé")]
    [InlineData("oui, dit-on", "oui|,|dit|-on")]
    [InlineData("Qu'est-ce que c'est", "Qu'|est|-ce|que|c'|est")]
    [InlineData("ajoute-t'il", "ajoute|-t'il")]
    [InlineData("donne-le-moi", "donne|-le|-moi")]
    [InlineData("allez-vous-en", "allez|-vous|-en")]
    [InlineData("celui-ci et peut-être ce jour-là", "celui-ci|et|peut-être|ce|jour|-là")]
    [InlineData("un rendez-vous du porte-parole", "un|rendez-vous|du(de+le)|porte-parole")]
    [InlineData("les États-Unis et la Guinée-Bissau", "les|États-Unis|et|la|Guinée-Bissau")]
    [InlineData("Nana Akufo-Addo, F-16, Covid-19", "Nana|Akufo-Addo|,|F-16|,|Covid-19")]
    public void Clitics_leave_their_verb_and_compounds_stay(string text, string expected) =>
        Assert.Equal(expected, Forms(text));

    [Theory]
    [InlineData("12 000 hommes, 3,5 % et 12\u202F500", "12 000|hommes|,|3,5|%|et|12\u202F500")]
    [InlineData("le 1er mai, la 2e fois, au XXe siècle", "le|1er|mai|,|la|2e|fois|,|au(à+le)|XXe|siècle")]
    [InlineData("à 5h00, 17h30 et 9h", "à|5|h|00|,|17|h|30|et|9|h")]
    [InlineData("le 12/10/2020, en 2007-2008", "le|12/10/2020|,|en|2007-2008")]
    [InlineData("en 2020 300 morts", "en|2020|300|morts")]
    [InlineData("à -2,5 degrés", "à|-2,5|degrés")]
    [InlineData("160km, 10$, 5€", "160|km|,|10|$|,|5|€")]
    [InlineData("le G5 Sahel, le M23, la 4G", "le|G5|Sahel|,|le|M23|,|la|4G")]
    [InlineData("km/h et/ou 1/10", "km|/|h|et|/|ou|1/10")]
    [InlineData("le cycle 4-temps", "le|cycle|4-temps")]
    public void Figures_keep_their_groups_and_leave_their_units(string text, string expected) =>
        Assert.Equal(expected, Forms(text));

    [Theory]
    [InlineData("M. Diop et Mme Sall", "M.|Diop|et|Mme|Sall")]
    [InlineData("J. Biden et J.-P. Bemba", "J.|Biden|et|J.-P.|Bemba")]
    [InlineData("en 52 av. J.-C., etc.", "en|52|av.|J.-C.|,|etc.")]
    [InlineData("l'O.N.U. et l'art. 5", "l'|O.N.U.|et|l'|art.|5")]
    [InlineData("Il l'a dit... puis", "Il|l'|a|dit|...|puis")]
    [InlineData("n° 12, °C", "n°|12|,|°C")]
    public void Abbreviations_keep_their_full_stop(string text, string expected) => Assert.Equal(expected, Forms(text));

    [Theory]
    [InlineData("voir https://exemple.org/a?b=1.", "voir|https://exemple.org/a?b=1|.")]
    [InlineData("sur maliweb.net, écrire à nom.prenom@exemple.fr !", "sur|maliweb.net|,|écrire|à|nom.prenom@exemple.fr|!")]
    [InlineData("@presidence et #Mali", "@presidence|et|#Mali")]
    public void Addresses_are_one_word(string text, string expected) => Assert.Equal(expected, Forms(text));

    [Theory]
    [InlineData("Au nord du pays", "Au(À+le)|nord|du(de+le)|pays")]
    [InlineData("le chef des rebelles auxquels il parle", "le|chef|des(de+les)|rebelles|auxquels(à+lesquels)|il|parle")]
    [InlineData("Il existe des solutions.", "Il|existe|des|solutions|.")]
    [InlineData("L'opposition prépare des manifestations.", "L'|opposition|prépare|des|manifestations|.")]
    [InlineData("la ville a été prise par des hommes armés", "la|ville|a|été|prise|par|des|hommes|armés")]
    [InlineData("la fin du mandat du président", "la|fin|du(de+le)|mandat|du(de+le)|président")]
    public void Contractions_are_two_words_and_articles_one(string text, string expected) =>
        Assert.Equal(expected, Forms(text));

    private static string Forms(string text)
    {
        var parts = new List<string>();
        foreach (var sentence in Tokenizer.Tokenize(text))
        {
            var next = 0;
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                if (next < sentence.Contractions.Length && sentence.Contractions[next].First == i)
                {
                    var contraction = sentence.Contractions[next++];
                    parts.Add($"{contraction.Form}({sentence.Words[i].Form}+{sentence.Words[++i].Form})");
                }
                else
                {
                    parts.Add(sentence.Words[i].Form);
                }
            }
        }

        return string.Join('|', parts);
    }
}
