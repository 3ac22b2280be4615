using System.Globalization;
using ActorGraph.Text.ConllU;
using ActorGraph.Text.Pipeline;

namespace ActorGraph.Train.Treebanks;

/// <summary>
/// How a model does on the words of a treebank as they are, for choosing between models while training.
/// </summary>
internal static class GoldWordScore
{
    /// <summary>Gives one line of percentages.</summary>
    public static string Of(FrenchModel model, SentenceAnalyzer analyzer, IReadOnlyList<ConllUSentence> sentences)
    {
        int words = 0, parts = 0, features = 0, heads = 0, universal = 0, labeled = 0;
        foreach (var sentence in sentences)
        {
            var count = sentence.Words.Length;
            var (tag, head, label) = (new int[count], new int[count], new int[count]);
            analyzer.Analyze([.. sentence.Words.Select(word => word.Form)], [count], tag, head, label);
            for (var i = 0; i < count; i++)
            {
                var word = sentence.Words[i];
                var found = model.Tags[tag[i]];
                words++;
                parts += found.PartOfSpeech == word.PartOfSpeech ? 1 : 0;
                features += found.Features == word.Features ? 1 : 0;
                var attached = head[i] == word.Head + 1;
                var name = model.Labels[label[i]];
                heads += attached ? 1 : 0;
                universal += attached && Universal(name) == Universal(word.Dependency) ? 1 : 0;
                labeled += attached && name == word.Dependency ? 1 : 0;
            }
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"UPOS {Percent(parts)} features {Percent(features)} UAS {Percent(heads)} LAS {Percent(universal)} with subtypes {Percent(labeled)}");

        string Percent(int right) => (100.0 * right / words).ToString("F2", CultureInfo.InvariantCulture);
    }

    private static string Universal(string label) => label.Split(':')[0];
}
