using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>Rows with equivalent values.</summary>
internal sealed class RowEquivalence : IEqualityComparer<Value[]>
{
    public static readonly RowEquivalence Instance = new();

    public bool Equals(Value[]? x, Value[]? y)
    {
        for (var i = 0; i < x!.Length; i++)
        {
            if (!ValueEquivalence.Instance.Equals(x[i], y![i]))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(Value[] obj)
    {
        var hash = 17;
        foreach (var value in obj)
        {
            hash = HashCode.Combine(hash, ValueEquivalence.Hash(value));
        }

        return hash;
    }
}
