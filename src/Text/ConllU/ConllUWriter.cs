using System.Globalization;
using ActorGraph.Text.Documents;

namespace ActorGraph.Text.ConllU;

/// <summary>Writes sentences as CoNLL-U text, with line feeds on every platform.</summary>
public static class ConllUWriter
{
    /// <summary>Writes a document, with the text of each sentence and its number as sent_id.</summary>
    /// <param name="writer">Where to write; not closed.</param>
    /// <param name="document">The document.</param>
    public static void Write(TextWriter writer, AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        foreach (var sentence in ConllUDocument.ToSentences(document))
        {
            Write(writer, sentence);
        }
    }

    /// <summary>Writes a sentence and the blank line that ends it.</summary>
    /// <param name="writer">Where to write; not closed.</param>
    /// <param name="sentence">The sentence.</param>
    public static void Write(TextWriter writer, ConllUSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(sentence);
        foreach (var comment in sentence.Comments)
        {
            writer.Write("# ");
            WriteLine(writer, comment);
        }

        var next = 0;
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            if (next < sentence.Contractions.Length && sentence.Contractions[next].First == i)
            {
                Write(writer, sentence.Contractions[next++]);
            }

            Write(writer, sentence.Words[i], i);
        }

        WriteLine(writer, "");
    }

    private static void Write(TextWriter writer, ConllUContraction contraction) => WriteLine(
        writer,
        string.Create(
            CultureInfo.InvariantCulture,
            $"{contraction.First + 1}-{contraction.Last + 1}\t{contraction.Form}\t_\t_\t_\t_\t_\t_\t_\t{Miscellany(contraction.Miscellany, contraction.SpaceAfter)}"));

    private static void Write(TextWriter writer, ConllUWord word, int index)
    {
        var head = word.Dependency == "_" && word.Head < 0
            ? "_"
            : (word.Head + 1).ToString(CultureInfo.InvariantCulture);
        WriteLine(
            writer,
            string.Join(
                '\t',
                (index + 1).ToString(CultureInfo.InvariantCulture),
                word.Form,
                word.Lemma,
                word.PartOfSpeech.ToConllU(),
                word.LanguagePartOfSpeech,
                word.Features.Length == 0 ? "_" : word.Features,
                head,
                word.Dependency,
                word.EnhancedDependencies,
                Miscellany(word.Miscellany, word.SpaceAfter)));
    }

    private static string Miscellany(string miscellany, bool spaceAfter) => (miscellany.Length, spaceAfter) switch
    {
        (0, true) => "_",
        (0, false) => "SpaceAfter=No",
        (_, true) => miscellany,
        (_, false) => miscellany + "|SpaceAfter=No",
    };

    private static void WriteLine(TextWriter writer, string line)
    {
        writer.Write(line);
        writer.Write('\n');
    }
}
