namespace ActorGraph.ConllEvaluation;

/// <summary>
/// Pairs gold words with the system's. Words outside contractions pair when their spans are equal; stretches in which
/// either side has a contraction pair by the longest common subsequence of forms, capitals ignored.
/// </summary>
internal static class WordAlignment
{
    public static List<(int Gold, int System)> Align(IReadOnlyList<EvaluatedWord> gold, IReadOnlyList<EvaluatedWord> system)
    {
        var pairs = new List<(int, int)>();
        var (g, s) = (0, 0);
        while (g < gold.Count && s < system.Count)
        {
            if (gold[g].InContraction || system[s].InContraction)
            {
                AlignStretch(gold, system, ref g, ref s, pairs);
            }
            else if (gold[g].Start == system[s].Start && gold[g].End == system[s].End)
            {
                pairs.Add((g++, s++));
            }
            else if (gold[g].Start <= system[s].Start)
            {
                g++;
            }
            else
            {
                s++;
            }
        }

        return pairs;
    }

    private static void AlignStretch(
        IReadOnlyList<EvaluatedWord> gold,
        IReadOnlyList<EvaluatedWord> system,
        ref int g,
        ref int s,
        List<(int, int)> pairs)
    {
        var end = gold[g].InContraction ? gold[g].End : system[s].End;
        if (!gold[g].InContraction && gold[g].Start < system[s].Start)
        {
            g++;
            return;
        }

        if (!system[s].InContraction && system[s].Start < gold[g].Start)
        {
            s++;
            return;
        }

        var (firstGold, firstSystem) = (g, s);
        while (Inside(gold, g, end) || Inside(system, s, end))
        {
            if (g < gold.Count && (s >= system.Count || gold[g].Start <= system[s].Start))
            {
                end = gold[g].InContraction ? Math.Max(end, gold[g].End) : end;
                g++;
            }
            else
            {
                end = system[s].InContraction ? Math.Max(end, system[s].End) : end;
                s++;
            }
        }

        AddCommonSubsequence(gold, system, (firstGold, g), (firstSystem, s), pairs);
    }

    private static bool Inside(IReadOnlyList<EvaluatedWord> words, int index, int end) =>
        index < words.Count && words[index].Start < end;

    private static void AddCommonSubsequence(
        IReadOnlyList<EvaluatedWord> gold,
        IReadOnlyList<EvaluatedWord> system,
        (int First, int End) goldRange,
        (int First, int End) systemRange,
        List<(int, int)> pairs)
    {
        var (rows, columns) = (goldRange.End - goldRange.First, systemRange.End - systemRange.First);
        var lengths = new int[rows + 1, columns + 1];

        bool Same(int row, int column) => string.Equals(
            gold[goldRange.First + row].Word.Form,
            system[systemRange.First + column].Word.Form,
            StringComparison.OrdinalIgnoreCase);

        for (var row = rows - 1; row >= 0; row--)
        {
            for (var column = columns - 1; column >= 0; column--)
            {
                lengths[row, column] = Same(row, column)
                    ? 1 + lengths[row + 1, column + 1]
                    : Math.Max(lengths[row + 1, column], lengths[row, column + 1]);
            }
        }

        var (i, j) = (0, 0);
        while (i < rows && j < columns)
        {
            if (Same(i, j))
            {
                pairs.Add((goldRange.First + i++, systemRange.First + j++));
            }
            else if (lengths[i, j] == lengths[i + 1, j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }
}
