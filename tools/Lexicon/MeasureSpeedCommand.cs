using System.CommandLine;
using System.Globalization;
using ActorGraph.Text.Lexicons;
using ActorGraph.Text.Tokenization;

namespace ActorGraph.Lexicon;

/// <summary>Times the lexicon's loading, look-ups in it, and the tokeniser, in processor time.</summary>
internal static class MeasureSpeedCommand
{
    private const int Rounds = 8;

    public static Command Create()
    {
        var articles = new Argument<FileInfo>("articles") { Description = "one JSON object with a text on each line" };
        var command = new Command("measure-speed", "Times the lexicon and the tokeniser.") { articles };
        command.SetAction(parsed =>
        {
            var started = Environment.CpuUsage.TotalTime;
            var lexicon = FrenchLexicon.Default;
            var loading = Environment.CpuUsage.TotalTime - started;
            var texts = ArticleTexts.Read(parsed.GetRequiredValue(articles).FullName).ToList();
            var tokenizer = new FrenchTokenizer(lexicon);
            var (words, best, lookUps) = (0, double.MaxValue, double.MaxValue);
            for (var round = 0; round < Rounds; round++)
            {
                started = Environment.CpuUsage.TotalTime;
                var sentences = texts.SelectMany(text => tokenizer.Tokenize(text)).ToList();
                best = Math.Min(best, (Environment.CpuUsage.TotalTime - started).TotalSeconds);
                words = sentences.Sum(sentence => sentence.Words.Length);
                started = Environment.CpuUsage.TotalTime;
                foreach (var word in sentences.SelectMany(sentence => sentence.Words))
                {
                    lexicon.FindFolded(word.Form);
                }

                lookUps = Math.Min(lookUps, (Environment.CpuUsage.TotalTime - started).TotalSeconds);
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"lexicon loaded in {loading.TotalMilliseconds:F1} ms; {words} words; {1e6 * best / words:F2} microseconds to cut a word, {1e6 * lookUps / words:F2} to look it up"));
        });
        return command;
    }
}
