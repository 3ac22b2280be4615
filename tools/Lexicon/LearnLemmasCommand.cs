using System.CommandLine;
using System.Globalization;
using ActorGraph.Text.ConllU;
using ActorGraph.Text.Lemmatization;
using ActorGraph.Text.Lexicons;

namespace ActorGraph.Lexicon;

/// <summary>Learns the lemmatiser's two tables.</summary>
internal static class LearnLemmasCommand
{
    public static Command Create()
    {
        var dictionary = new Argument<FileInfo>("dictionary") { Description = "french.tsv.gz: form, lemma, tag, frequency class" };
        var treebanks = new Argument<FileInfo[]>("treebank") { Description = "CoNLL-U files whose conventions to follow, the most trusted first", Arity = ArgumentArity.OneOrMore };
        var target = new Option<DirectoryInfo>("--output")
        {
            Description = "the folder for lemmas.tsv and endings.tsv",
            DefaultValueFactory = _ => new DirectoryInfo("src/Text/Lemmatization"),
        };
        var command = new Command("learn-lemmas", "Learns lemmas from the dictionary and a treebank.") { dictionary, treebanks, target };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(target).FullName;
            var endings = EndingLearner.Learn(LexiconRow.ReadAll(parsed.GetRequiredValue(dictionary).FullName));
            Write(Path.Combine(folder, "endings.tsv"), "tag\tending\ttaken off\tput on", endings);
            var guesser = LemmaGuesser.Read(new StringReader(string.Join('\n', endings)));
            var learner = new LemmaLearner(FrenchLexicon.Default, guesser);
            var rows = learner.Learn(parsed.GetRequiredValue(treebanks).Select(file => ConllUReader.ReadFile(file.FullName)));
            Write(Path.Combine(folder, "lemmas.tsv"), "form\tpart of speech\tfeatures\tlemma", rows);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{endings.Count} endings, {rows.Count} lemmas"));
        });
        return command;
    }

    private static void Write(string path, string header, List<string> rows) =>
        File.WriteAllText(path, $"# {header}; written by tools/Lexicon, see NOTICE\n{string.Join('\n', rows)}\n");
}
