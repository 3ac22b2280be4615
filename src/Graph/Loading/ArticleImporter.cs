using System.Runtime.CompilerServices;
using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Reading;
using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Loading;

/// <summary>The whole way of an article: read, analysed unless the graph has it, loaded.</summary>
/// <param name="reader">Reads inputs.</param>
/// <param name="extract">Extracts the relations of an article.</param>
/// <param name="loader">Loads them.</param>
/// <remarks>Serves one caller at a time.</remarks>
public sealed class ArticleImporter(ArticleReader reader, Func<Article, ArticleExtraction> extract, ArticleLoader loader)
{
    /// <summary>Imports inputs one after another; a bad one does not stop the others.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="cancellationToken">Stops it; the article in work is rolled back.</param>
    /// <returns>What became of each, as soon as it is known.</returns>
    /// <exception cref="GraphStoreException">The store failed; the articles given before are in it.</exception>
    public async IAsyncEnumerable<ImportedInput> ImportAsync(
        IEnumerable<FoundInput> inputs, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        foreach (var input in inputs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return input.Input is null
                ? new(input.Problem!.Source, null, input.Problem)
                : await ImportAsync(input.Input, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<ImportedInput> ImportAsync(ArticleInput input, CancellationToken cancellationToken)
    {
        var outcome = reader.Read(input);
        if (!outcome.Succeeded)
        {
            return new(input.Name, null, outcome.Problem);
        }

        if (await loader.ContainsAsync(outcome.Article.Id, cancellationToken).ConfigureAwait(false))
        {
            return new(input.Name, LoadResult.AlreadyThere, null);
        }

        ArticleExtraction extraction;
        try
        {
            extraction = extract(outcome.Article);
        }
        catch (Exception error) when (error is not OperationCanceledException and not OutOfMemoryException)
        {
            // A text that trips the analysis up must not cost the user the other thousand.
            return new(input.Name, null, ReadErrors.AnalysisFailed(input.Name, error.Message));
        }

        var result = await loader.LoadAsync(extraction, cancellationToken).ConfigureAwait(false);
        return new(input.Name, result, null);
    }
}
