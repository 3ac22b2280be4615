namespace ActorGraph.Cypher.Errors;

/// <summary>Neo4j's status codes that the engine gives.</summary>
internal static class StatusCodes
{
    /// <summary>The query cannot be parsed or means nothing.</summary>
    public const string SyntaxError = "Neo.ClientError.Statement.SyntaxError";

    /// <summary>The query can be parsed, and asks for what makes no sense.</summary>
    public const string SemanticError = "Neo.ClientError.Statement.SemanticError";

    /// <summary>A value has the wrong type.</summary>
    public const string TypeError = "Neo.ClientError.Statement.TypeError";

    /// <summary>A value has the right type but is out of range.</summary>
    public const string ArgumentError = "Neo.ClientError.Statement.ArgumentError";

    /// <summary>A parameter that the query names is not given.</summary>
    public const string ParameterMissing = "Neo.ClientError.Statement.ParameterMissing";

    /// <summary>No procedure has this name.</summary>
    public const string ProcedureNotFound = "Neo.ClientError.Procedure.ProcedureNotFound";

    /// <summary>A procedure failed, or cannot work with what it was given.</summary>
    public const string ProcedureCallFailed = "Neo.ClientError.Procedure.ProcedureCallFailed";

    /// <summary>The statement asks for something that the engine does not have.</summary>
    public const string Unsupported = "Neo.ClientError.Statement.UnsupportedOperationError";

    /// <summary>The command administers a server, and there is none.</summary>
    public const string UnsupportedAdministration = "Neo.ClientError.Statement.UnsupportedAdministrationCommand";

    /// <summary>The query, or all that run, need more memory than they may use.</summary>
    public const string OutOfMemory = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";

    /// <summary>A write breaks a constraint, or leaves relationships without node.</summary>
    public const string ConstraintValidationFailed = "Neo.ClientError.Schema.ConstraintValidationFailed";
}
