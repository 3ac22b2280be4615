using System.CommandLine;
using System.Globalization;
using ActorGraph.Cli.Messages;

namespace ActorGraph.Cli.Commands;

/// <summary>A confidence that a user gives: a number from 0 to 1.</summary>
internal static class Confidence
{
    public const string Name = "--min-confidence";

    /// <summary>The option below whose value relations are left out.</summary>
    public static Option<double> Option(MessageCatalog messages) => new(Name)
    {
        Description = messages[Message.MinConfidenceOption],
        HelpName = "NUMBER",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (!TryParse(text, out var confidence))
            {
                result.AddError(messages[Message.NotAConfidence, Name, text]);
            }

            return confidence;
        },
    };

    public static bool TryParse(string text, out double confidence) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out confidence)
        && confidence is >= 0 and <= 1;
}
