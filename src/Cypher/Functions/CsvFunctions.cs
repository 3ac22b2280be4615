using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions;

/// <summary>Functions that say where LOAD CSV is.</summary>
internal static class CsvFunctions
{
    public static void Register(Dictionary<string, ScalarFunction> table)
    {
        table["file"] = (state, _) => state.Csv?.Path;
        table["linenumber"] = (state, _) => state.Csv is { } reader ? reader.LineNumber : Value.Null;
    }
}
