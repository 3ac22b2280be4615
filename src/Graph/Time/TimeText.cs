namespace ActorGraph.Graph.Time;

/// <summary>The tokens of a text, and which of them can be a day, a year or another class in their surroundings.</summary>
internal sealed class TimeText
{
    private const int FirstYear = 1000;
    private const int LastYear = 2199;
    private readonly List<TimeToken> _tokens;
    private readonly TimeJoints _joints;

    public TimeText(string text, TimeVocabulary vocabulary)
    {
        Source = text;
        _joints = vocabulary.Joints;
        _tokens = NumberWords.Join(new TimeLexer(vocabulary, text).Run(), _joints);
    }

    public string Source { get; }

    public int Count => _tokens.Count;

    public TimeToken this[int index] => _tokens[index];

    /// <summary>The value of a token in a class, or null when it is not in it.</summary>
    public int? Value(int index, int wordClass)
    {
        var token = _tokens[index];
        return wordClass switch
        {
            TimeClasses.Day => IsDay(token) ? token.Value : null,
            TimeClasses.Year => IsYear(index) ? token.Value : null,
            TimeClasses.Years => token.Kind == TimeTokenKind.Years && !IsQuantity(index) ? token.Value : null,
            TimeClasses.Number => token.Kind == TimeTokenKind.Number ? token.Value : null,
            TimeClasses.Ordinal => token.Kind == TimeTokenKind.Ordinal ? token.Value : null,
            TimeClasses.NumericDate => token.Kind == TimeTokenKind.NumericDate ? token.Value : null,
            _ => token.Word?.In(wordClass),
        };
    }

    private static bool IsDay(TimeToken token) =>
        token.Value is >= 1 and <= 31
        && ((token.Kind == TimeTokenKind.Number && token.IsPlain) || (token.Kind == TimeTokenKind.Ordinal && token.Value == 1));

    private bool IsYear(int index)
    {
        var token = _tokens[index];
        return token.Kind == TimeTokenKind.Number && token.IsPlain && token.End - token.Start == 4
            && token.Value is >= FirstYear and <= LastYear && !IsQuantity(index);
    }

    /// <summary>Whether what follows a number says that it counts something: «2000 soldats», «1500 m».</summary>
    private bool IsQuantity(int index)
    {
        if (index + 1 >= _tokens.Count || _tokens[index + 1].IsAfterBreak)
        {
            return false;
        }

        var next = _tokens[index + 1];
        if (next.Word?.In(TimeClasses.Measure) is not null)
        {
            return true;
        }

        return !IsAfterTimeWord(index) && (IsPluralNoun(next) || IsFirstOfTwoNumbers(index));
    }

    /// <summary>«de 1500 à 2000 personnes».</summary>
    private bool IsFirstOfTwoNumbers(int index) =>
        index + 2 < _tokens.Count && _tokens[index + 2].Kind == TimeTokenKind.Number
        && _tokens[index + 1].Word is { } word
        && (word.Id == _joints.To || word.Id == _joints.Or) && IsQuantity(index + 2);

    /// <summary>A word in -s or -x that is no grammatical word, number or past participle.</summary>
    private bool IsPluralNoun(TimeToken token)
    {
        if (token.Kind != TimeTokenKind.Word || token.End - token.Start < 4
            || token.Word?.In(TimeClasses.Function) is not null)
        {
            return false;
        }

        var word = Source.AsSpan(token.Start, token.End - token.Start);
        return (word[^1] is 's' or 'x') && !IsParticiple(word);
    }

    private static bool IsParticiple(ReadOnlySpan<char> word) =>
        word is [.., 'é', 's'] or [.., 'é', 'e', 's'] or [.., 'i' or 'u', 's'] or [.., 'i', 'e', 's']
            or [.., 'i', 't', 's'] or [.., 'i', 't', 'e', 's'];

    /// <summary>«en 2020 plusieurs», «mars 2020 certains»: the word before settles that it is a year.</summary>
    private bool IsAfterTimeWord(int index) =>
        index > 0 && _tokens[index - 1].Word is { } word && (word.Id == _joints.In || word.In(TimeClasses.Month) is not null);
}
