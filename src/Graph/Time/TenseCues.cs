namespace ActorGraph.Graph.Time;

/// <summary>
/// Guesses from words alone whether a clause is about the past or the future: the nearest verb cue before the expression
/// in its sentence decides, else the nearest after it.
/// </summary>
internal sealed class TenseCues
{
    private readonly TimeDirection?[] _before;
    private readonly TimeDirection?[] _after;

    public TenseCues(TimeText text, TimeVocabulary vocabulary)
    {
        _before = new TimeDirection?[text.Count];
        _after = new TimeDirection?[text.Count];
        var cues = new TimeDirection?[text.Count];
        TimeDirection? last = null;
        for (var i = 0; i < text.Count; i++)
        {
            last = EndsSentence(text, i) ? null : last;
            _before[i] = last;
            cues[i] = Cue(text, i, vocabulary);
            last = cues[i] ?? last;
        }

        last = null;
        for (var i = text.Count - 1; i >= 0; i--)
        {
            _after[i] = last;
            last = EndsSentence(text, i) ? null : cues[i] ?? last;
        }
    }

    public TimeDirection At(int token) => _before[token] ?? _after[token] ?? TimeDirection.Past;

    private static bool EndsSentence(TimeText text, int index) =>
        text[index].IsAfterBreak
        || (text[index].Kind == TimeTokenKind.Symbol && text.Source[text[index].Start] is '.' or '!' or '?' or ';');

    private static TimeDirection? Cue(TimeText text, int index, TimeVocabulary vocabulary)
    {
        var token = text[index];
        if (token.Kind != TimeTokenKind.Word || token.Word?.In(TimeClasses.Neutral) is not null)
        {
            return null;
        }

        if (token.Word?.In(TimeClasses.Past) is not null)
        {
            return TimeDirection.Past;
        }

        return token.Word?.In(TimeClasses.Future) is not null || (!token.IsCapital && HasFutureEnding(text, token, vocabulary))
            ? TimeDirection.Future
            : null;
    }

    private static bool HasFutureEnding(TimeText text, TimeToken token, TimeVocabulary vocabulary)
    {
        var word = text.Source.AsSpan(token.Start, token.End - token.Start);
        foreach (var ending in vocabulary.FutureEndings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
