using System.Collections.Immutable;
using ActorGraph.Graph.DataFiles;

namespace ActorGraph.Graph.Time;

/// <summary>
/// Finds French time expressions in plain text and resolves them against the date of the article. Words and grammar are the
/// tables of <c>Data/time</c>.
/// </summary>
/// <remarks>Immutable: one finder serves any number of threads.</remarks>
public sealed class TimeExpressionFinder
{
    private readonly TimeVocabulary _vocabulary;
    private readonly TimeGrammar _grammar;

    private TimeExpressionFinder(TimeVocabulary vocabulary, TimeGrammar grammar) =>
        (_vocabulary, _grammar) = (vocabulary, grammar);

    /// <summary>Loads the tables that the build carries.</summary>
    /// <exception cref="DataFileException">A table is wrong; the message gives file, line and column.</exception>
    public static TimeExpressionFinder Load() => Load(DataSource.Program);

    /// <summary>Loads the tables of a source.</summary>
    /// <exception cref="DataFileException">A table is wrong; the message gives file, line and column.</exception>
    public static TimeExpressionFinder Load(DataSource data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var tables = new TimeTables(data);
        var vocabulary = TimeVocabulary.Load(tables);
        return new TimeExpressionFinder(vocabulary, TimeGrammar.Load(tables, vocabulary));
    }

    /// <summary>Finds all time expressions of a text.</summary>
    /// <param name="text">Any text; offsets of what is found point into it.</param>
    /// <param name="articleDate">What «mardi» or «l'an dernier» count from; without it they are found with null bounds.</param>
    /// <param name="directionAt">
    /// Whether the clause at a character offset is about the past or the future, for those who have parsed it: «mardi» and
    /// «en décembre» lie before or after the article's date accordingly. Without it a few verb forms decide.
    /// </param>
    /// <returns>The expressions in text order, none overlapping another. Work grows linearly with the text.</returns>
    public ImmutableArray<TimeExpression> Find(
        string text,
        DateOnly? articleDate,
        Func<int, TimeDirection>? directionAt = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new TimeText(text, _vocabulary);
        var emitter = new TimeEmitter(tokens, _vocabulary, articleDate, directionAt);
        return new TimeScanner(_grammar, tokens, _vocabulary.Joints, emitter).Run();
    }
}
