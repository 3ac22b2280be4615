using ActorGraph.Text.Documents;
using ActorGraph.Text.Lexicons;

namespace ActorGraph.Text.Tests.Lexicons;

public sealed class FrenchLexiconTests
{
    private static readonly FrenchLexicon Lexicon = FrenchLexicon.Default;

    [Theory]
    [InlineData("mène", PartOfSpeech.Verb, "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin", "mener")]
    [InlineData("exhorté", PartOfSpeech.Verb, "Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part", "exhorter")]
    [InlineData("accusant", PartOfSpeech.Verb, "Tense=Pres|VerbForm=Part", "accuser")]
    [InlineData("ont", PartOfSpeech.Aux, "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin", "avoir")]
    [InlineData("journaux", PartOfSpeech.Noun, "Gender=Masc|Number=Plur", "journal")]
    [InlineData("énergétique", PartOfSpeech.Adj, "Number=Sing", "énergétique")]
    [InlineData("aujourd’hui", PartOfSpeech.Adv, "", "aujourd'hui")]
    public void A_form_has_the_readings_of_the_dictionary(string form, PartOfSpeech part, string features, string lemma)
    {
        var found = new List<(PartOfSpeech, string, string)>();
        foreach (var analysis in Lexicon.Find(form).Analyses)
        {
            found.Add((analysis.PartOfSpeech, analysis.Features, analysis.Lemma(form)));
        }

        Assert.Contains((part, features, lemma), found.Select(item => (item.Item1, item.Item2, item.Item3.Replace('’', '\''))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("xqzt")]
    [InlineData("men")]
    [InlineData("mènee")]
    [InlineData("\uD800")]
    public void What_is_no_form_is_not_found(string form)
    {
        var entry = Lexicon.Find(form);

        Assert.False(entry.Found);
        Assert.Equal(0, entry.AmbiguityClass);
        Assert.True(entry.Analyses.IsEmpty);
    }

    [Theory]
    [InlineData("Les", "les")]
    [InlineData("PARIS", "paris")]
    [InlineData("BAMAKO", "Bamako")]
    [InlineData("Etaient", "étaient")]
    [InlineData("Etats-Unis", "États-Unis")]
    public void Capitals_are_folded_to_a_known_spelling(string form, string expected)
    {
        var spelling = new char[form.Length];

        Assert.True(Lexicon.FindFolded(form, spelling).Found);
        Assert.Equal(expected, new string(spelling));
    }

    [Fact]
    public void Forms_with_the_same_readings_share_their_ambiguity_class()
    {
        Assert.Equal(Lexicon.Find("quittera").AmbiguityClass, Lexicon.Find("accusera").AmbiguityClass);
        Assert.NotEqual(Lexicon.Find("quittera").AmbiguityClass, Lexicon.Find("quitteront").AmbiguityClass);
        Assert.InRange(Lexicon.Find("ferme").AmbiguityClass, 1, Lexicon.AmbiguityClassCount);
    }

    [Fact]
    public void Frequent_forms_have_a_higher_class() =>
        Assert.True(Lexicon.Find("le").Frequency > Lexicon.Find("exhorté").Frequency);

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        Lexicon.FindFolded("Gouvernement");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            Lexicon.FindFolded("Gouvernement");
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
