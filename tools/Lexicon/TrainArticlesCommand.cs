using System.CommandLine;
using System.Globalization;
using ActorGraph.ConllEvaluation;
using ActorGraph.Text.ConllU;
using ActorGraph.Text.Lexicons;

namespace ActorGraph.Lexicon;

/// <summary>Trains the model that tells the articles «du» and «des» from the contractions.</summary>
internal static class TrainArticlesCommand
{
    public static Command Create()
    {
        var treebanks = new Argument<FileInfo[]>("treebank") { Description = "CoNLL-U files to learn from", Arity = ArgumentArity.OneOrMore };
        var heldOut = new Option<FileInfo[]>("--test") { Description = "CoNLL-U files to score on", AllowMultipleArgumentsPerToken = true };
        var plain = new Option<FileInfo?>("--articles") { Description = "articles without annotation, one JSON object with a text on each line" };
        var target = new Option<FileInfo>("--output")
        {
            Description = "the weights",
            DefaultValueFactory = _ => new FileInfo("src/Text/Tokenization/article-weights.bin"),
        };
        var command = new Command("train-articles", "Learns to tell articles from contractions.") { treebanks, heldOut, plain, target };
        command.SetAction(parsed =>
        {
            var trainer = new ArticleTrainer(FrenchLexicon.Default);
            var gold = parsed.GetRequiredValue(treebanks).SelectMany(file => ConllUReader.ReadFile(file.FullName)).ToList();
            var examples = trainer.Read(gold);
            var texts = gold.Select(sentence => RawText.Join([sentence]));
            if (parsed.GetValue(plain) is { } articles)
            {
                texts = texts.Concat(ArticleTexts.Read(articles.FullName));
            }

            foreach (var text in texts)
            {
                examples.AddRange(trainer.ReadAnalogies(text));
            }

            var weights = ArticleTrainer.Train(examples);
            File.WriteAllBytes(
                parsed.GetRequiredValue(target).FullName, Array.ConvertAll(weights, weight => unchecked((byte)weight)));
            Report("training", examples, weights);
            foreach (var file in parsed.GetValue(heldOut) ?? [])
            {
                Report(file.Name, trainer.Read(ConllUReader.ReadFile(file.FullName)), weights);
            }
        });
        return command;
    }

    private static void Report(string name, List<ArticleExample> examples, sbyte[] weights)
    {
        var right = examples.Count(example => example.Places.Sum(place => weights[place]) > 0 == example.IsArticle);
        var articles = examples.Count(example => example.IsArticle);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {right} of {examples.Count} right ({100.0 * right / examples.Count:F2}%), {articles} articles"));
    }
}
