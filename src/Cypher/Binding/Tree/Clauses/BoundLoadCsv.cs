namespace ActorGraph.Cypher.Binding;

/// <summary>LOAD CSV: a row for each line of a file.</summary>
/// <param name="WithHeaders">Whether each line is a map by the first one's names, and not a list.</param>
/// <param name="Source">Address of the file.</param>
/// <param name="Variable">Receives the line.</param>
/// <param name="FieldTerminator">The character between fields.</param>
internal sealed record BoundLoadCsv(
    bool WithHeaders, BoundExpression Source, BoundVariable Variable, char FieldTerminator) : BoundClause;
