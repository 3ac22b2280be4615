using ActorGraph.Graph.Articles;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Store;
using ActorGraph.Text.Documents;

namespace ActorGraph.Cli;

/// <summary>All that commands take from outside, so that tests can give them something else.</summary>
internal sealed record CommandEnvironment
{
    /// <summary>Where results go.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Where everything else goes.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> Input { get; init; }

    /// <summary>The width of the terminal that results go to, or null when they go elsewhere.</summary>
    public int? OutputWidth { get; init; }

    /// <summary>Whether messages go to a terminal, where a progress bar can move.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The value of an environment variable, or null.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>The folder where the program keeps what it keeps for the user.</summary>
    public required string DataFolder { get; init; }

    public required TimeProvider Clock { get; init; }

    public required Func<StoreAddress, StoreMode, QueryLimits, CancellationToken, Task<ICypherSession>> OpenStore { get; init; }

    /// <summary>Makes the extraction ready over data files; costly, so done only by the commands that extract.</summary>
    public required Func<DataSource, Func<Article, ArticleExtraction>> CreateExtractor { get; init; }

    /// <summary>Makes the syntactic analysis ready.</summary>
    public required Func<Func<string, AnnotatedDocument>> CreateAnalyzer { get; init; }
}
