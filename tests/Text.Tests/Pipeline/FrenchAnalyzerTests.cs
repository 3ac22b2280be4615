using ActorGraph.Text.Documents;

namespace ActorGraph.Text.Tests.Pipeline;

public sealed class FrenchAnalyzerTests
{
    private static readonly FrenchAnalyzer Analyzer = FrenchAnalyzer.Load();

    [Theory]
    [InlineData("La ministre signe un accord avec le Togo.", "ministre", "nsubj", "signe")]
    [InlineData("La ministre signe un accord avec le Togo.", "accord", "obj", "signe")]
    [InlineData("Le village a été attaqué par des hommes armés.", "village", "nsubj:pass", "attaqué")]
    [InlineData("Le village a été attaqué par des hommes armés.", "hommes", "obl:agent", "attaqué")]
    [InlineData("Le village a été attaqué par des hommes armés.", "été", "aux:pass", "attaqué")]
    [InlineData("Le général qui dirige la junte a reçu l'ambassadeur.", "dirige", "acl:relcl", "général")]
    [InlineData("Le général qui dirige la junte a reçu l'ambassadeur.", "qui", "nsubj", "dirige")]
    [InlineData("Le général qui dirige la junte a reçu l'ambassadeur.", "ambassadeur", "obj", "reçu")]
    [InlineData("Paris soutient Niamey et Lomé.", "Lomé", "conj", "Niamey")]
    [InlineData("Le gouvernement affirme que les rebelles ont quitté la ville.", "quitté", "ccomp", "affirme")]
    [InlineData("Le président veut rompre l'alliance.", "rompre", "xcomp", "veut")]
    [InlineData("Idrissa Diallo est arrivé hier.", "Diallo", "flat:name", "Idrissa")]
    public void Clear_sentences_have_the_relations_a_reader_sees(string text, string form, string relation, string head)
    {
        var sentence = Assert.Single(Analyzer.Analyze(text).Sentences);

        var token = sentence.Tokens.Single(token => token.Form == form);

        Assert.Equal((relation, head), (token.Dependency, sentence.Tokens[token.Head].Form));
    }

    [Theory]
    [InlineData("Les deux pays signeraient bientôt.", "signeraient", PartOfSpeech.Verb, "Mood=Cnd")]
    [InlineData("Les deux pays signeraient bientôt.", "signeraient", PartOfSpeech.Verb, "Number=Plur")]
    [InlineData("Elle quittera la mission demain.", "quittera", PartOfSpeech.Verb, "Tense=Fut")]
    [InlineData("Il ne négocie pas.", "pas", PartOfSpeech.Adv, "Polarity=Neg")]
    [InlineData("Les troupes ont été retirées du nord.", "retirées", PartOfSpeech.Verb, "Voice=Pass")]
    [InlineData("Les troupes ont été retirées du nord.", "retirées", PartOfSpeech.Verb, "VerbForm=Part")]
    [InlineData("Ils refusent de négocier.", "négocier", PartOfSpeech.Verb, "VerbForm=Inf")]
    [InlineData("Le Sénégal accueille la réunion.", "Sénégal", PartOfSpeech.Propn, "")]
    [InlineData("La nouvelle présidente parle.", "présidente", PartOfSpeech.Noun, "Gender=Fem")]
    public void Words_have_their_part_of_speech_and_features(
        string text, string form, PartOfSpeech part, string feature)
    {
        var token = Analyzer.Analyze(text).Sentences.SelectMany(sentence => sentence.Tokens).Single(
            token => token.Form == form);

        Assert.Equal(part, token.PartOfSpeech);
        Assert.Contains(feature, token.Features, StringComparison.Ordinal);
    }

    [Fact]
    public void Offsets_lead_back_to_the_text()
    {
        const string Text = "Le chef de l'État est allé au Niger.\n\nIl en est revenu aujourd'hui !";

        var document = Analyzer.Analyze(Text);

        Assert.Equal(2, document.Sentences.Length);
        var contraction = Assert.Single(document.Sentences[0].Contractions);
        var (first, last) = (document.Sentences[0].Tokens[contraction.First], document.Sentences[0].Tokens[contraction.Last]);
        Assert.Equal("au", Text[first.Start..last.End]);
        Assert.All(
            document.Sentences[1].Tokens,
            token => Assert.Equal(token.Form, Text[token.Start..token.End]));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData(" \n\t ", 0)]
    [InlineData("Non", 1)]
    [InlineData("LE MALI QUITTE LA CEDEAO", 1)]
    [InlineData("?!", 1)]
    public void Short_and_odd_texts_are_analysed(string text, int sentences) =>
        Assert.Equal(sentences, Analyzer.Analyze(text).Sentences.Length);

    [Fact]
    public void A_headline_in_capitals_keeps_its_verb()
    {
        var tokens = Assert.Single(Analyzer.Analyze("LE GOUVERNEMENT SUSPEND LES NÉGOCIATIONS").Sentences).Tokens;

        var verb = tokens.Single(token => token.Form == "SUSPEND");
        Assert.Equal((PartOfSpeech.Verb, -1), (verb.PartOfSpeech, verb.Head));
    }

    [Fact]
    public void Thousands_of_words_without_a_stop_are_one_tree_soon()
    {
        var text = string.Join(' ', Enumerable.Repeat("puis le convoi repart vers le nord et", 600)) + " .";

        var document = Analyzer.Analyze(text);

        Assert.All(document.Sentences, sentence => Assert.Single(sentence.Tokens, token => token.Head < 0));
        Assert.True(document.Sentences.Sum(sentence => sentence.Tokens.Length) >= 4800);
    }

    [Fact]
    public void The_same_text_gives_the_same_analysis_whatever_else_runs_and_surrounds_it()
    {
        const string First = "Le Bénin a fermé sa frontière avec le Niger.";
        const string Second = "Les deux ministres, qui se sont rencontrés à Cotonou, n'ont pas signé l'accord.";
        var alone = WithoutOffsets(Analyzer.Analyze(Second).Sentences[0]);

        Parallel.For(0, 200, i =>
        {
            var together = Analyzer.Analyze(i % 2 == 0 ? $"{First}\n\n{Second}" : $"{Second}\n\n{First}");
            var tokens = WithoutOffsets(together.Sentences[i % 2 == 0 ? 1 : 0]);
            Assert.Equal(alone, tokens);
        });
    }

    private static IEnumerable<Token> WithoutOffsets(Sentence sentence) =>
        sentence.Tokens.Select(token => token with { Start = 0, End = 0, SpaceAfter = false });
}
