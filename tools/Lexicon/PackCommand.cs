using System.CommandLine;
using System.Globalization;

namespace ActorGraph.Lexicon;

/// <summary>Packs the dictionary.</summary>
internal static class PackCommand
{
    public static Command Create()
    {
        var source = new Argument<FileInfo>("dictionary") { Description = "french.tsv.gz: form, lemma, tag, frequency class" };
        var target = new Option<FileInfo>("--output")
        {
            Description = "the packed file",
            DefaultValueFactory = _ => new FileInfo("src/Text/Lexicons/french-lexicon.bin"),
        };
        var command = new Command("pack", "Packs the dictionary into the form that the library reads.") { source, target };
        command.SetAction(parsed =>
        {
            var rows = LexiconRow.ReadAll(parsed.GetRequiredValue(source).FullName);
            var bytes = LexiconPacker.Pack(rows);
            File.WriteAllBytes(parsed.GetRequiredValue(target).FullName, bytes);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows.Count} rows in {bytes.Length} bytes"));
        });
        return command;
    }
}
