using ActorGraph.Lexicon;
using ActorGraph.Text.Lexicons;
using CsCheck;

namespace ActorGraph.Text.Tests.Lexicons;

public sealed class LexiconPackerTests
{
    private static readonly Gen<LexiconRow> AnyRow = Gen.Select(
        Gen.String[Gen.Char["abcéè'-"], 1, 6],
        Gen.String[Gen.Char["abcéè'-"], 1, 6],
        Gen.Int[0, 3].Select(tag => new[] { "N m s", "N f p", "V inf", "A" }[tag]),
        Gen.Int[0, 25],
        (form, lemma, tag, frequency) => new LexiconRow(form, lemma, tag, frequency));

    [Fact]
    public void What_is_packed_is_found_again_and_nothing_else() => AnyRow.Array[1, 60].Sample(rows =>
    {
        var lexicon = LexiconReader.Read(LexiconPacker.Pack(rows));
        var forms = rows.ToLookup(row => row.Form);
        foreach (var group in forms)
        {
            var entry = lexicon.Find(group.Key);
            Assert.Equal(group.Max(row => row.Frequency), entry.Frequency);
            var lemmas = new HashSet<string>();
            foreach (var analysis in entry.Analyses)
            {
                lemmas.Add(analysis.Lemma(group.Key));
            }

            Assert.Equal(group.Select(row => row.Lemma).ToHashSet(), lemmas);
            Assert.Equal(forms.Contains(group.Key + "a"), lexicon.Find(group.Key + "a").Found);
            Assert.Equal(forms.Contains(group.Key[1..]), lexicon.Find(group.Key.AsSpan(1)).Found);
        }
    });

    [Fact]
    public void A_file_cut_short_says_so()
    {
        var bytes = LexiconPacker.Pack([new LexiconRow("mot", "mot", "N m s", 3)]);

        var error = Assert.Throws<InvalidDataException>(() => LexiconReader.Read(bytes.AsSpan(0, bytes.Length - 1)));
        Assert.Contains("cut short", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_kind_says_so()
    {
        var error = Assert.Throws<InvalidDataException>(() => LexiconReader.Read(new byte[100]));
        Assert.Contains("Not a packed lexicon", error.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void The_embedded_lexicon_is_the_dictionary_packed()
    {
        var rows = LexiconRow.ReadAll(SharedData.Require("lexicon/french.tsv.gz"));
        using var stream = typeof(FrenchLexicon).Assembly.GetManifestResourceStream(LexiconFormat.ResourceName)!;
        var embedded = new byte[stream.Length];
        stream.ReadExactly(embedded);

        Assert.True(embedded.AsSpan().SequenceEqual(LexiconPacker.Pack(rows)));
    }
}
