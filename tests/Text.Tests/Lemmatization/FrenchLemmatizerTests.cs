using ActorGraph.Text.ConllU;
using ActorGraph.Text.Documents;
using ActorGraph.Text.Lemmatization;
using ActorGraph.Text.Lexicons;

namespace ActorGraph.Text.Tests.Lemmatization;

public sealed class FrenchLemmatizerTests
{
    private static readonly FrenchLemmatizer Lemmatizer = new(FrenchLexicon.Default);

    [Theory]
    [InlineData("a", PartOfSpeech.Verb, "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin", "avoir")]
    [InlineData("ont", PartOfSpeech.Aux, "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin", "avoir")]
    [InlineData("suis", PartOfSpeech.Aux, "Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin", "être")]
    [InlineData("mène", PartOfSpeech.Verb, "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin", "mener")]
    [InlineData("exhorté", PartOfSpeech.Verb, "Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part|Voice=Act", "exhorter")]
    [InlineData("Accusant", PartOfSpeech.Verb, "Tense=Pres|VerbForm=Part", "accuser")]
    [InlineData("ouvrent", PartOfSpeech.Verb, "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin", "ouvrir")]
    [InlineData("connaissent", PartOfSpeech.Verb, "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin", "connaître")]
    public void Verbs_give_their_infinitive(string form, PartOfSpeech part, string features, string lemma) =>
        Assert.Equal(lemma, Lemmatizer.Lemmatize(form, part, features));

    [Theory]
    [InlineData("Les", PartOfSpeech.Det, "Definite=Def|Number=Plur|PronType=Art", "le")]
    [InlineData("L’", PartOfSpeech.Det, "Definite=Def|Number=Sing|PronType=Art", "le")]
    [InlineData("leurs", PartOfSpeech.Det, "Number=Plur|Poss=Yes", "son")]
    [InlineData("ils", PartOfSpeech.Pron, "Number=Plur|Person=3|PronType=Prs", "eux")]
    [InlineData("-t-elle", PartOfSpeech.Pron, "Gender=Fem|Number=Sing|Person=3|PronType=Prs", "lui")]
    [InlineData("s'", PartOfSpeech.Pron, "Person=3|PronType=Prs|Reflex=Yes", "soi")]
    [InlineData("d'", PartOfSpeech.Adp, "", "de")]
    [InlineData("qu’", PartOfSpeech.Sconj, "", "que")]
    public void Grammatical_words_follow_the_treebank(string form, PartOfSpeech part, string features, string lemma) =>
        Assert.Equal(lemma, Lemmatizer.Lemmatize(form, part, features));

    [Theory]
    [InlineData("Goïta", PartOfSpeech.Propn, "", "Goïta")]
    [InlineData("12 000", PartOfSpeech.Num, "NumType=Card", "12 000")]
    [InlineData("XII", PartOfSpeech.Num, "", "XII")]
    [InlineData("ONG", PartOfSpeech.Noun, "Gender=Fem|Number=Plur", "ONG")]
    [InlineData("»", PartOfSpeech.Punct, "", "»")]
    public void Names_numbers_and_acronyms_keep_their_form(string form, PartOfSpeech part, string features, string lemma) =>
        Assert.Equal(lemma, Lemmatizer.Lemmatize(form, part, features));

    [Theory]
    [InlineData("actrices", PartOfSpeech.Noun, "Gender=Fem|Number=Plur", "actrice")]
    [InlineData("unies", PartOfSpeech.Adj, "Gender=Fem|Number=Plur", "uni")]
    [InlineData("Etats", PartOfSpeech.Noun, "Gender=Masc|Number=Plur", "état")]
    [InlineData("dédjihadiser", PartOfSpeech.Verb, "VerbForm=Inf", "dédjihadiser")]
    [InlineData("dédjihadisées", PartOfSpeech.Verb, "Gender=Fem|Number=Plur|Tense=Past|VerbForm=Part", "dédjihadiser")]
    [InlineData("sahélisateurs", PartOfSpeech.Noun, "Gender=Masc|Number=Plur", "sahélisateur")]
    [InlineData("bamakoises", PartOfSpeech.Adj, "Gender=Fem|Number=Plur", "bamakois")]
    [InlineData("", PartOfSpeech.Noun, "", "")]
    public void Nouns_and_adjectives_give_the_form_of_the_treebank_even_when_unknown(
        string form, PartOfSpeech part, string features, string lemma) =>
        Assert.Equal(lemma, Lemmatizer.Lemmatize(form, part, features));

    [SkippableTheory]
    [InlineData("fr_sequoia-ud-test.conllu", 99.3)]
    [InlineData("fr_gsd-ud-test.conllu", 99.2)]
    public void Gold_tags_give_the_lemmas_of_the_treebank(string file, double least)
    {
        var words = ConllUReader.ReadFile(SharedData.Require($"treebanks/{file}")).SelectMany(sentence => sentence.Words).ToList();

        var right = words.Count(word => Lemmatizer.Lemmatize(word.Form, word.PartOfSpeech, word.Features) == word.Lemma);

        Assert.InRange(100.0 * right / words.Count, least, 100);
    }
}
