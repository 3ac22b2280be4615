using System.CommandLine;
using System.CommandLine.Parsing;
using ActorGraph.Cli.Messages;
using ActorGraph.Graph.Time;

namespace ActorGraph.Cli.Commands;

/// <summary>Makes the options that several commands take; a bad value is told in the user's language.</summary>
internal static class CommandOptions
{
    public static Option<DateOnly?> Date(string name, string description, MessageCatalog messages) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result => ParseDate(result, name, messages),
    };

    private static DateOnly? ParseDate(ArgumentResult result, string name, MessageCatalog messages)
    {
        var value = result.Tokens[0].Value;
        if (IsoDate.TryParse(value, out var date))
        {
            return date;
        }

        result.AddError(messages[Message.NotADate, name, value]);
        return null;
    }
}
