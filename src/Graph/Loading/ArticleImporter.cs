using System.Runtime.CompilerServices;
using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Reading;
using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Loading;

/// <summary>
/// The whole way of an article: read, analysed unless the graph has it, loaded. Articles are analysed several at a time, and
/// loaded one after another in the order of the inputs: the graph does not depend on how many are analysed at once.
/// </summary>
/// <param name="reader">Reads inputs.</param>
/// <param name="extract">Extracts the relations of an article; must be safe on any thread.</param>
/// <param name="loader">Loads them.</param>
/// <param name="threads">How many articles are analysed at a time, at least 1.</param>
/// <remarks>Serves one caller at a time.</remarks>
public sealed class ArticleImporter(
    ArticleReader reader, Func<Article, ArticleExtraction> extract, ArticleLoader loader, int threads = 1)
{
    /// <summary>Imports inputs; a bad one does not stop the others.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="cancellationToken">Stops it; the article in work is rolled back.</param>
    /// <returns>What became of each, in their order and as soon as it is known.</returns>
    /// <exception cref="GraphStoreException">The store failed; the articles given before are in it.</exception>
    public async IAsyncEnumerable<ImportedInput> ImportAsync(
        IEnumerable<FoundInput> inputs, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var begun = new Queue<ImportingInput>();
        foreach (var input in inputs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            begun.Enqueue(await BeginAsync(input, cancellationToken).ConfigureAwait(false));
            if (begun.Count >= threads)
            {
                yield return await EndAsync(begun.Dequeue(), cancellationToken).ConfigureAwait(false);
            }
        }

        while (begun.TryDequeue(out var input))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return await EndAsync(input, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads an input and begins to analyse it, if that is needed.</summary>
    private async Task<ImportingInput> BeginAsync(FoundInput found, CancellationToken cancellationToken)
    {
        if (found.Input is not { } input)
        {
            return new(new(found.Problem!.Source, null, found.Problem));
        }

        var outcome = reader.Read(input);
        if (!outcome.Succeeded)
        {
            return new(new(input.Name, null, outcome.Problem));
        }

        var known = await loader.ContainsAsync(outcome.Article.Id, cancellationToken).ConfigureAwait(false);
        return known
            ? new(new(input.Name, LoadResult.AlreadyThere, null))
            : new(new(input.Name, null, null), Task.Run(() => extract(outcome.Article), cancellationToken));
    }

    /// <summary>Loads an input when its analysis is done.</summary>
    private async Task<ImportedInput> EndAsync(ImportingInput input, CancellationToken cancellationToken)
    {
        if (input.Analysis is null)
        {
            return input.Imported;
        }

        ArticleExtraction extraction;
        try
        {
            extraction = await input.Analysis.ConfigureAwait(false);
        }
        catch (Exception error) when (error is not OperationCanceledException and not OutOfMemoryException)
        {
            // A text that trips the analysis up must not cost the user the other thousand.
            var source = input.Imported.Source;
            return new(source, null, ReadErrors.AnalysisFailed(source, error.Message));
        }

        var result = await loader.LoadAsync(extraction, cancellationToken).ConfigureAwait(false);
        return input.Imported with { Result = result };
    }

    /// <summary>An input on its way.</summary>
    /// <param name="Imported">What became of it, or only its name while it is analysed.</param>
    /// <param name="Analysis">The analysis; null when none is needed.</param>
    private readonly record struct ImportingInput(ImportedInput Imported, Task<ArticleExtraction>? Analysis = null);
}
