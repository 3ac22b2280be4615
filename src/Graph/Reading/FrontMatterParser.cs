using ActorGraph.Graph.Time;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ActorGraph.Graph.Reading;

/// <summary>Reads title, publisher, url, date and language from a front matter; other keys are passed over.</summary>
/// <remarks>Works on YAML's events: mapping to objects needs reflection that a native build does not have.</remarks>
internal sealed class FrontMatterParser(string source)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private ArticleMetadata _metadata = new();
    private ReadProblem? _problem;

    public (ArticleMetadata Metadata, ReadProblem? Problem) Parse(string yaml)
    {
        try
        {
            Read(new Parser(new StringReader(yaml)));
        }
        catch (YamlException error)
        {
            _problem = ReadErrors.InvalidYaml(source, LineOf(error.Start), error.Start.Column, ReasonOf(error));
        }

        return (_metadata, _problem);
    }

    private void Read(Parser parser)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return;
        }

        if (!parser.TryConsume<MappingStart>(out _))
        {
            // A lone empty scalar is a front matter of comments only.
            var start = parser.Current!.Start;
            if (parser.Current is not Scalar { Value.Length: 0 })
            {
                _problem = ReadErrors.InvalidYaml(source, LineOf(start), start.Column, "key: value");
            }

            return;
        }

        while (_problem is null && !parser.TryConsume<MappingEnd>(out _))
        {
            ReadEntry(parser);
        }
    }

    private void ReadEntry(Parser parser)
    {
        if (!parser.TryConsume<Scalar>(out var key))
        {
            parser.SkipThisAndNestedEvents();
            parser.SkipThisAndNestedEvents();
            return;
        }

        if (key.Value is not ("title" or "publisher" or "url" or "date" or "language"))
        {
            parser.SkipThisAndNestedEvents();
            return;
        }

        if (!_seen.Add(key.Value))
        {
            _problem = ReadErrors.RepeatedKey(source, LineOf(key.Start), key.Value);
        }
        else if (!parser.TryConsume<Scalar>(out var value))
        {
            _problem = ReadErrors.NotOneValue(source, LineOf(key.Start), key.Value);
        }
        else if (!IsNull(value))
        {
            Set(key.Value, value.Value.Trim(), LineOf(value.Start));
        }
    }

    private void Set(string key, string value, long line)
    {
        switch (key)
        {
            case "title":
                _metadata = _metadata with { Title = value };
                break;
            case "publisher":
                _metadata = _metadata with { Publisher = value };
                break;
            case "url" when WebAddress.TryParse(value, out var url):
                _metadata = _metadata with { Url = url };
                break;
            case "url":
                _problem = ReadErrors.InvalidUrl(source, line, value);
                break;
            case "date" when IsoDate.TryParse(value, out var date):
                _metadata = _metadata with { Published = date };
                break;
            case "date":
                _problem = ReadErrors.InvalidDate(source, line, value);
                break;
            default:
                _metadata = _metadata with { Language = value };
                break;
        }
    }

    private static bool IsNull(Scalar scalar) =>
        string.IsNullOrWhiteSpace(scalar.Value)
        || (scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null");

    // The front matter's first line is the file's second.
    private static long LineOf(Mark mark) => mark.Line + 1;

    private static string ReasonOf(YamlException error) => error.InnerException?.Message ?? error.Message;
}
