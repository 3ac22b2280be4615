namespace ActorGraph.Cypher.Tests.Reference;

/// <summary>How much may still be tried for a query: one with very many matches is not worth its time.</summary>
internal sealed class StepBudget(int steps)
{
    private int _left = steps;

    public void Spend()
    {
        if (--_left < 0)
        {
            throw new ReferenceLimitException();
        }
    }
}
