namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>$(expression): labels or a type given by a value.</summary>
/// <param name="Value">A string, or a list of strings.</param>
/// <param name="Any">True for $any(...), one of the list; false for $(...) and $all(...), all of it.</param>
internal sealed record DynamicLabel(Expression Value, bool Any) : LabelExpression;
