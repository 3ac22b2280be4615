using System.Text.RegularExpressions;

namespace ActorGraph.Neo4j.Tests.Comparison;

/// <summary>Reads the place and the caret out of an error's message.</summary>
internal static partial class ErrorPlace
{
    /// <summary>From "(line 1, column 8" on: place, line and caret; or an empty text.</summary>
    public static string Of(OutcomeError? error) =>
        error is null ? string.Empty : PlaceForm().Match(error.Message.ReplaceLineEndings("\n")).Value.TrimEnd();

    [GeneratedRegex(@"\(line \d+, column \d+.*$", RegexOptions.Singleline)]
    private static partial Regex PlaceForm();
}
