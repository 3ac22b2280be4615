using System.CommandLine;
using System.CommandLine.Parsing;
using ActorGraph.Cli.Messages;
using ActorGraph.Graph.Store;

namespace ActorGraph.Cli.Commands;

/// <summary>The options --memory and --timeout of the commands that run queries.</summary>
internal sealed class LimitOptions
{
    public const string MemoryName = "memory";
    public const string TimeName = "timeout";

    private readonly Option<long?> _memory;
    private readonly Option<TimeSpan?> _time;

    public LimitOptions(MessageCatalog messages)
    {
        _memory = new("--" + MemoryName)
        {
            Description = messages[Message.MemoryOption],
            HelpName = "SIZE",
            CustomParser = result => Read(result, Quantity.ParseBytes, messages, Message.NotASize),
        };
        _time = new("--" + TimeName)
        {
            Description = messages[Message.TimeOption],
            HelpName = "DURATION",
            CustomParser = result => Read(result, Quantity.ParseTime, messages, Message.NotADuration),
        };
    }

    public void AddTo(Command command)
    {
        command.Add(_memory);
        command.Add(_time);
    }

    public QueryLimits Read(ParseResult parsed) => new(parsed.GetValue(_memory), parsed.GetValue(_time));

    /// <summary>Reads a quantity, and tells the user when it is none.</summary>
    public static T? Read<T>(ArgumentResult result, Func<string, T?> parse, MessageCatalog messages, Message error)
        where T : struct
    {
        var text = result.Tokens[0].Value;
        var value = parse(text);
        if (value is null)
        {
            var option = (result.Parent as OptionResult)?.Option.Name;
            result.AddError(messages[error, option, text]);
        }

        return value;
    }
}
