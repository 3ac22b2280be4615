using System.Collections.Immutable;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Mentions;
using ActorGraph.Graph.Reading;
using ActorGraph.Graph.Rules;
using ActorGraph.Graph.Syntax;
using ActorGraph.Graph.Time;

namespace ActorGraph.Graph.Checking;

/// <summary>Checks data files: the form of each line, what lines refer to, duplicates, and each rule on its example.</summary>
public static class DataChecker
{
    // A file of another kind under a known name would give an error a line; the first ones tell as much.
    private const int MostErrors = 100;

    // In the order in which they build on each other.
    private static readonly ImmutableArray<Action<DataSource>> Readers =
    [
        data => WordClasses.Load(data),
        data => PrepositionLexicon.Load(data),
        data => Signatures.Load(data),
        data => new RuleFileParser(WordClasses.Load(data)).Parse(RuleFileParser.Read(data)),
        data => AnaphorLexicon.Load(data),
        data => RelationConfidence.Load(data),
        data => RoleLexicon.Load(data),
        data => TitleLexicon.Load(data),
        data => ActorNounLexicon.Load(data),
        data => ActorNounLexicon.LoadOrganisations(data),
        data => ActorNounLexicon.LoadNamedKinds(data),
        data => ActorNounLexicon.LoadEnglish(data),
        data => GivenNames.Load(data),
        data => Gazetteer.Load(data),
        data => TimeExpressionFinder.Load(data),
    ];

    /// <summary>Checks the files of a source.</summary>
    /// <param name="data">The source.</param>
    /// <param name="cancellationToken">Stops it between rules.</param>
    /// <returns>What is wrong, in the order of files and lines.</returns>
    public static DataReport Check(DataSource data, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        var errors = new List<DataFileException>();
        var sound = Readers.Aggregate(data, (DataSource? source, Action<DataSource> reader) => Sift(source, reader, errors));
        var rules = sound is null ? [] : RulesOf(sound);
        IEnumerable<ReadProblem> problems = sound is null ? [] : Repeated(rules).Concat(Examples(sound, rules, cancellationToken));
        return new DataReport(
            data.Count,
            rules.Length,
            [.. errors.OrderBy(error => error.Path, StringComparer.Ordinal).ThenBy(error => error.Line)],
            [.. problems]);
    }

    // Leaves out each line that a reader refuses and reads again, so that one error does not hide the next; null when what is
    // left cannot be read.
    private static DataSource? Sift(DataSource? data, Action<DataSource> reader, List<DataFileException> errors)
    {
        while (data is not null)
        {
            try
            {
                reader(data);
                return data;
            }
            catch (DataFileException error)
            {
                errors.Add(error);
                data = errors.Count < MostErrors ? data.Without(error) : null;
            }
        }

        return null;
    }

    private static ImmutableArray<RelationRule> RulesOf(DataSource data) =>
        new RuleFileParser(WordClasses.Load(data)).Parse(RuleFileParser.Read(data));

    private static IEnumerable<ReadProblem> Repeated(ImmutableArray<RelationRule> rules) =>
        from same in rules.GroupBy(rule => string.Join(
            '\t', rule.Type, rule.Row["trigger"], rule.Row["when"], rule.Row["subject"], rule.Row["object"]))
        let first = same.First()
        from rule in same.Skip(1)
        select DataErrors.RepeatedRule(rule.Row.Path, rule.Row.Line, first.Row.Line);

    private static IEnumerable<ReadProblem> Examples(
        DataSource data, ImmutableArray<RelationRule> rules, CancellationToken cancellationToken)
    {
        var examples = new ExampleChecker(ArticleExtractor.Create(data));
        foreach (var rule in rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (examples.Check(rule) is { } problem)
            {
                yield return problem;
            }
        }
    }
}
