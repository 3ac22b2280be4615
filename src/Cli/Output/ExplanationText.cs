using ActorGraph.Cli.Messages;
using ActorGraph.Graph.Extraction;

namespace ActorGraph.Cli.Output;

/// <summary>An extraction with how each relation came about, for people.</summary>
internal sealed class ExplanationText(TextWriter output, MessageCatalog messages, int width)
{
    private const string Indent = "  ";
    private const int NarrowestText = 20;

    public void Write(ArticleExtraction extraction)
    {
        var explainer = new Explainer(messages);
        var isFirst = true;
        foreach (var relation in extraction.Relations)
        {
            if (!isFirst)
            {
                output.WriteLine();
            }

            isFirst = false;
            output.WriteLine($"{relation.Subject.Name} {relation.Type} {relation.Object.Name}");
            var sentence = messages[Message.ExplainSentenceText, relation.Evidence.Sentence + 1, relation.Evidence.Text];
            Write([(messages[Message.ExplainSentence], sentence.ReplaceLineEndings(" ")), .. explainer.Explain(relation)]);
        }
    }

    private void Write(List<(string Label, string Text)> rows)
    {
        var labels = rows.Max(row => TextWidth.Of(row.Label));
        var start = Indent.Length + labels + Indent.Length;
        foreach (var (label, text) in rows)
        {
            var lines = TextWidth.Wrap(text, Math.Max(NarrowestText, width - start));
            output.WriteLine($"{Indent}{TextWidth.PadRight(label, labels)}{Indent}{lines[0]}");
            foreach (var line in lines.Skip(1))
            {
                output.WriteLine(new string(' ', start) + line);
            }
        }
    }
}
