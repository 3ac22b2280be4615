using System.CommandLine;
using System.Globalization;
using ActorGraph.Text.ConllU;
using ActorGraph.Text.Lexicons;
using ActorGraph.Text.Network;
using ActorGraph.Text.Pipeline;
using ActorGraph.Text.Tagging;
using ActorGraph.Train.Learning;
using ActorGraph.Train.Teaching;
using ActorGraph.Train.Treebanks;

namespace ActorGraph.Train.Commands;

/// <summary>Trains a model from treebanks.</summary>
internal static class TrainCommand
{
    private const int CapitalsEvery = 40;

    private static readonly Argument<string[]> Sources = new("treebanks")
    {
        Description = "CoNLL-U files to learn from; \"file@1\", \"file@2\" when their conventions are not Sequoia's",
    };

    private static readonly Option<string> Development = new("--dev")
    {
        Description = "a CoNLL-U file to report progress on",
    };

    private static readonly Option<string> Output = new("--output")
    {
        Description = "the model file to write",
        Required = true,
    };

    private static readonly Option<int> Epochs = Number("--epochs", "passes over the sentences", 30);
    private static readonly Option<int> Seed = Number("--seed", "decides all that is random", 1);
    private static readonly Option<int> Hidden = Number(
        "--hidden", "width of the recurrent layers in each direction", 96);
    private static readonly Option<int> Input = Number("--input", "width of the embeddings", 96);
    private static readonly Option<int> Arc = Number("--arc", "width of the vectors that score arcs", 96);
    private static readonly Option<int> Label = Number("--label", "width of the hidden layer that scores labels", 96);
    private static readonly Option<int> BatchWords = Number("--batch", "words learned from together", 500);
    private static readonly Option<string?> Raw = new("--raw")
    {
        Description = "a .jsonl file whose lines have a \"text\": sentences to learn as the teachers analyse them",
    };

    private static readonly Option<string[]> Teachers = new("--teachers")
    {
        Description = "models trained before, all on the same treebanks",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
    };

    private static readonly Option<double> Rate = new("--rate")
    {
        Description = "the largest step",
        DefaultValueFactory = _ => 0.003,
    };

    private static readonly Option<double[]> Dropout = new("--dropout")
    {
        Description = "shares hidden: form, lemma, other feature, input, encoded, recurrent, projection",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [0.2, 0.2, 0.05, 0.2, 0.33, 0.2, 0.33],
    };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("train", "Trains a model from treebanks.")
        {
            Sources,
            Development,
            Output,
            Epochs,
            Seed,
            Hidden,
            Input,
            Arc,
            Label,
            BatchWords,
            Rate,
            Dropout,
            Raw,
            Teachers,
        };
        command.SetAction(Run);
        return command;
    }

    private static void Run(ParseResult parsed)
    {
        var treebanks = parsed.GetRequiredValue(Sources).Select(Treebank.Read).ToList();
        var features = new WordFeatures(FrenchLexicon.Default);
        var raw = parsed.GetValue(Raw) is { } rawPath ? RawSentences.Read(rawPath) : [];
        var builder = new ModelBuilder(features, treebanks, raw);
        var shape = new NetworkShape(
            builder.Table.RowCount,
            parsed.GetValue(Input),
            parsed.GetValue(Hidden),
            parsed.GetValue(Arc),
            parsed.GetValue(Label),
            builder.Tags.Length,
            builder.Labels.Length);
        var rates = parsed.GetRequiredValue(Dropout).Select(rate => (float)rate).ToArray();
        var options = new TrainingOptions(
            parsed.GetValue(Epochs),
            parsed.GetValue(BatchWords),
            parsed.GetValue(Rate),
            parsed.GetValue(Seed),
            new DropoutRates(rates[0], rates[1], rates[2], rates[3], rates[4], rates[5], rates[6]));
        var examples = treebanks
            .SelectMany(treebank => treebank.Sentences.SelectMany(
                (sentence, index) => EncodeGold(builder, treebank, sentence, index)))
            .Concat(EncodeTaught(builder, features, raw, parsed.GetRequiredValue(Teachers)))
            .ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{examples.Count} sentences, {examples.Sum(example => example.Length)} words, {shape}"));
        var development = parsed.GetValue(Development) is { } path ? Treebank.Read(path) : null;
        var trainer = new Trainer(builder, shape, options, Console.Out);
        var weights = trainer.Train(examples, Report);
        using var stream = File.Create(parsed.GetRequiredValue(Output));
        ModelFile.Write(builder.Build(weights), stream);

        string Report(NetworkWeights current)
        {
            var model = builder.Build(current);
            return development is null
                ? ""
                : GoldWordScore.Of(model, new SentenceAnalyzer(model, features), development.Sentences);
        }
    }

    private static IEnumerable<TrainingExample> EncodeGold(
        ModelBuilder builder, Treebank treebank, ConllUSentence sentence, int index)
    {
        yield return builder.Encode(sentence, treebank.Convention);
        if (index % CapitalsEvery == 0)
        {
            yield return builder.Encode(sentence, treebank.Convention, capitals: true);
        }
    }

    private static IEnumerable<TrainingExample> EncodeTaught(
        ModelBuilder builder, WordFeatures features, List<string[]> raw, string[] teachers)
    {
        if (teachers.Length == 0)
        {
            return [];
        }

        var ensemble = new TeacherEnsemble(teachers.Select(ReadModel), features);
        bool[] allowed = [.. ensemble.Tags.Select(tag => builder.TagNumber(tag) >= 0)];
        return raw.Select(forms => builder.Encode(forms, ensemble, allowed));
    }

    private static FrenchModel ReadModel(string path)
    {
        using var stream = File.OpenRead(path);
        return ModelFile.Read(stream);
    }

    private static Option<int> Number(string name, string description, int value) =>
        new(name) { Description = description, DefaultValueFactory = _ => value };
}
