using ActorGraph.Graph.Articles;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Reading;
using ActorGraph.Graph.Rules;

namespace ActorGraph.Graph.Checking;

/// <summary>Runs rules on their examples.</summary>
internal sealed class ExampleChecker(ArticleExtractor extractor)
{
    private const string Nothing = "-";

    /// <summary>Says what is wrong with a rule's example, or null when it gives what it promises.</summary>
    public ReadProblem? Check(RelationRule rule)
    {
        var article = new Article("example", rule.Example, null, null, null, null, "fr");
        var relations = extractor.Extract(article).Relations;
        var found = relations.Select(Written).Order(StringComparer.Ordinal).ToList();
        var expected = rule.Expected.Order(StringComparer.Ordinal).ToList();
        return found.SequenceEqual(expected, StringComparer.Ordinal)
            ? null
            : DataErrors.OtherExample(
                rule.Row.Path, rule.Row.Line, rule.Example, Joined(expected), Joined(found));
    }

    private static string Joined(List<string> relations) => relations.Count == 0 ? Nothing : string.Join("; ", relations);

    private static string Written(Relation relation) => $"{relation.Subject.Name} {relation.Type} {relation.Object.Name}";
}
