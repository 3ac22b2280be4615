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

    /// <summary>
    /// Reads the node that a walk begins at, and the one that it must end at. A pattern over null matches nothing; over
    /// anything else than a node it is an error.
    /// </summary>
    /// <param name="state">The run.</param>
    /// <param name="fromSlot">Where the beginning is.</param>
    /// <param name="toSlot">Where the end is; negative when the walk may end anywhere.</param>
    /// <param name="from">The beginning.</param>
    /// <param name="to">The end; negative when the walk may end anywhere.</param>
    /// <returns>False when one of them is null.</returns>
    public static bool TryReadEnds(ExecutionState state, int fromSlot, int toSlot, out long from, out long to)
    {
        to = -1;
        return TryReadNode(state.Slots[fromSlot], out from) && (toSlot < 0 || TryReadNode(state.Slots[toSlot], out to));
    }

    private static bool TryReadNode(Value value, out long node)
    {
        if (value.IsNode)
        {
            node = value.EntityId;
            return true;
        }

        node = -1;
        return value.IsNull ? false : throw Failure.WrongType("a pattern", "a Node", value);
    }

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
