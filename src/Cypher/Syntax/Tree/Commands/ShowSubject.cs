namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>What SHOW and TERMINATE list.</summary>
internal enum ShowSubject
{
    /// <summary>SHOW INDEXES.</summary>
    Indexes,

    /// <summary>SHOW CONSTRAINTS.</summary>
    Constraints,

    /// <summary>SHOW PROCEDURES.</summary>
    Procedures,

    /// <summary>SHOW FUNCTIONS.</summary>
    Functions,

    /// <summary>SHOW DATABASES.</summary>
    Databases,

    /// <summary>SHOW TRANSACTIONS.</summary>
    Transactions,

    /// <summary>SHOW SETTINGS.</summary>
    Settings,

    /// <summary>TERMINATE TRANSACTIONS: what became of each.</summary>
    Terminations,
}
