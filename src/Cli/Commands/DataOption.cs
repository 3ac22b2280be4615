using System.CommandLine;
using ActorGraph.Cli.Messages;
using ActorGraph.Graph.DataFiles;

namespace ActorGraph.Cli.Commands;

/// <summary>The option --data: a folder of data files in place of the program's.</summary>
internal sealed class DataOption(MessageCatalog messages)
{
    private readonly Option<string?> _option = new("--data")
    {
        Description = messages[Message.DataOption],
        HelpName = "DIR",
    };

    public void AddTo(Command command) => command.Add(_option);

    /// <summary>The files to work with.</summary>
    /// <exception cref="DataSourceException">The folder that the user names cannot be used.</exception>
    public DataSource Read(ParseResult parsed) =>
        parsed.GetValue(_option) is { } folder ? DataSource.Read(folder) : DataSource.Program;
}
