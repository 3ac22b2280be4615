using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>SHOW or TERMINATE, for each row: a row for each thing listed.</summary>
/// <param name="Subject">What is listed.</param>
/// <param name="Filter">Words that narrow the list, or null.</param>
/// <param name="Names">Names asked for; empty for all.</param>
/// <param name="Outputs">The columns taken.</param>
internal sealed record BoundShow(
    ShowSubject Subject,
    string? Filter,
    SyntaxList<BoundExpression> Names,
    SyntaxList<BoundShowOutput> Outputs) : BoundClause;
