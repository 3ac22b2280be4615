namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>SHOW and TERMINATE, one after another, [RETURN ...]: each works on the rows of the one before.</summary>
/// <param name="Listings">What is listed; several only of transactions.</param>
/// <param name="Return">RETURN after the last YIELD, or null.</param>
internal sealed record ShowCommand(SyntaxList<Listing> Listings, ReturnClause? Return) : StatementBody;
