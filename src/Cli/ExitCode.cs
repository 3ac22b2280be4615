namespace ActorGraph.Cli;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>It did what was asked.</summary>
    public const int Success = 0;

    /// <summary>It ran, and the answer is no, or some inputs failed.</summary>
    public const int Negative = 1;

    /// <summary>Bad input or usage.</summary>
    public const int BadInput = 2;

    /// <summary>The user stopped it (128 + SIGINT).</summary>
    public const int Interrupted = 130;
}
