namespace ActorGraph.Graph.Time;

/// <summary>The patterns of <c>expressions.tsv</c> and <c>roles.tsv</c>, ready to match.</summary>
internal sealed class TimeGrammar
{
    private readonly PatternTrie<TimeRule> _expressions = new();
    private readonly PatternTrie<TimeRoleRule> _roles = new();
    private readonly PatternTrie<TimeRoleRule> _intervals = new();

    private TimeGrammar(TimeTables tables, TimeVocabulary vocabulary)
    {
        foreach (var row in tables.Read("expressions.tsv", 6))
        {
            Add(_expressions, TimeRule.Parse(row), row, vocabulary, rule => rule.Row);
        }

        foreach (var row in tables.Read("roles.tsv", 3))
        {
            var isInterval = row[1] == "between";
            var role = Role(row, isInterval, vocabulary);
            Add(isInterval ? _intervals : _roles, role, row, vocabulary, rule => rule.Row);
        }
    }

    public static TimeGrammar Load(TimeTables tables, TimeVocabulary vocabulary) => new(tables, vocabulary);

    /// <summary>The longest expression at a token.</summary>
    public TimeReading? Expression(TimeText text, int index, bool allowsBound)
    {
        var match = index < text.Count
            ? _expressions.Match(text, index, allowsBound ? static _ => true : static rule => IsFree(rule))
            : null;
        return match is null ? null : TimeReading.From(match, text);
    }

    /// <summary>The longest role words at a token.</summary>
    public PatternMatch<TimeRoleRule>? Role(TimeText text, int index) => _roles.Match(text, index, static _ => true);

    /// <summary>The longest words at a token that open an interval.</summary>
    public PatternMatch<TimeRoleRule>? Interval(TimeText text, int index) =>
        _intervals.Match(text, index, static _ => true);

    /// <summary>A day alone may open a list («les 6 et 7 novembre»): the list decides.</summary>
    private static bool IsFree(TimeRule rule) => !rule.IsBound || rule.Meaning == TimeMeaning.BareDay;

    private static TimeRoleRule Role(TimeTableRow row, bool isInterval, TimeVocabulary vocabulary)
    {
        if (isInterval)
        {
            var joints = row[2].Split('|').Select(word => vocabulary.Intern(word).Id);
            return new TimeRoleRule(row, TimeRole.At, true, [.. joints]);
        }

        var isPart = row[2] switch { "in" => true, "out" => false, _ => throw row.Error(2, "in or out") };
        return new TimeRoleRule(row, row.Named<TimeRole>(1, row[1]), isPart, []);
    }

    private static void Add<T>(
        PatternTrie<T> trie,
        T value,
        TimeTableRow row,
        TimeVocabulary vocabulary,
        Func<T, TimeTableRow> rowOf)
        where T : class
    {
        foreach (var sequence in new PatternCompiler(vocabulary, row).Compile())
        {
            if (trie.Add(sequence, value) is { } other)
            {
                throw row.Error(0, $"words that line {rowOf(other).Line} does not have already");
            }
        }
    }
}
