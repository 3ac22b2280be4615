namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>What a statement says: a <see cref="Query"/>, a schema command or a SHOW command.</summary>
internal abstract record StatementBody : SyntaxNode;
