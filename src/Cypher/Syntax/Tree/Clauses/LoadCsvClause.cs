namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>LOAD CSV [WITH HEADERS] FROM address AS row [FIELDTERMINATOR ';'].</summary>
/// <param name="WithHeaders">Whether each row is a map by the first line's names, and not a list.</param>
/// <param name="Source">Address of the file.</param>
/// <param name="Variable">Name of the row.</param>
/// <param name="FieldTerminator">The character between fields, or null for a comma.</param>
internal sealed record LoadCsvClause(
    bool WithHeaders, Expression Source, Identifier Variable, string? FieldTerminator) : Clause;
