namespace ActorGraph.Graph.Time;

/// <summary>Joins number words into one token: «quarante-huit», «deux mille vingt», «une dizaine d'».</summary>
internal static class NumberWords
{
    private const int Limit = 1_000_000_000;

    public static List<TimeToken> Join(List<TimeToken> tokens, TimeJoints joints)
    {
        var result = new List<TimeToken>(tokens.Count);
        for (var i = 0; i < tokens.Count;)
        {
            var (end, value) = Read(tokens, i, joints.And);
            if (end == i)
            {
                result.Add(tokens[i++]);
                continue;
            }

            if (end + 1 < tokens.Count && value == 1 && Collective(tokens[end]) is { } count
                && (Is(tokens[end + 1], joints.Of) || Is(tokens[end + 1], joints.ElidedOf)))
            {
                (end, value) = (end + 2, count);
            }

            // A single word keeps its entry: «un» and «six» are also words of the grammar.
            result.Add(tokens[i] with { Kind = TimeTokenKind.Number, End = tokens[end - 1].End, Value = value });
            i = end;
        }

        return result;
    }

    private static (int End, int Value) Read(List<TimeToken> tokens, int start, int and)
    {
        var (total, current, position, end) = (0L, 0L, start, start);
        while (position < tokens.Count && tokens[position].Kind == TimeTokenKind.Word
            && (position == start || !tokens[position].IsAfterBreak))
        {
            var word = tokens[position].Word;
            if (word?.In(TimeClasses.Add) is { } value && Follows(current, value))
            {
                current = current % 100 == 4 && value == 20 ? current + 76 : current + value;
            }
            else if (word?.In(TimeClasses.Multiply) is { } factor && Multiply(ref total, ref current, factor))
            {
            }
            else
            {
                break;
            }

            end = ++position;
            position += IsJoint(tokens, position, and) ? 1 : 0;
            if (total + current > Limit)
            {
                break;
            }
        }

        return (end, (int)Math.Min(total + current, int.MaxValue));
    }

    /// <summary>Whether a word continues a number: 60 takes 15, 20 takes 3, 3 takes nothing.</summary>
    private static bool Follows(long current, int value)
    {
        var rest = current % 100;
        return rest switch
        {
            0 => true,
            4 => value == 20,
            60 or 80 => value < 20,
            10 => value is >= 7 and <= 9,
            _ => rest % 10 == 0 && value < 12 && value != 10,
        };
    }

    private static bool Multiply(ref long total, ref long current, int factor)
    {
        if (factor == 100)
        {
            if (current % 100 >= 10 || current >= 100)
            {
                return false;
            }

            current = Math.Max(current, 1) * 100;
            return true;
        }

        if (total != 0)
        {
            return false;
        }

        (total, current) = (Math.Max(current, 1) * factor, 0);
        return true;
    }

    private static bool IsJoint(List<TimeToken> tokens, int position, int and)
    {
        if (position + 1 >= tokens.Count || tokens[position + 1].Word is not { } next)
        {
            return false;
        }

        var isHyphen = tokens[position].Kind == TimeTokenKind.Symbol
            && tokens[position].IsGlued && tokens[position + 1].IsGlued;
        return isHyphen
            ? next.In(TimeClasses.Add) is not null || next.In(TimeClasses.Multiply) is not null
            : Is(tokens[position], and) && next.In(TimeClasses.Add) is 1 or 11
                && tokens[position - 1].Word?.In(TimeClasses.Add) >= 20;
    }

    private static int? Collective(TimeToken token) => token.Word?.In(TimeClasses.Collect);

    private static bool Is(TimeToken token, int word) => token.Word?.Id == word;
}
