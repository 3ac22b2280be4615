using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Loading;

/// <summary>Puts an article and its sentences that are evidence into the graph.</summary>
internal static class ArticleWriter
{
    private const string Exists = "MATCH (a:Article {id: $id}) RETURN count(a) AS articles";

    private const string CreateArticle = """
        CREATE (:Article {id: $id, title: $title, publisher: $publisher, url: $url, published: $published,
            imported: $imported, language: $language})
        """;

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

    public static async Task WriteAsync(
        ICypherTransaction transaction,
        Article article,
        DateTimeOffset imported,
        IReadOnlyDictionary<string, Evidence> evidence,
        CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?>
        {
            ["id"] = article.Id,
            ["title"] = article.Title,
            ["publisher"] = article.Publisher,
            ["url"] = article.Url?.OriginalString,
            ["published"] = article.Published,
            ["imported"] = imported,
            ["language"] = article.Language,
        };
        await transaction.RowsAsync(CreateArticle, parameters, cancellationToken).ConfigureAwait(false);
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
