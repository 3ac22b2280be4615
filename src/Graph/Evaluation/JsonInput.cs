using System.Collections.Immutable;
using ActorGraph.Graph.Reading;
using Newtonsoft.Json;

namespace ActorGraph.Graph.Evaluation;

/// <summary>JSON from a file, of which every error says where it is.</summary>
/// <param name="source">The file, as messages name it.</param>
/// <param name="firstLine">The line of the file at which the JSON begins.</param>
internal sealed class JsonInput(string source, int firstLine = 1)
{
    // Nobody nests a gold file deeper; a hostile one must not exhaust the stack.
    private const int DeepestNesting = 64;

    /// <summary>Reads a file that is UTF-8.</summary>
    /// <exception cref="EvaluationException">It is not there, cannot be read or is not UTF-8.</exception>
    public static string ReadText(string path)
    {
        try
        {
            var (text, problem) = TextDecoder.Decode(File.ReadAllBytes(path), path);
            return text ?? throw new EvaluationException(problem!);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new EvaluationException(ReadErrors.NotFound(path), error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new EvaluationException(ReadErrors.Unreadable(path, error.Message), error);
        }
    }

    public JsonNode Parse(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text))
        {
            DateParseHandling = DateParseHandling.None,
            MaxDepth = DeepestNesting,
        };
        try
        {
            reader.Read();
            var node = JsonNode.Read(reader);

            // Throws when there is text after the end.
            reader.Read();
            return node;
        }
        catch (JsonReaderException error)
        {
            // The reader's sentence ends with the place as it counts it, columns from 0.
            var reason = error.Message.Split(" Path '")[0];
            throw new EvaluationException(
                EvaluationErrors.NotJson(source, LineAt(error.LineNumber), error.LinePosition + 1, reason), error);
        }
    }

    public string Text(JsonNode owner, string field, string example) =>
        owner.Field(field)?.Value as string ?? throw OtherForm(owner, field, example);

    public string? TextOrNull(JsonNode owner, string field, string example) => owner.Field(field) switch
    {
        { Value: null } => null,
        { Value: string text } => text,
        _ => throw OtherForm(owner, field, example),
    };

    public bool Truth(JsonNode owner, string field, string example) =>
        owner.Field(field)?.Value as bool? ?? throw OtherForm(owner, field, example);

    public int Count(JsonNode owner, string field, string example) =>
        owner.Field(field)?.Value is long and >= 0 and <= int.MaxValue and var count
            ? (int)count
            : throw OtherForm(owner, field, example);

    public List<JsonNode> List(JsonNode owner, string field, string example) =>
        owner.Field(field)?.Elements ?? throw OtherForm(owner, field, example);

    public ImmutableArray<string> Texts(JsonNode owner, string field, string example) =>
    [
        .. List(owner, field, example)
            .Select(element => element.Value as string ?? throw OtherForm(owner, field, example)),
    ];

    /// <summary>The error that a value, or the object that lacks it, has another form than expected.</summary>
    public EvaluationException OtherForm(JsonNode owner, string? field, string example) =>
        new(EvaluationErrors.OtherForm(source, LineOf((field is null ? null : owner.Field(field)) ?? owner), example));

    public int LineOf(JsonNode node) => LineAt(node.Line);

    // An empty text has its end on line 0.
    private int LineAt(int line) => firstLine + Math.Max(1, line) - 1;
}
