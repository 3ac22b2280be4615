using System.Runtime.CompilerServices;
using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>
/// Operators call one another as deep as the plan is. How much stack that takes depends on what the compiler has made
/// of them, so that a deep plan is given what they take at most, or refused.
/// </summary>
internal static class StackCheck
{
    private const int BytesOfLevel = 1024;

    /// <summary>The runtime warns when there is less left than so many levels need.</summary>
    private const int SafeDepth = 40;

    /// <summary>How deep a plan is.</summary>
    public static int DepthOf(Plan root)
    {
        var deepest = 0;
        var open = new Stack<(Plan Plan, int Depth)>([(root, 1)]);
        while (open.TryPop(out var next))
        {
            deepest = Math.Max(deepest, next.Depth);
            foreach (var input in next.Plan.Inputs)
            {
                open.Push((input, next.Depth + 1));
            }
        }

        return deepest;
    }

    /// <summary>Fails when a plan of some depth cannot run on what is left of the stack.</summary>
    public static void Require(int depth)
    {
        if (depth > SafeDepth && !Reaches(depth))
        {
            throw Failure.TooManySteps();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Reaches(int depth)
    {
        Span<byte> level = stackalloc byte[BytesOfLevel];
        level[0] = 1;
        return RuntimeHelpers.TryEnsureSufficientExecutionStack()
            && (depth == 0 || (Reaches(depth - 1) && level[0] == 1));
    }
}
