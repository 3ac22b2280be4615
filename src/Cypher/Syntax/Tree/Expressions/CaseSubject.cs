namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>The unwritten left operand of WHEN &gt; 5 or WHEN IS NULL: the subject of the CASE around it.</summary>
internal sealed record CaseSubject : Expression;
