using System.CommandLine;
using ActorGraph.Cli.Messages;
using ActorGraph.Graph.Reading;

namespace ActorGraph.Cli.Commands;

/// <summary>What a user can say of articles that do not say it themselves.</summary>
internal sealed class ArticleOptions
{
    private readonly Option<DateOnly?> _date;
    private readonly Option<string?> _publisher;
    private readonly Option<string?> _title;

    public ArticleOptions(MessageCatalog messages)
    {
        _date = CommandOptions.Date("--date", messages[Message.DateOption], messages);
        _publisher = new("--publisher") { Description = messages[Message.PublisherOption] };
        _title = new("--title") { Description = messages[Message.TitleOption] };
    }

    public void AddTo(Command command)
    {
        command.Add(_date);
        command.Add(_publisher);
        command.Add(_title);
    }

    public ArticleMetadata Read(ParseResult parsed) => new(
        Title: parsed.GetValue(_title), Publisher: parsed.GetValue(_publisher), Published: parsed.GetValue(_date));
}
