using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ActorGraph.Cli.Messages;
using ActorGraph.Cli.Output;
using ActorGraph.Graph.Queries;
using ActorGraph.Graph.Time;

namespace ActorGraph.Cli.Commands;

/// <summary>The options that a canned query's parameters become.</summary>
internal sealed class QueryOptions
{
    // Names of options that every query has already: a parameter of such a name is --param-NAME.
    private static readonly HashSet<string> Taken = new(StringComparer.OrdinalIgnoreCase)
    {
        "format", "store", "user", "password-file", "database", "lang", "queries", "help", "version", LimitOptions.MemoryName, LimitOptions.TimeName,
    };

    private readonly List<(QueryParameter Parameter, Option<object?> Option)> _options;

    public QueryOptions(CannedQuery query, MessageCatalog messages) =>
        _options = [.. query.Parameters.Select(parameter => (parameter, Create(parameter, messages)))];

    public void AddTo(Command command)
    {
        foreach (var (_, option) in _options)
        {
            command.Add(option);
        }
    }

    public Dictionary<string, object?> Read(ParseResult parsed) => _options.ToDictionary(
        pair => pair.Parameter.Name,
        pair => parsed.GetResult(pair.Option) is null ? pair.Parameter.Default : parsed.GetValue(pair.Option),
        StringComparer.Ordinal);

    private static Option<object?> Create(QueryParameter parameter, MessageCatalog messages)
    {
        var name = "--" + (Taken.Contains(parameter.Name) ? "param-" : string.Empty) + Hyphenate(parameter.Name);
        return new Option<object?>(name)
        {
            Description = Describe(parameter, messages),
            HelpName = parameter.Kind.ToString().ToUpperInvariant(),
            Arity = parameter.Kind == QueryParameterKind.Truth ? ArgumentArity.ZeroOrOne : ArgumentArity.ExactlyOne,
            CustomParser = result => Parse(result, name, parameter.Kind, messages),
        };
    }

    // Cypher's minConfidence is --min-confidence on the command line.
    private static string Hyphenate(string name) => string.Concat(name.Select((letter, place) =>
        char.IsUpper(letter) && place > 0 && char.IsLower(name[place - 1]) ? $"-{char.ToLowerInvariant(letter)}" : $"{letter}"));

    private static string Describe(QueryParameter parameter, MessageCatalog messages)
    {
        var meaning = parameter.Description ?? messages[KindMessage(parameter.Kind)];
        return parameter.Default is null
            ? meaning
            : $"{meaning} ({messages[Message.DefaultValue, CellText.Of(parameter.Default)]})";
    }

    private static object? Parse(ArgumentResult result, string name, QueryParameterKind kind, MessageCatalog messages)
    {
        if (result.Tokens.Count == 0)
        {
            return true;
        }

        var text = result.Tokens[0].Value;
        var value = Convert(text, kind);
        if (value is null)
        {
            result.AddError(messages[ErrorMessage(kind), name, text]);
        }

        return value;
    }

    private static object? Convert(string text, QueryParameterKind kind)
    {
        switch (kind)
        {
            case QueryParameterKind.Date:
                return IsoDate.TryParse(text, out _) ? text : null;
            case QueryParameterKind.Integer:
                var isWhole = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole);
                return isWhole ? whole : null;
            case QueryParameterKind.Number:
                var isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
                return isNumber ? number : null;
            case QueryParameterKind.Confidence:
                return Confidence.TryParse(text, out var confidence) ? confidence : null;
            case QueryParameterKind.Truth:
                return bool.TryParse(text, out var truth) ? truth : null;
            default:
                return text;
        }
    }

    private static Message KindMessage(QueryParameterKind kind) => kind switch
    {
        QueryParameterKind.Actor => Message.KindActor,
        QueryParameterKind.Date => Message.KindDate,
        QueryParameterKind.Integer => Message.KindInteger,
        QueryParameterKind.Number => Message.KindNumber,
        QueryParameterKind.Confidence => Message.KindConfidence,
        QueryParameterKind.Truth => Message.KindTruth,
        _ => Message.KindText,
    };

    private static Message ErrorMessage(QueryParameterKind kind) => kind switch
    {
        QueryParameterKind.Date => Message.NotADate,
        QueryParameterKind.Integer => Message.NotAnInteger,
        QueryParameterKind.Number => Message.NotANumber,
        QueryParameterKind.Confidence => Message.NotAConfidence,
        _ => Message.NotATruth,
    };
}
