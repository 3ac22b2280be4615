using System.Globalization;
using System.Text.RegularExpressions;

namespace ActorGraph.Cli.Commands;

/// <summary>Amounts of memory and time as users type them: 512MB, 2GiB, 500ms, 30s, 2m.</summary>
internal static partial class Quantity
{
    private static readonly Dictionary<string, double> Bytes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["B"] = 1,
        ["kB"] = 1e3,
        ["MB"] = 1e6,
        ["GB"] = 1e9,
        ["TB"] = 1e12,
        ["KiB"] = 1L << 10,
        ["MiB"] = 1L << 20,
        ["GiB"] = 1L << 30,
        ["TiB"] = 1L << 40,
    };

    private static readonly Dictionary<string, double> Seconds = new(StringComparer.Ordinal)
    {
        ["ms"] = 1e-3,
        ["s"] = 1,
        ["m"] = 60,
        ["min"] = 60,
        ["h"] = 3600,
        ["d"] = 86400,
    };

    /// <summary>A number of bytes, at least one; null when the text is none.</summary>
    public static long? ParseBytes(string text) =>
        Parse(text, Bytes) is { } bytes and >= 1 and < long.MaxValue / 4 ? (long)bytes : null;

    /// <summary>A length of time, at least a millisecond; null when the text is none.</summary>
    public static TimeSpan? ParseTime(string text) =>
        Parse(text, Seconds) is { } seconds and >= 1e-3 and < 1e9 ? TimeSpan.FromSeconds(seconds) : null;

    private static double? Parse(string text, Dictionary<string, double> units)
    {
        var match = Form().Match(text.Trim());
        return match.Success
            && units.TryGetValue(match.Groups["unit"].Value, out var unit)
            && double.TryParse(
                match.Groups["number"].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number * unit
            : null;
    }

    [GeneratedRegex(@"\A(?<number>\d+(?:[.,]\d+)?)\s*(?<unit>[A-Za-z]+)\z")]
    private static partial Regex Form();
}
