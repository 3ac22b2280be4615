namespace ActorGraph.Cypher.Tests.Tck;

/// <summary>Reads a value that the kit writes as a parameter or in a procedure's table: they are all valid Cypher.</summary>
internal static class TckLiteral
{
    public static object? Read(string text)
    {
        using var database = CypherDatabase.Open(":memory:");
        return database.Run($"RETURN {text} AS value").Single()[0];
    }
}
