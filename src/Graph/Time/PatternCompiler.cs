using System.Collections.Immutable;

namespace ActorGraph.Graph.Time;

/// <summary>
/// Turns a pattern («[le] &lt;day&gt; janvier|février {et}») into the sequences it stands for: one for each way to take
/// its options and choices.
/// </summary>
internal sealed class PatternCompiler(TimeVocabulary vocabulary, TimeTableRow row)
{
    private readonly string[] _words = Split(row[0]);
    private int _position;

    public ImmutableArray<PatternSequence> Compile()
    {
        List<PatternSequence> sequences = [new([], 0, 0)];
        var hasCore = false;
        while (_position < _words.Length)
        {
            if (_words[_position] == "{")
            {
                var context = Group("}");
                sequences = Combine(sequences, context, (left, right) => Append(left, right, isBefore: !hasCore));
                continue;
            }

            hasCore = true;
            var part = Part();
            sequences = Combine(sequences, part, Extend);
        }

        return sequences.Any(sequence => sequence.Elements.Length == 0)
            ? throw row.Error(0, "at least one word that is not optional")
            : [.. sequences];
    }

    private static string[] Split(string pattern) => pattern
        .Replace("[", "[ ", StringComparison.Ordinal).Replace("]", " ]", StringComparison.Ordinal)
        .Replace("{", "{ ", StringComparison.Ordinal).Replace("}", " }", StringComparison.Ordinal)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static PatternSequence Extend(PatternSequence left, ImmutableArray<PatternElement> right) =>
        left with { Elements = left.Elements.AddRange(right) };

    private static PatternSequence Append(
        PatternSequence left,
        ImmutableArray<PatternElement> right,
        bool isBefore) => new(
        left.Elements.AddRange(right),
        left.Before + (isBefore ? right.Length : 0),
        left.After + (isBefore ? 0 : right.Length));

    private static List<PatternSequence> Combine(
        List<PatternSequence> sequences,
        List<ImmutableArray<PatternElement>> choices,
        Func<PatternSequence, ImmutableArray<PatternElement>, PatternSequence> join) =>
        [.. sequences.SelectMany(sequence => choices.Select(choice => join(sequence, choice)))];

    private List<ImmutableArray<PatternElement>> Part()
    {
        if (_words[_position] == "[")
        {
            var inside = Group("]");
            inside.Add([]);
            return inside;
        }

        return [.. _words[_position++].Split('|').Select(word => ImmutableArray.Create(Element(word)))];
    }

    private List<ImmutableArray<PatternElement>> Group(string close)
    {
        _position++;
        List<ImmutableArray<PatternElement>> choices = [[]];
        while (_position < _words.Length && _words[_position] != close)
        {
            var part = Part();
            choices = [.. choices.SelectMany(left => part.Select(right => left.AddRange(right)))];
        }

        if (_position++ >= _words.Length)
        {
            throw row.Error(0, $"a closing {close}");
        }

        return choices;
    }

    private PatternElement Element(string word)
    {
        if (word.Length > 1 && word[0] == '<' && word[^1] == '>')
        {
            var wordClass = vocabulary.ClassOf(word[1..^1])
                ?? throw row.Error(0, $"a class of words.tsv in place of {word}");
            return new PatternElement(true, wordClass);
        }

        return word is "]" or "}" or "{" or ""
            ? throw row.Error(0, "a word between the bars and brackets")
            : new PatternElement(false, vocabulary.Intern(word).Id);
    }
}
