using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Loading;

/// <summary>Puts an article and its sentences that are evidence into the graph.</summary>
internal static class ArticleWriter
{
    private const string Exists = "MATCH (a:Article {id: $id}) RETURN count(a) AS articles";

    // The constraint on ids makes a second importer of the same article wait here, and find it.
    private const string MergeArticle = "MERGE (a:Article {id: $id}) ON CREATE SET a += $properties";

    private const string CreateEvidence = """
        MATCH (a:Article {id: $id})
        UNWIND $rows AS row
        CREATE (e:Evidence {id: row.id, sentence: row.sentence, text: row.text, start: row.start, end: row.end})
        CREATE (e)-[:IN]->(a)
        """;

    public static async Task<bool> ExistsAsync(
        ICypherTransaction transaction, string articleId, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?> { ["id"] = articleId };
        var rows = await transaction.RowsAsync(Exists, parameters, cancellationToken).ConfigureAwait(false);
        return rows[0][0] is > 0L;
    }

    /// <summary>Puts an article in, unless it is there.</summary>
    /// <returns>Whether it was not.</returns>
    public static async Task<bool> TryAddAsync(
        ICypherTransaction transaction, Article article, DateTimeOffset imported, CancellationToken cancellationToken)
    {
        var properties = new Dictionary<string, object?>
        {
            ["title"] = article.Title,
            ["publisher"] = article.Publisher,
            ["url"] = article.Url?.OriginalString,
            ["published"] = article.Published,
            ["imported"] = imported,
            ["language"] = article.Language,
        };
        var parameters = new Dictionary<string, object?> { ["id"] = article.Id, ["properties"] = properties };
        var result = await transaction.RunAsync(MergeArticle, parameters, cancellationToken).ConfigureAwait(false);
        await result.ToListAsync(cancellationToken).ConfigureAwait(false);
        return result.Counters.NodesCreated > 0;
    }

    /// <summary>Puts in the sentences of an article that are evidence.</summary>
    public static async Task AddEvidenceAsync(
        ICypherTransaction transaction,
        Article article,
        IReadOnlyDictionary<string, Evidence> evidence,
        CancellationToken cancellationToken)
    {
        if (evidence.Count == 0)
        {
            return;
        }

        var sentences = new Dictionary<string, object?>
        {
            ["id"] = article.Id,
            ["rows"] = evidence.Select(object? (pair) => Row(pair.Key, pair.Value)).ToList(),
        };
        await transaction.RowsAsync(CreateEvidence, sentences, cancellationToken).ConfigureAwait(false);
    }

    private static Dictionary<string, object?> Row(string id, Evidence evidence) => new Dictionary<string, object?>
    {
        ["id"] = id,
        ["sentence"] = (long)evidence.Sentence,
        ["text"] = evidence.Text,
        ["start"] = (long)evidence.Start,
        ["end"] = (long)evidence.End,
    };
}
