using System.Globalization;
using System.Xml;
using ActorGraph.Cli.Messages;
using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Loading;
using ActorGraph.Graph.Time;

namespace ActorGraph.Cli.Output;

/// <summary>An extraction as one page that needs nothing else: the article with its mentions marked, and its relations.</summary>
internal sealed class ExtractionHtml(TextWriter output, MessageCatalog messages, bool explains)
{
    // Nothing in the page may load or run, whatever the article holds.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    private readonly Explainer _explainer = new(messages);

    public void Write(ArticleExtraction extraction)
    {
        var article = extraction.Article;
        output.WriteLine("<!DOCTYPE html>");
        using (var html = XmlWriter.Create(output, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineChars = "\n" }))
        {
            html.WriteStartElement("html");
            html.WriteAttributeString("lang", messages.Language);
            WriteHead(html, article.Title ?? messages[Message.HtmlTitle]);
            html.WriteStartElement("body");
            Element(html, "h1", article.Title ?? messages[Message.HtmlTitle]);
            WriteOrigin(html, article);
            WriteLegend(html, extraction);
            WriteArticle(html, extraction);
            WriteRelations(html, extraction);
            html.WriteEndElement();
            html.WriteEndElement();
        }

        output.WriteLine();
    }

    private static void WriteHead(XmlWriter html, string title)
    {
        html.WriteStartElement("head");
        Meta(html, ("charset", "utf-8"));
        Meta(html, ("http-equiv", "Content-Security-Policy"), ("content", Policy));
        Meta(html, ("name", "viewport"), ("content", "width=device-width"));
        Element(html, "title", title);
        Element(html, "style", HtmlStyle.Text);
        html.WriteEndElement();
        html.WriteString("\n");
    }

    private static void WriteOrigin(XmlWriter html, Article article)
    {
        var origin = new[]
        {
            article.Publisher, article.Published is { } day ? IsoDate.Format(day) : null, article.Url?.OriginalString,
        };
        var known = string.Join(", ", origin.Where(part => !string.IsNullOrEmpty(part)));
        if (known.Length > 0)
        {
            Element(html, "p", known, "about");
        }
    }

    private void WriteLegend(XmlWriter html, ArticleExtraction extraction)
    {
        var kinds = extraction.Mentions.Select(mention => mention.Actor.Kind).Distinct().Order().ToList();
        if (kinds.Count == 0)
        {
            return;
        }

        html.WriteStartElement("p");
        html.WriteAttributeString("class", "legend");
        foreach (var kind in kinds)
        {
            Element(html, "mark", _explainer.Kind(kind), HtmlStyle.ClassOf(kind));
            html.WriteString("\n");
        }

        html.WriteEndElement();
    }

    private void WriteArticle(XmlWriter html, ArticleExtraction extraction)
    {
        html.WriteStartElement("div");
        html.WriteAttributeString("class", "text");
        html.WriteAttributeString("lang", extraction.Article.Language);
        new MarkedText(html, extraction, _explainer).Write();
        html.WriteEndElement();
        html.WriteString("\n");
    }

    private void WriteRelations(XmlWriter html, ArticleExtraction extraction)
    {
        Element(html, "h2", messages[extraction.Relations.IsEmpty ? Message.NoRelations : Message.HtmlRelations]);
        if (extraction.Relations.IsEmpty)
        {
            return;
        }

        html.WriteStartElement("table");
        html.WriteStartElement("thead");
        html.WriteStartElement("tr");
        Message[] columns =
        [
            Message.HtmlNumber, Message.HtmlRelation, Message.ExplainDate, Message.ExplainStatus, Message.ExplainConfidence,
            Message.ExplainSentence,
        ];
        foreach (var column in columns)
        {
            Element(html, "th", messages[column]);
        }

        html.WriteEndElement();
        html.WriteEndElement();
        html.WriteStartElement("tbody");
        for (var number = 0; number < extraction.Relations.Length; number++)
        {
            WriteRelation(html, number, extraction.Relations[number], columns.Length);
        }

        html.WriteEndElement();
        html.WriteEndElement();
    }

    private void WriteRelation(XmlWriter html, int number, Relation relation, int columns)
    {
        html.WriteString("\n");
        html.WriteStartElement("tr");
        html.WriteAttributeString("id", MarkedText.RelationId(number));
        Element(html, "td", (number + 1).ToString(CultureInfo.InvariantCulture));
        Element(html, "td", $"{relation.Subject.Name} {relation.Type} {relation.Object.Name}");
        Element(html, "td", RelationDateText.Of(relation.Date) ?? string.Empty);
        var source = relation.AttributedTo is { } actor ? $" ({actor.Name})" : string.Empty;
        Element(html, "td", relation.Status.DataName() + source);
        Element(html, "td", relation.Confidence.ToString("0.00", CultureInfo.InvariantCulture));
        html.WriteStartElement("td");
        html.WriteStartElement("a");
        html.WriteAttributeString("href", $"#{MarkedText.SentenceId(relation.Evidence.Sentence)}");
        html.WriteValue(relation.Evidence.Sentence + 1);
        html.WriteEndElement();
        html.WriteEndElement();
        html.WriteEndElement();
        if (explains && relation.Explanation is not null)
        {
            WriteExplanation(html, relation, columns);
        }
    }

    private void WriteExplanation(XmlWriter html, Relation relation, int columns)
    {
        html.WriteStartElement("tr");
        html.WriteStartElement("td");
        html.WriteAttributeString("colspan", columns.ToString(CultureInfo.InvariantCulture));
        html.WriteStartElement("dl");
        foreach (var (label, text) in _explainer.Explain(relation))
        {
            Element(html, "dt", label);
            Element(html, "dd", text);
        }

        html.WriteEndElement();
        html.WriteEndElement();
        html.WriteEndElement();
    }

    private static void Meta(XmlWriter html, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        html.WriteStartElement("meta");
        foreach (var (name, value) in attributes)
        {
            html.WriteAttributeString(name, value);
        }

        html.WriteEndElement();
    }

    // With an end tag even when empty: browsers do not know <td/>.
    private static void Element(XmlWriter html, string name, string text, string? style = null)
    {
        html.WriteStartElement(name);
        if (style is not null)
        {
            html.WriteAttributeString("class", style);
        }

        html.WriteString(HtmlText.Clean(text));
        html.WriteFullEndElement();
    }
}
