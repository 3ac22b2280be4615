using System.Collections.Immutable;

namespace ActorGraph.Graph.Gazetteers;

/// <summary>Finds names like one that was not found.</summary>
public static class NameSuggester
{
    /// <summary>The names closest to a name, by typing errors and by shared words.</summary>
    /// <param name="name">The name as typed.</param>
    /// <param name="names">The names to choose from; repetitions count once.</param>
    /// <param name="count">How many to give at most.</param>
    /// <returns>The closest first; empty when none is close.</returns>
    public static ImmutableArray<string> Closest(string name, IEnumerable<string> names, int count)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(names);
        var wanted = NameFolding.Fold(name);
        if (wanted.Length == 0)
        {
            return [];
        }

        return
        [
            .. names
                .Select(candidate => (Name: candidate, Folded: NameFolding.Fold(candidate)))
                .DistinctBy(candidate => candidate.Folded)
                .Select(candidate => (candidate.Name, Cost: Cost(wanted, candidate.Folded)))
                .Where(candidate => candidate.Cost <= Limit(wanted))
                .OrderBy(candidate => candidate.Cost)
                .ThenBy(candidate => candidate.Name.Length)
                .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
                .Take(count)
                .Select(candidate => candidate.Name),
        ];
    }

    /// <summary>Whether two words may be spellings of one name: «Kouleba», «Kuleba».</summary>
    internal static bool AreSpellings(string left, string right) =>
        left == right || (left.Length > 3 && left[0] == right[0] && Distance(left, right) <= 2);

    private static int Limit(string wanted) => Math.Max(1, (wanted.Length + 1) / 3);

    private static int Cost(string wanted, string candidate)
    {
        var distance = Distance(wanted, candidate);
        if (distance <= Limit(wanted) || wanted.Length < 3)
        {
            return distance;
        }

        // «Goita» for «Assimi Goïta», «Burkina» for «Burkina Faso»: a whole word, or the beginning of one.
        var at = candidate.IndexOf(wanted, StringComparison.Ordinal);
        if (at >= 0 && (at == 0 || candidate[at - 1] == ' '))
        {
            return 1;
        }

        return candidate.Split(' ').Any(word => word.Length > 3 && Distance(wanted, word) <= Limit(wanted) / 2)
            ? Limit(wanted)
            : int.MaxValue;
    }

    // Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).
    private static int Distance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > Limit(left))
        {
            return int.MaxValue;
        }

        var before = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[right.Length];
    }
}
