using System.Globalization;
using System.Resources;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Queries;
using ActorGraph.Graph.Reading;
using ActorGraph.Graph.Serving;
using ActorGraph.Graph.Store;

namespace ActorGraph.Cli.Messages;

/// <summary>All that the program says, in one language.</summary>
internal sealed class MessageCatalog
{
    private static readonly Lazy<MessageCatalog> InEnglish = new(() => new("English", "en"));
    private static readonly Lazy<MessageCatalog> InFrench = new(() => new("French", "fr", "DataErrorsInFrench"));

    private readonly ResourceSet _texts;
    private readonly ResourceSet? _dataErrors;

    private MessageCatalog(string name, string language, string? dataErrors = null)
    {
        _texts = Resource(name);
        _dataErrors = dataErrors is null ? null : Resource(dataErrors);
        Language = language;
    }

    public static MessageCatalog English => InEnglish.Value;

    public static MessageCatalog French => InFrench.Value;

    /// <summary>Its language, as --lang names it.</summary>
    public string Language { get; }

    public static MessageCatalog? Find(string language) => language switch
    {
        "en" => English,
        "fr" => French,
        _ => null,
    };

    public string this[Message message, params ReadOnlySpan<object?> values] => Format(message.ToString(), values);

    public string Describe(ReadProblem problem) => Format(problem.Code, [problem.Source, .. problem.Details]);

    /// <summary>What is wrong at a line of a data file: the English form is the key of those in other languages.</summary>
    public string Describe(DataFileException error)
    {
        var form = _dataErrors?.GetString(error.Reason.Format) ?? error.Reason.Format;
        return this[Message.DataFileLine, error.Path, error.Line, string.Format(CultureInfo.InvariantCulture, form, error.Reason.GetArguments())];
    }

    public string Describe(ServingException error) => Format(error.Code, [.. error.Details]);

    public string Describe(QueryProblem problem) => Format(problem.Code, [problem.Source, problem.Line, .. problem.Details]);

    /// <summary>What a store says of itself is translated; what it says of a query stands as the store gives it, with its code.</summary>
    public string Describe(GraphStoreException error) =>
        _texts.GetString(error.Code) is null
            ? $"{error.Code}: {error.Message}"
            : Format(error.Code, [.. error.Details]);

    /// <summary>Names in a row: "A, B or C".</summary>
    public string Choice(IReadOnlyList<string> names) => names.Count == 1
        ? names[0]
        : string.Join(", ", names.Take(names.Count - 1)) + this[Message.Or] + names[^1];

    // A language is chosen by its name: the search of a resource manager, by culture, would only cost each start a millisecond.
    private static ResourceSet Resource(string name) =>
        new(typeof(MessageCatalog).Assembly.GetManifestResourceStream($"ActorGraph.Cli.Messages.{name}.resources")!);

    private string Format(string key, ReadOnlySpan<object?> values)
    {
        var text = _texts.GetString(key)
            ?? throw new InvalidOperationException($"There is no message {key} in {Language}.");
        return string.Format(CultureInfo.InvariantCulture, text, values);
    }
}
