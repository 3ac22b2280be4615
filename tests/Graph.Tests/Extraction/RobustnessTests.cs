using System.Diagnostics;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Ontology;
using CsCheck;

namespace ActorGraph.Graph.Tests.Extraction;

/// <summary>Whatever the text, extraction ends, does not fail and keeps what it promises of every relation.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        "le", "la", "les", "l'", "du", "des", "aux", "un", "Mali", "Niger", "France", "Togo", "Bamako", "Cedeao", "ONU", "GSIM",
        "Minusma", "Kidal", "Assimi", "Goïta", "Macron", "malien", "française", "armée", "junte", "président", "colonel",
        "ministre", "porte-parole", "attaque", "a attaqué", "quitte", "a été expulsé par", "aurait tué", "accuse", "de soutenir",
        "nie", "selon", "a déclaré", "accord", "avec", "contre", "retrait", "membre", "est", "n'est pas", "qui", "que", "dont",
        "et", "ou", "mais", "il", "elles", "ce dernier", "leurs", "sa", "les deux pays", "depuis 2020", "mardi", "le 3 mai 2021",
        "respectivement", "Le Mali a quitté la Cedeao.", "La France a attaqué le Niger.", "« ", " »", "\"", "''", "(", ")", "[",
        ",", ";", ":", ".", "?", "!", "...", "–", "\n", "\n\n", "\r\n", "\t", "\u00a0", "🙂", "👩‍🚀", "\ud83d", "\ude42", "\0",
        "e\u0301", "123", "1er", "%", "x", "M.", "http://exemple.fr/a?b=c", "LIRE AUSSI", "'", "’", "-",
    ];

    private static readonly Gen<string> Text =
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Array[0, 60], Gen.Bool, (pieces, isSpaced) => string.Join(isSpaced ? " " : "", pieces.Select(piece => Pieces[piece])));

    [Fact]
    public void Any_text_is_extracted_and_every_relation_is_sound() =>
        Text.Sample(text => AssertSound(Extractions.Extractor.Extract(Extractions.ArticleOf(text))), iter: 500);

    [Theory]
    [InlineData("le Mali , le Niger , la France , le Togo ,")]
    [InlineData("le Mali attaque le Niger et")]
    [InlineData("attaque du Mali de")]
    [InlineData("il attaque sa base et elle le condamne que le Mali")]
    [InlineData("le président Assimi Goïta dit que")]
    [InlineData("(")]
    [InlineData("le dont % é   aurait tué x - � les ' n'est pas ( du président")]
    public void A_sentence_of_three_thousand_words_is_extracted_in_time(string words)
    {
        var repeated = words.Split(' ');
        var text = string.Join(' ', Enumerable.Range(0, 3000).Select(i => repeated[i % repeated.Length])) + ".";
        var watch = Stopwatch.StartNew();

        AssertSound(Extractions.Extractor.Extract(Extractions.ArticleOf(text)));

        // It takes about a second; a mechanism that grows with the square of the length takes minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"It took {watch.Elapsed.TotalSeconds:F0} s.");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("\ud83d")]
    public void A_text_without_words_says_nothing(string text) => Assert.Empty(Extractions.Of(text));

    // Found by the property above: a relative pronoun that no noun comes before.
    [Fact]
    public void A_relative_pronoun_without_a_noun_before_it_does_no_harm() => AssertSound(Extractions.Extractor.Extract(
        Extractions.ArticleOf(
            "de soutenir «  de soutenir attaque mais a été expulsé par France - les et que aux il http://exemple.fr/a?b=c : ; quitte le "
            + "  1er - – Macron ; a été expulsé par dont ... M. selon Niger ? – Bamako Niger")));

    internal static void AssertSound(ArticleExtraction extraction)
    {
        var ontology = RelationOntology.Load();
        foreach (var relation in extraction.Relations)
        {
            var (text, evidence) = (extraction.Article.Text, relation.Evidence);
            Assert.NotNull(ontology.Find(relation.Type));
            Assert.NotEqual(relation.Subject.Id, relation.Object.Id);
            Assert.InRange(relation.Confidence, double.Epsilon, 1);
            Assert.InRange(evidence.Start, 0, evidence.End - 1);
            Assert.InRange(evidence.End, 1, text.Length);
            Assert.Equal(text[evidence.Start..evidence.End], evidence.Text);
            Assert.True(relation.Date is not { Start: { } start, End: { } end } || start <= end, $"{relation.Date} ends before it starts.");
        }
    }
}
