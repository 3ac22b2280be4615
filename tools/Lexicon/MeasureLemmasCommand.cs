using System.CommandLine;
using System.Globalization;
using ActorGraph.Text.ConllU;
using ActorGraph.Text.Documents;
using ActorGraph.Text.Lemmatization;
using ActorGraph.Text.Lexicons;

namespace ActorGraph.Lexicon;

/// <summary>Scores the lemmatiser on gold tags.</summary>
internal static class MeasureLemmasCommand
{
    public static Command Create()
    {
        var treebanks = new Argument<FileInfo[]>("treebank") { Description = "CoNLL-U files", Arity = ArgumentArity.OneOrMore };
        var errors = new Option<bool>("--errors") { Description = "print what differs" };
        var command = new Command("measure-lemmas", "Scores lemmas from gold words, tags and features.") { treebanks, errors };
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
        var lemmatizer = new FrenchLemmatizer(FrenchLexicon.Default);
        var words = ConllUReader.ReadFile(file.FullName).SelectMany(sentence => sentence.Words).Where(word => word.Lemma != "_").ToList();
        var wrong = words
            .Select(word => (Word: word, Lemma: lemmatizer.Lemmatize(word.Form, word.PartOfSpeech, word.Features)))
            .Where(pair => pair.Lemma != pair.Word.Lemma)
            .ToList();
        var started = Environment.CpuUsage.TotalTime;
        foreach (var word in words)
        {
            lemmatizer.Lemmatize(word.Form, word.PartOfSpeech, word.Features);
        }

        var time = (Environment.CpuUsage.TotalTime - started).TotalMicroseconds / words.Count;
        var verbs = words.Count(word => word.PartOfSpeech == PartOfSpeech.Verb);
        var wrongVerbs = wrong.Count(pair => pair.Word.PartOfSpeech == PartOfSpeech.Verb);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{file.Name}: {100.0 * (words.Count - wrong.Count) / words.Count:F2}% of {words.Count} lemmas, {100.0 * (verbs - wrongVerbs) / verbs:F2}% of {verbs} verbs ({time:F2} microseconds a lemma)"));
        if (!printErrors)
        {
            return;
        }

        foreach (var group in wrong.GroupBy(pair => $"{pair.Word.Form} {pair.Word.PartOfSpeech} {pair.Word.Features}: {pair.Word.Lemma}, not {pair.Lemma}").OrderByDescending(group => group.Count()))
        {
            Console.WriteLine($"{group.Count()} {group.Key}");
        }
    }
}
