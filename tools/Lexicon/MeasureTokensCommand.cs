using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ActorGraph.ConllEvaluation;
using ActorGraph.Text.ConllU;
using ActorGraph.Text.Lexicons;
using ActorGraph.Text.Tokenization;

namespace ActorGraph.Lexicon;

/// <summary>Scores the tokeniser on treebanks, from raw text.</summary>
internal static class MeasureTokensCommand
{
    public static Command Create()
    {
        var treebanks = new Argument<FileInfo[]>("treebank") { Description = "CoNLL-U files", Arity = ArgumentArity.OneOrMore };
        var errors = new Option<bool>("--errors") { Description = "print what differs" };
        var command = new Command("measure-tokens", "Scores tokens, words and sentences from raw text.") { treebanks, errors };
        command.SetAction(parsed =>
        {
            foreach (var file in parsed.GetRequiredValue(treebanks))
            {
                Measure(file, parsed.GetValue(errors));
            }
        });
        return command;
    }

    private static void Measure(FileInfo file, bool printErrors)
    {
        var gold = ConllUReader.ReadFile(file.FullName).ToList();
        var text = RawText.Join(gold);
        var tokenizer = new FrenchTokenizer(FrenchLexicon.Default);
        tokenizer.Tokenize(text);
        var watch = Stopwatch.StartNew();
        var system = tokenizer.Tokenize(text);
        var elapsed = watch.Elapsed;
        var answer = system.Select(RawText.ToConllU).ToList();
        var scores = ConllEvaluator.Evaluate(gold, answer);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{file.Name}: tokens {100 * scores.Tokens.F1:F2} words {100 * scores.Words.F1:F2} sentences {100 * scores.Sentences.F1:F2} ({scores.Words.System / elapsed.TotalSeconds:F0} words a second)"));
        if (printErrors)
        {
            TokenDifferences.Print(gold, answer, Console.Out);
        }
    }
}
