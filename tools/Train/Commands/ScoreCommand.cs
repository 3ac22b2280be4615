using System.CommandLine;
using ActorGraph.ConllEvaluation;
using ActorGraph.Text;
using ActorGraph.Text.ConllU;
using ActorGraph.Text.Lexicons;
using ActorGraph.Text.Pipeline;

namespace ActorGraph.Train.Commands;

/// <summary>Measures a model from raw text, as the CoNLL 2018 shared task did.</summary>
internal static class ScoreCommand
{
    private static readonly Argument<string> Gold = new("treebank")
    {
        Description = "the CoNLL-U file to compare with",
    };

    private static readonly Option<string?> Model = new("--model")
    {
        Description = "a model file; the embedded one by default",
    };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        const string Purpose = "Analyses a treebank's raw text and compares, as the CoNLL 2018 shared task did.";
        var command = new Command("score", Purpose) { Gold, Model };
        command.SetAction(Run);
        return command;
    }

    private static void Run(ParseResult parsed)
    {
        var gold = ConllUReader.ReadFile(parsed.GetRequiredValue(Gold)).ToList();
        var analyzer = Load(parsed.GetValue(Model));
        var document = analyzer.Analyze(RawText.Join(gold));
        Console.Write(ConllEvaluator.Evaluate(gold, ConllUDocument.ToSentences(document)));
    }

    private static FrenchAnalyzer Load(string? path)
    {
        if (path is null)
        {
            return FrenchAnalyzer.Load();
        }

        using var stream = File.OpenRead(path);
        return new FrenchAnalyzer(ModelFile.Read(stream), FrenchLexicon.Default);
    }
}
