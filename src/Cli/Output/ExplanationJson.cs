using System.Globalization;
using ActorGraph.Graph.Explaining;
using ActorGraph.Graph.Ontology;
using Newtonsoft.Json;

namespace ActorGraph.Cli.Output;

/// <summary>How relations came about and mentions were resolved, as JSON.</summary>
internal static class ExplanationJson
{
    public static void Write(JsonWriter json, RelationExplanation? explanation)
    {
        if (explanation is null)
        {
            json.WriteNull();
            return;
        }

        json.WriteStartObject();
        Text(json, "origin", EnumName.Of(explanation.Origin));
        json.WritePropertyName("rule");
        Write(json, explanation.Rule);
        Span(json, "trigger", explanation.Trigger);
        Span(json, "clause", explanation.Clause);
        End(json, "subject", explanation.Subject);
        End(json, "object", explanation.Object);
        json.WritePropertyName("status");
        json.WriteStartObject();
        Text(json, "source", EnumName.Of(explanation.Status.Source));
        Span(json, "word", explanation.Status.Word);
        json.WriteEndObject();
        Date(json, explanation.Date);
        Number(json, "score", explanation.Score);
        json.WriteEndObject();
    }

    public static void Write(JsonWriter json, ActorMention? mention)
    {
        if (mention is null)
        {
            json.WriteNull();
            return;
        }

        json.WriteStartObject();
        Text(json, "actor", mention.Actor.Id);
        Text(json, "kind", mention.Actor.Kind.DataName());
        json.WritePropertyName("sentence");
        json.WriteValue(mention.Sentence);
        Span(json, "words", mention.Words);
        Text(json, "resolution", EnumName.Of(mention.Resolution));
        Span(json, "title", mention.Title);
        json.WritePropertyName("antecedent");
        Write(json, mention.Antecedent);
        json.WriteEndObject();
    }

    private static void Write(JsonWriter json, RuleReference rule)
    {
        json.WriteStartObject();
        Text(json, "file", rule.File);
        json.WritePropertyName("line");
        json.WriteValue(rule.Line);
        Text(json, "trigger", rule.Trigger);
        Text(json, "when", rule.Conditions);
        Number(json, "confidence", rule.Confidence);
        json.WriteEndObject();
    }

    private static void End(JsonWriter json, string name, RelationEnd end)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        Text(json, "path", end.Path);
        Text(json, "reading", EnumName.Of(end.Reading));
        json.WritePropertyName("mention");
        Write(json, end.Mention);
        json.WriteEndObject();
    }

    private static void Date(JsonWriter json, DateReason? reason)
    {
        json.WritePropertyName("date");
        if (reason is null)
        {
            json.WriteNull();
            return;
        }

        json.WriteStartObject();
        Span(json, "expression", reason.Expression);
        Span(json, "governor", reason.Governor);
        json.WriteEndObject();
    }

    private static void Span(JsonWriter json, string name, TextSpan? span)
    {
        json.WritePropertyName(name);
        if (span is null)
        {
            json.WriteNull();
            return;
        }

        json.WriteStartObject();
        Text(json, "text", span.Text);
        json.WritePropertyName("start");
        json.WriteValue(span.Start);
        json.WritePropertyName("end");
        json.WriteValue(span.End);
        json.WriteEndObject();
    }

    private static void Number(JsonWriter json, string name, double value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value.ToString("0.0##", CultureInfo.InvariantCulture));
    }

    private static void Text(JsonWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
