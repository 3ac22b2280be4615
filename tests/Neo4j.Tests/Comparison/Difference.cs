namespace ActorGraph.Neo4j.Tests.Comparison;

/// <summary>A query that the two engines answer differently.</summary>
/// <param name="Origin">Where the query is from.</param>
/// <param name="Query">The query.</param>
/// <param name="Here">What the embedded engine made of it.</param>
/// <param name="Neo4j">What Neo4j made of it.</param>
internal sealed record Difference(string Origin, string Query, string Here, string Neo4j)
{
    private const int Width = 600;

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Origin}\n  query  {Indent(Query)}\n  here   {Indent(Here)}\n  neo4j  {Indent(Neo4j)}";

    private static string Indent(string text)
    {
        var indented = text.Trim().ReplaceLineEndings("\n         ");
        return indented.Length <= Width ? indented : indented[..Width] + "...";
    }
}
