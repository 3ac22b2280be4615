using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Procedures;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Schema.Show;

/// <summary>SHOW PROCEDURES.</summary>
internal static class ProcedureRows
{
    public static IEnumerable<Dictionary<string, Value>> List() => BuiltInProcedures.Table.Signatures
        .OrderBy(procedure => procedure.Name, StringComparer.Ordinal)
        .Select(Row);

    private static Dictionary<string, Value> Row(ProcedureSignature procedure) => new(StringComparer.Ordinal)
    {
        ["name"] = procedure.Name,
        ["description"] = procedure.Description,
        ["mode"] = procedure.Mode.ToString().ToUpperInvariant(),
        ["worksOnSystem"] = false,
        ["signature"] = procedure.ToString(),
        ["argumentDescription"] = Value.List([.. procedure.Inputs.Select(input => Field(input.Name, input.Type, input.Default))]),
        ["returnDescription"] = Value.List([.. procedure.Outputs.Select(output => Field(output.Name, output.Type, null))]),
        ["admin"] = false,
        ["isDeprecated"] = false,
        ["option"] = Value.Map(MapValue.From([new("deprecated", false)])),
    };

    private static Value Field(string name, StaticType type, string? standard)
    {
        var map = new MapBuilder();
        map.Set("name", name);
        map.Set("type", CypherTypeNames.Describe(type));
        map.Set("description", $"{name}{(standard is null ? "" : $" = {standard}")} :: {CypherTypeNames.Describe(type)}");
        map.Set("isDeprecated", false);
        if (standard is not null)
        {
            map.Set("default", standard);
        }

        return Value.Map(map.Build());
    }
}
