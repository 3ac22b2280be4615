namespace ActorGraph.Graph.Articles;

/// <summary>A news article as read from a file: text and what is known of its origin.</summary>
/// <param name="Id">Hash of the normalised text: the same text is the same article, wherever it came from.</param>
/// <param name="Text">The body in plain text; offsets of evidence point into it.</param>
/// <param name="Title">The headline, or null.</param>
/// <param name="Publisher">Who published it, or null.</param>
/// <param name="Url">Where it was published, or null.</param>
/// <param name="Published">Date of publication, or null; the anchor of relative time expressions.</param>
/// <param name="Language">BCP 47 language tag, "fr" by default.</param>
public sealed record Article(
    string Id,
    string Text,
    string? Title,
    string? Publisher,
    Uri? Url,
    DateOnly? Published,
    string Language);
