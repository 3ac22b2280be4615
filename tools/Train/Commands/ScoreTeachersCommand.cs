using System.CommandLine;
using System.Globalization;
using ActorGraph.Text.Lexicons;
using ActorGraph.Text.Pipeline;
using ActorGraph.Text.Tagging;
using ActorGraph.Train.Teaching;
using ActorGraph.Train.Treebanks;

namespace ActorGraph.Train.Commands;

/// <summary>Measures several models voting together, on gold words.</summary>
internal static class ScoreTeachersCommand
{
    private static readonly Argument<string> Gold = new("treebank")
    {
        Description = "the CoNLL-U file to compare with",
    };

    private static readonly Argument<string[]> Models = new("models")
    {
        Description = "models trained on the same treebanks",
    };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        const string Purpose = "Measures several models voting together, on gold words.";
        var command = new Command("score-teachers", Purpose) { Gold, Models };
        command.SetAction(Run);
        return command;
    }

    private static void Run(ParseResult parsed)
    {
        var models = parsed.GetRequiredValue(Models).Select(Read);
        var teachers = new TeacherEnsemble(models, new WordFeatures(FrenchLexicon.Default));
        bool[] allowed = [.. teachers.Tags.Select(_ => true)];
        int words = 0, parts = 0, heads = 0, labels = 0;
        foreach (var sentence in Treebank.Read(parsed.GetRequiredValue(Gold)).Sentences)
        {
            var answer = teachers.Analyze([.. sentence.Words.Select(word => word.Form)], allowed);
            foreach (var (index, word) in sentence.Words.Index())
            {
                var row = answer.Probabilities.Labels[index];
                var label = teachers.Labels[Enumerable.Range(0, row.Length).MaxBy(i => row[i])];
                var attached = answer.Heads[index] == word.Head + 1;
                words++;
                parts += teachers.Tags[answer.Tags[index]].PartOfSpeech == word.PartOfSpeech ? 1 : 0;
                heads += attached ? 1 : 0;
                labels += attached && label.Split(':')[0] == word.Dependency.Split(':')[0] ? 1 : 0;
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"UPOS {100.0 * parts / words:F2} UAS {100.0 * heads / words:F2} LAS {100.0 * labels / words:F2}"));
    }

    private static FrenchModel Read(string path)
    {
        using var stream = File.OpenRead(path);
        return ModelFile.Read(stream);
    }
}
