using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Ontology;
using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Loading;

/// <summary>Loads what was extracted from articles into a graph, one transaction an article.</summary>
/// <param name="session">The graph.</param>
/// <param name="clock">Tells when an article was imported.</param>
/// <remarks>Serves one caller at a time.</remarks>
public sealed class ArticleLoader(ICypherSession session, TimeProvider clock)
{
    private readonly RelationOntology _ontology = RelationOntology.Load();

    /// <summary>Whether the graph has an article, so that there is no need to analyse it.</summary>
    /// <param name="articleId">The article's id.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Whether it is there.</returns>
    /// <exception cref="GraphStoreException">The store failed.</exception>
    public Task<bool> ContainsAsync(string articleId, CancellationToken cancellationToken = default) =>
        session.ReadAsync((read, token) => ArticleWriter.ExistsAsync(read, articleId, token), cancellationToken);

    /// <summary>Loads an article: it is in the graph whole afterwards, or, when this throws, not at all.</summary>
    /// <param name="extraction">The article and its relations.</param>
    /// <param name="cancellationToken">Stops it and rolls it back.</param>
    /// <returns>What it changed.</returns>
    /// <exception cref="GraphStoreException">The store failed.</exception>
    public Task<LoadResult> LoadAsync(ArticleExtraction extraction, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(extraction);
        return session.WriteAsync((write, token) => LoadAsync(extraction, write, token), cancellationToken);
    }

    private async Task<LoadResult> LoadAsync(
        ArticleExtraction extraction, ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        var article = extraction.Article;
        if (!await ArticleWriter.TryAddAsync(transaction, article, clock.GetUtcNow(), cancellationToken).ConfigureAwait(false))
        {
            return LoadResult.AlreadyThere;
        }

        var evidence = extraction.Relations
            .Select(relation => (Id: StableIds.Evidence(article.Id, relation.Evidence), relation.Evidence))
            .DistinctBy(pair => pair.Id)
            .ToDictionary(pair => pair.Id, pair => pair.Evidence);
        await ArticleWriter.AddEvidenceAsync(transaction, article, evidence, cancellationToken).ConfigureAwait(false);

        var actors = extraction.Relations
            .SelectMany(relation => new[] { relation.Subject, relation.Object })
            .DistinctBy(actor => actor.Id)
            .ToList();
        var actorsAdded = await ActorWriter.WriteAsync(transaction, actors, cancellationToken).ConfigureAwait(false);

        var (added, merged) = await LoadRelationsAsync(extraction, transaction, cancellationToken).ConfigureAwait(false);
        return new(actorsAdded, added, merged, false);
    }

    private async Task<(int Added, int Merged)> LoadRelationsAsync(
        ArticleExtraction extraction, ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        var (added, merged) = (0, 0);
        var facts = new FactStore(transaction, _ontology);
        var reports = extraction.Relations.Select(relation => ReportOf(extraction, relation)).ToLookup(report => report.Type);
        foreach (var ofType in reports)
        {
            var merger = new FactMerger(_ontology);
            foreach (var known in await facts.ReadAsync(ofType.Key, ofType, cancellationToken).ConfigureAwait(false))
            {
                merger.Know(known);
            }

            foreach (var report in ofType)
            {
                merger.Add(report);
            }

            added += await facts.WriteAsync(ofType.Key, [.. merger.Facts], cancellationToken).ConfigureAwait(false);
            merged += merger.Merged;
        }

        return (added, merged);
    }

    private static FactReport ReportOf(ArticleExtraction extraction, Relation relation) => new(
        extraction.Article.Id,
        extraction.Article.Published,
        StableIds.Evidence(extraction.Article.Id, relation.Evidence),
        relation);
}
