namespace ActorGraph.Cypher.Binding;

/// <summary>What a procedure does.</summary>
internal enum ProcedureMode
{
    /// <summary>Reads the store.</summary>
    Read,

    /// <summary>Changes nodes and relationships.</summary>
    Write,

    /// <summary>Changes the schema.</summary>
    Schema,

    /// <summary>Is about the engine itself.</summary>
    Dbms,
}
