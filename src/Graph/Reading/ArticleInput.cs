namespace ActorGraph.Graph.Reading;

/// <summary>A file, or standard input, from which one article is read.</summary>
/// <param name="Name">What messages call it: the path as found, or "-" for standard input.</param>
/// <param name="Format">How it holds its article.</param>
/// <param name="Open">Opens its bytes; the reader closes them.</param>
public sealed record ArticleInput(string Name, ArticleFormat Format, Func<Stream> Open);
