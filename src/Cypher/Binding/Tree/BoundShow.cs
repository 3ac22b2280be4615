using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>
/// A SHOW command: rows with all columns of the subject are listed, and <see cref="Query"/> works on them.
/// </summary>
/// <param name="Subject">What is listed.</param>
/// <param name="Filter">Words that narrow the list, or null.</param>
/// <param name="Names">Names asked for; empty for all.</param>
/// <param name="Variables">A variable for each column that the subject has, in order: the lister fills them.</param>
/// <param name="Query">Filter, projection and order over those variables; always ends in a RETURN.</param>
internal sealed record BoundShow(
    ShowSubject Subject,
    string? Filter,
    SyntaxList<BoundExpression> Names,
    SyntaxList<BoundVariable> Variables,
    BoundQuery Query);
