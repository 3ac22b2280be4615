using System.Collections.Immutable;
using System.Xml;
using ActorGraph.Graph.Explaining;
using ActorGraph.Graph.Extraction;

namespace ActorGraph.Cli.Output;

/// <summary>Writes the text of an article with its mentions marked and links from its sentences to their relations.</summary>
internal sealed class MarkedText(XmlWriter html, ArticleExtraction extraction, Explainer explainer)
{
    private readonly ILookup<int, int> _relations = Enumerable.Range(0, extraction.Relations.Length)
        .ToLookup(number => extraction.Relations[number].Evidence.Sentence);

    private readonly ImmutableArray<ImmutableArray<ActorMention>> _mentions =
    [
        .. extraction.Mentions
            .GroupBy(mention => (mention.Words.Start, mention.Words.End))
            .OrderBy(group => group.Key.Start).ThenByDescending(group => group.Key.End)
            .Select(group => group.ToImmutableArray()),
    ];

    private int _position;
    private int _next;

    public void Write()
    {
        foreach (var sentence in extraction.Relations.Select(relation => relation.Evidence).DistinctBy(evidence => evidence.Sentence))
        {
            WriteUpTo(sentence.Start);
            html.WriteStartElement("span");
            html.WriteAttributeString("id", SentenceId(sentence.Sentence));
            WriteUpTo(sentence.End);
            WriteLinks(sentence.Sentence);
            html.WriteEndElement();
        }

        WriteUpTo(extraction.Article.Text.Length);
    }

    public static string SentenceId(int sentence) => FormattableString.Invariant($"s{sentence + 1}");

    public static string RelationId(int number) => FormattableString.Invariant($"r{number + 1}");

    private void WriteUpTo(int end)
    {
        while (_next < _mentions.Length && _mentions[_next][0].Words.Start < end)
        {
            var mentions = _mentions[_next++];
            var words = mentions[0].Words;

            // Of two that overlap without one lying inside the other, the later one cannot be marked.
            if (words.Start < _position || words.End > end)
            {
                continue;
            }

            WriteText(words.Start);
            html.WriteStartElement("mark");
            html.WriteAttributeString("class", HtmlStyle.ClassOf(mentions[0].Actor.Kind));
            html.WriteAttributeString("title", string.Join("; ", mentions.Select(Describe)));
            WriteUpTo(words.End);
            html.WriteEndElement();
        }

        WriteText(end);
    }

    private string Describe(ActorMention mention) =>
        HtmlText.Clean($"{mention.Actor.Name} ({explainer.Kind(mention.Actor.Kind)}), {explainer.Resolution(mention)}");

    private void WriteText(int end)
    {
        if (end > _position)
        {
            html.WriteString(HtmlText.Clean(extraction.Article.Text[_position..end]));
            _position = end;
        }
    }

    private void WriteLinks(int sentence)
    {
        html.WriteStartElement("sup");
        foreach (var number in _relations[sentence])
        {
            html.WriteString(" ");
            html.WriteStartElement("a");
            html.WriteAttributeString("href", $"#{RelationId(number)}");
            html.WriteValue(number + 1);
            html.WriteEndElement();
        }

        html.WriteEndElement();
    }
}
