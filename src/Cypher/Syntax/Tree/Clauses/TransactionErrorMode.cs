namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>What happens when a transaction of CALL { } IN TRANSACTIONS fails.</summary>
internal enum TransactionErrorMode
{
    /// <summary>The query fails; what was committed stays.</summary>
    Fail,

    /// <summary>The next batches run.</summary>
    Continue,

    /// <summary>The next batches do not run, the query goes on.</summary>
    Break,
}
