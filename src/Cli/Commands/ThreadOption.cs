using System.CommandLine;
using System.Globalization;
using ActorGraph.Cli.Messages;

namespace ActorGraph.Cli.Commands;

/// <summary>The option --threads of the commands that analyse many articles.</summary>
internal static class ThreadOption
{
    private const int Greatest = 256;

    public static Option<int?> Create(MessageCatalog messages)
    {
        var option = new Option<int?>("--threads")
        {
            Description = messages[Message.ThreadsOption],
            HelpName = "N",
        };
        option.CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var threads) && threads is >= 1 and <= Greatest)
            {
                return threads;
            }

            result.AddError(messages[Message.NotThreads, option.Name, text, Greatest]);
            return null;
        };
        return option;
    }
}
