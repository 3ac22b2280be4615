namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>Rules that choose among matching paths.</summary>
internal enum PathSelectorKind
{
    /// <summary>shortestPath(...): one shortest path, null in expressions when there is none.</summary>
    ShortestPathFunction,

    /// <summary>allShortestPaths(...): all paths of least length.</summary>
    AllShortestPathsFunction,

    /// <summary>ANY k: any k paths for each pair of ends.</summary>
    Any,

    /// <summary>SHORTEST k, or ANY SHORTEST: the k shortest paths for each pair of ends.</summary>
    Shortest,

    /// <summary>ALL SHORTEST: all paths of least length for each pair of ends.</summary>
    AllShortest,

    /// <summary>SHORTEST k GROUPS: all paths of the k least lengths for each pair of ends.</summary>
    ShortestGroups,
}
