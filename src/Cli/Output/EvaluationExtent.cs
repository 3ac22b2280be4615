namespace ActorGraph.Cli.Output;

/// <summary>How much of an evaluation is shown.</summary>
internal enum EvaluationExtent
{
    /// <summary>The totals alone, so that nothing is learnt of articles that are set aside.</summary>
    Totals,

    /// <summary>The figures of each article too, and which relations changed.</summary>
    Articles,

    /// <summary>The missed and the wrong relations too.</summary>
    Relations,
}
