using System.CommandLine;
using ActorGraph.Cli.Messages;
using ActorGraph.Cli.Output;

namespace ActorGraph.Cli.Commands;

/// <summary>The option --format: the first of a command's formats holds when it is not given.</summary>
internal sealed class FormatOption
{
    private readonly OutputFormat[] _formats;
    private readonly Option<OutputFormat?> _option;

    public FormatOption(MessageCatalog messages, params OutputFormat[] formats)
    {
        _formats = formats;
        var names = formats.Select(NameOf).ToList();
        _option = new("--format")
        {
            Description = messages[Message.FormatOption, messages.Choice(names), names[0]],
            HelpName = string.Join('|', names),
            CustomParser = result =>
            {
                var value = result.Tokens[0].Value;
                var place = names.IndexOf(value);
                if (place < 0)
                {
                    result.AddError(messages[Message.NotAChoice, "--format", value, messages.Choice(names)]);
                }

                return formats[Math.Max(0, place)];
            },
        };
        _option.CompletionSources.Add([.. names]);
    }

    public void AddTo(Command command) => command.Add(_option);

    public OutputFormat Read(ParseResult parsed) => parsed.GetValue(_option) ?? _formats[0];

    private static string NameOf(OutputFormat format) => format switch
    {
        OutputFormat.Table => "table",
        OutputFormat.Json => "json",
        OutputFormat.Csv => "csv",
        OutputFormat.Html => "html",
        _ => "conllu",
    };
}
