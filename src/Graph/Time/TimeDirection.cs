namespace ActorGraph.Graph.Time;

/// <summary>On which side of the article's date an expression without a year lies («mardi», «en décembre»).</summary>
public enum TimeDirection
{
    /// <summary>On or before it, as in a clause about what happened.</summary>
    Past,

    /// <summary>On or after it, as in a clause about what will happen.</summary>
    Future,
}
