using System.Collections.Frozen;

namespace ActorGraph.Text.Tokenization;

/// <summary>Surface words that the treebanks read as two words.</summary>
internal static class ContractionTable
{
    private static readonly FrozenDictionary<string, (string First, string Second)> Parts =
        new Dictionary<string, (string, string)>
        {
            ["au"] = ("à", "le"),
            ["aux"] = ("à", "les"),
            ["du"] = ("de", "le"),
            ["des"] = ("de", "les"),
            ["auquel"] = ("à", "lequel"),
            ["auxquels"] = ("à", "lesquels"),
            ["auxquelles"] = ("à", "lesquelles"),
            ["duquel"] = ("de", "lequel"),
            ["desquels"] = ("de", "lesquels"),
            ["desquelles"] = ("de", "lesquelles"),
            ["audit"] = ("à", "ledit"),
            ["auxdits"] = ("à", "lesdits"),
            ["auxdites"] = ("à", "lesdites"),
            ["dudit"] = ("de", "ledit"),
            ["desdits"] = ("de", "lesdits"),
            ["desdites"] = ("de", "lesdites"),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a form is an article as well: «du», «des».</summary>
    public static bool IsAmbiguous(ReadOnlySpan<char> form) =>
        form.Equals("du", StringComparison.OrdinalIgnoreCase) || form.Equals("des", StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds the parts of a contraction; «Au» gives «À» + «le», «DES» gives «DE» + «LES».</summary>
    public static bool TryGet(ReadOnlySpan<char> form, out (string First, string Second) parts)
    {
        parts = default;
        if (form.Length is < 2 or > 10
            || !Parts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out parts))
        {
            return false;
        }

        if (char.IsUpper(form[0]))
        {
            parts = char.IsUpper(form[1])
                ? (parts.First.ToUpperInvariant(), parts.Second)
                : (char.ToUpperInvariant(parts.First[0]) + parts.First[1..], parts.Second);
        }

        return true;
    }
}
