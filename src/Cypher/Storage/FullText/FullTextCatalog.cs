using System.Globalization;
using ActorGraph.Cypher.Storage.Schema;

namespace ActorGraph.Cypher.Storage.FullText;

/// <summary>
/// The full-text indexes of a store. Their table is made with the first of them, so that a store without any is as it was.
/// </summary>
internal static class FullTextCatalog
{
    public const string CreateTable =
        "CREATE TABLE IF NOT EXISTS fulltext_index(rule INTEGER PRIMARY KEY, tokens TEXT NOT NULL, analyzer TEXT NOT NULL)";

    /// <summary>Reads what the rules of the schema do not say of their full-text indexes.</summary>
    public static IReadOnlyList<FullTextIndex> Load(StoreSession session, IEnumerable<SchemaRule> rules)
    {
        const string Sql = "SELECT rule, tokens, analyzer FROM fulltext_index";
        var ofId = rules.Where(rule => rule.Kind == SchemaRuleKind.FullTextIndex).ToDictionary(rule => rule.Id);
        if (ofId.Count == 0)
        {
            return [];
        }

        var indexes = new List<FullTextIndex>();
        var select = session.Rent(Sql);
        while (select.Step())
        {
            var rule = ofId[select.Integer(0)];
            var tokens = select.Text(1).Split(',').Select(token => int.Parse(token, CultureInfo.InvariantCulture));
            var analyzer = FullTextAnalyzers.Find(select.Text(2)) ?? throw StoreErrors.UnknownAnalyzer(rule.Name, select.Text(2));
            indexes.Add(new(rule.Id, rule.Name, rule.OnRelationships, [.. tokens], rule.Keys, analyzer));
        }

        session.Return(Sql, select);
        return indexes;
    }
}
