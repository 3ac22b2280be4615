using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions;

/// <summary>All functions that work on one row, by their documented names.</summary>
internal static class ScalarFunctions
{
    private static readonly Dictionary<string, ScalarFunction> Table = Build();

    public static ScalarFunction Find(string name) =>
        Table.TryGetValue(name, out var function) ? function : throw Failure.Unsupported($"The function {name}()");

    private static Dictionary<string, ScalarFunction> Build()
    {
        var table = new Dictionary<string, ScalarFunction>(StringComparer.OrdinalIgnoreCase);
        GraphFunctions.Register(table);
        ListFunctions.Register(table);
        ConversionFunctions.Register(table);
        NumberFunctions.Register(table);
        StringFunctions.Register(table);
        Temporal.TemporalFunctions.Register(table);
        PointFunctions.Register(table);
        VectorFunctions.Register(table);
        CsvFunctions.Register(table);
        return table;
    }
}
