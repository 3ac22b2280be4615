namespace ActorGraph.ConllEvaluation;

/// <summary>How much of something the system got right.</summary>
/// <param name="Gold">How many there are in the gold data.</param>
/// <param name="System">How many the system gave.</param>
/// <param name="Correct">How many agree.</param>
public sealed record ConllScore(int Gold, int System, int Correct)
{
    /// <summary>The share of what the system gave that is right, from 0 to 1.</summary>
    public double Precision => System == 0 ? 0 : (double)Correct / System;

    /// <summary>The share of the gold data that the system gave, from 0 to 1.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Correct / Gold;

    /// <summary>The harmonic mean of precision and recall, from 0 to 1: what the shared task ranks by.</summary>
    public double F1 => Gold + System == 0 ? 0 : 2.0 * Correct / (Gold + System);
}
