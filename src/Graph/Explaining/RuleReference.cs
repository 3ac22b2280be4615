namespace ActorGraph.Graph.Explaining;

/// <summary>The rule that made a relation, as its file writes it.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Trigger">What sets the rule off.</param>
/// <param name="Conditions">What it asks of the clause besides; empty for nothing.</param>
/// <param name="Confidence">How sure it is by itself, 0 to 1.</param>
public sealed record RuleReference(string File, int Line, string Trigger, string Conditions, double Confidence);
