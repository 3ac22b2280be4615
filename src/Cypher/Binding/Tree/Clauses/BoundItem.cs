namespace ActorGraph.Cypher.Binding;

/// <summary>A variable and what it is set to.</summary>
/// <param name="Variable">The variable; its name is the column's.</param>
/// <param name="Expression">Its value.</param>
internal sealed record BoundItem(BoundVariable Variable, BoundExpression Expression)
{
    /// <summary>Whether the variable passes through unchanged.</summary>
    public bool IsPassedThrough => Expression is BoundVariableReference reference && reference.Variable == Variable;
}
