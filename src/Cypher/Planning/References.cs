using ActorGraph.Cypher.Binding;

namespace ActorGraph.Cypher.Planning;

/// <summary>Finds the variables that expressions, patterns and queries refer to, nested ones included.</summary>
internal static class References
{
    public static SlotSet Of(BoundExpression expression)
    {
        var slots = new HashSet<int>();
        BoundWalker.Walk(expression, node => Note(node, slots));
        return SlotSet.Of(slots);
    }

    private static void Note(object node, HashSet<int> slots)
    {
        switch (node)
        {
            case BoundVariableReference reference:
                slots.Add(reference.Variable.Slot);
                break;
            case BoundNodePattern pattern:
                slots.Add(pattern.Variable.Slot);
                break;
            case BoundRelationshipPattern pattern:
                slots.Add(pattern.Variable.Slot);
                break;
        }
    }
}
