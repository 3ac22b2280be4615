using System.Globalization;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Loading;
using ActorGraph.Graph.Ontology;
using ActorGraph.Graph.Time;
using Newtonsoft.Json;

namespace ActorGraph.Cli.Output;

/// <summary>An extraction as JSON: the article, and its relations in the order of the text.</summary>
internal static class ExtractionJson
{
    /// <summary>Writes it; with how each relation came about and all mentions when these are asked for.</summary>
    public static void Write(TextWriter output, ArticleExtraction extraction, bool explains)
    {
        using var json = JsonText.Writer(output);
        json.WriteStartObject();
        json.WritePropertyName("article");
        Write(json, extraction.Article);
        json.WritePropertyName("relations");
        json.WriteStartArray();
        foreach (var relation in extraction.Relations)
        {
            Write(json, relation, explains);
        }

        json.WriteEndArray();
        if (explains)
        {
            Mentions(json, extraction);
        }

        json.WriteEndObject();
        json.Flush();
        output.WriteLine();
    }

    private static void Write(JsonWriter json, Article article)
    {
        json.WriteStartObject();
        Text(json, "id", article.Id);
        Text(json, "title", article.Title);
        Text(json, "publisher", article.Publisher);
        Text(json, "url", article.Url?.OriginalString);
        Text(json, "published", article.Published is { } day ? IsoDate.Format(day) : null);
        Text(json, "language", article.Language);
        json.WriteEndObject();
    }

    private static void Write(JsonWriter json, Relation relation, bool explains)
    {
        json.WriteStartObject();
        Actor(json, "subject", relation.Subject);
        Text(json, "type", relation.Type);
        Actor(json, "object", relation.Object);
        Text(json, "status", relation.Status.DataName());
        Actor(json, "attributedTo", relation.AttributedTo);
        json.WritePropertyName("confidence");
        json.WriteRawValue(relation.Confidence.ToString("0.0##", CultureInfo.InvariantCulture));
        Date(json, relation.Date);
        Evidence(json, relation.Evidence);
        if (explains)
        {
            json.WritePropertyName("explanation");
            ExplanationJson.Write(json, relation.Explanation);
        }

        json.WriteEndObject();
    }

    private static void Mentions(JsonWriter json, ArticleExtraction extraction)
    {
        json.WritePropertyName("mentions");
        json.WriteStartArray();
        foreach (var mention in extraction.Mentions)
        {
            ExplanationJson.Write(json, mention);
        }

        json.WriteEndArray();
    }

    private static void Actor(JsonWriter json, string name, Actor? actor)
    {
        json.WritePropertyName(name);
        if (actor is null)
        {
            json.WriteNull();
            return;
        }

        json.WriteStartObject();
        Text(json, "id", actor.Id);
        Text(json, "name", actor.Name);
        Text(json, "kind", actor.Kind.DataName());
        json.WritePropertyName("aliases");
        json.WriteStartArray();
        foreach (var alias in actor.Aliases)
        {
            json.WriteValue(alias);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Date(JsonWriter json, RelationDate? date)
    {
        json.WritePropertyName("date");
        if (date is null)
        {
            json.WriteNull();
            return;
        }

        json.WriteStartObject();
        Text(json, "text", date.Text);
        Text(json, "start", date.StartText);
        Text(json, "end", date.End is { } end ? IsoDate.Format(end) : null);
        Text(json, "precision", date.Precision.DataName());
        json.WriteEndObject();
    }

    private static void Evidence(JsonWriter json, Evidence evidence)
    {
        json.WritePropertyName("evidence");
        json.WriteStartObject();
        Number(json, "sentence", evidence.Sentence);
        Text(json, "text", evidence.Text);
        Number(json, "start", evidence.Start);
        Number(json, "end", evidence.End);
        json.WriteEndObject();
    }

    private static void Text(JsonWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void Number(JsonWriter json, string name, int value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
