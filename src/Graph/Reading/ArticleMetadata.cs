namespace ActorGraph.Graph.Reading;

/// <summary>What is known of an article besides its text; null where nothing is said.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Url">Where it was published.</param>
/// <param name="Published">Date of publication.</param>
/// <param name="Language">BCP 47 language tag.</param>
public sealed record ArticleMetadata(
    string? Title = null,
    string? Publisher = null,
    Uri? Url = null,
    DateOnly? Published = null,
    string? Language = null)
{
    /// <summary>These values, completed with those of <paramref name="other"/> where nothing is said here.</summary>
    /// <param name="other">What holds where this says nothing.</param>
    /// <returns>The two together; this one wins.</returns>
    public ArticleMetadata Or(ArticleMetadata other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(
            Title ?? other.Title,
            Publisher ?? other.Publisher,
            Url ?? other.Url,
            Published ?? other.Published,
            Language ?? other.Language);
    }
}
