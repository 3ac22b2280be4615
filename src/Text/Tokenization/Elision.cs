using System.Collections.Frozen;

namespace ActorGraph.Text.Tokenization;

/// <summary>Words that lose their vowel before another: «l'», «qu'», «jusqu'».</summary>
internal static class Elision
{
    private static readonly FrozenSet<string> Elided = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "l", "d", "j", "m", "t", "s", "n", "c", "ç", "y", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "presqu");

    private static readonly FrozenSet<string> Whole = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "l'on", "quelqu'un", "quelqu'une", "c'est-à-dire", "presqu'île", "presqu'îles");

    /// <summary>Whether the letters before an apostrophe are an elided word.</summary>
    public static bool IsElided(ReadOnlySpan<char> letters) =>
        Elided.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters);

    /// <summary>Whether a run with an apostrophe is one word for the treebanks: «quelqu'un», «l'on».</summary>
    public static bool IsWhole(ReadOnlySpan<char> run)
    {
        Span<char> straight = stackalloc char[16];
        if (run.Length > straight.Length)
        {
            return false;
        }

        for (var i = 0; i < run.Length; i++)
        {
            straight[i] = Characters.IsApostrophe(run[i]) ? '\'' : run[i];
        }

        return Whole.GetAlternateLookup<ReadOnlySpan<char>>().Contains(straight[..run.Length]);
    }
}
