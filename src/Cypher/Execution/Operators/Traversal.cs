using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>What the operators that walk over relationships share.</summary>
internal static class Traversal
{
    public static void Resolve(ExecutionState state, TokenReference[] types, int[]? numbers)
    {
        if (numbers is null)
        {
            return;
        }

        for (var i = 0; i < types.Length; i++)
        {
            numbers[i] = state.Token(types[i]);
        }
    }

    /// <summary>Whether a relationship is among those that the pattern has walked already.</summary>
    public static bool IsWalked(ExecutionState state, int[] slots, long relationship)
    {
        foreach (var slot in slots)
        {
            var value = state.Slots[slot];
            if (value.IsRelationship ? value.EntityId == relationship : value.IsList && Contains(value.AsList, relationship))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A pattern over null matches nothing; over anything else than a node it is an error.</summary>
    public static bool RequireNull(Value value) =>
        value.IsNull ? false : throw Failure.WrongType("a pattern", "a Node", value);

    private static bool Contains(ListValue walked, long relationship)
    {
        foreach (var value in walked.Items)
        {
            if (value.IsRelationship ? value.EntityId == relationship : value.IsList && Contains(value.AsList, relationship))
            {
                return true;
            }
        }

        return false;
    }
}
