using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Schema.Show;

/// <summary>SHOW FUNCTIONS.</summary>
internal static class FunctionRows
{
    public static IEnumerable<Dictionary<string, Value>> List() => FunctionCatalog.BuiltIn.All.Select(Row);

    private static Dictionary<string, Value> Row(FunctionSignature function)
    {
        var about = FunctionDescriptions.Find(function.Name);
        var inputs = function.Parameters.Index().Select(parameter => (
            Name: about.ParameterNames.ElementAtOrDefault(parameter.Index) ?? $"value{parameter.Index + 1}",
            Type: CypherTypeNames.Describe(parameter.Item))).ToList();
        var result = CypherTypeNames.Describe(function.Result);
        return new(StringComparer.Ordinal)
        {
            ["name"] = function.Name,
            ["category"] = about.Category,
            ["description"] = about.Text,
            ["signature"] = $"{function.Name}({string.Join(", ", inputs.Select(input => $"{input.Name} :: {input.Type}"))}) :: {result}",
            ["isBuiltIn"] = true,
            ["argumentDescription"] = Value.List([.. inputs.Select(input => Argument(input.Name, input.Type))]),
            ["returnDescription"] = result,
            ["aggregating"] = function.Kind == FunctionKind.Aggregate,
            ["isDeprecated"] = false,
        };
    }

    private static Value Argument(string name, string type) => Value.Map(MapValue.From(
    [
        new("name", name), new("type", type), new("description", $"{name} :: {type}"), new("isDeprecated", false),
    ]));
}
