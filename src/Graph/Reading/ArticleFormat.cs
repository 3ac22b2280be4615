namespace ActorGraph.Graph.Reading;

/// <summary>How a file holds its article.</summary>
public enum ArticleFormat
{
    /// <summary>Plain text (.txt, standard input), with an optional front matter.</summary>
    PlainText,

    /// <summary>Markdown (.md, .markdown), with an optional front matter.</summary>
    Markdown,
}
