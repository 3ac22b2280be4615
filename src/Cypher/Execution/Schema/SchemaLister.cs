using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Procedures;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Storage.Schema;
using ActorGraph.Cypher.Syntax.Tree;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Schema;

/// <summary>The rows of SHOW: a value for each column by its name; columns without one are null.</summary>
internal sealed class SchemaLister(ExecutionState state)
{
    public IEnumerable<Dictionary<string, Value>> List(ShowPlan plan) => plan.Subject switch
    {
        ShowSubject.Indexes => state.Store.Schema.Rules.Where(rule => rule.HasEntries).Select(Index),
        ShowSubject.Constraints => state.Store.Schema.Rules.Where(rule => rule.IsConstraint).Select(Constraint),
        ShowSubject.Procedures => BuiltInProcedures.Table.Signatures.Select(Procedure),
        ShowSubject.Functions => BuiltInFunctions.Lines.Select(SignatureText.ParseFunction).Select(Function),
        ShowSubject.Databases => [Database()],
        _ => throw Failure.Unsupported($"SHOW {plan.Subject.ToString().ToUpperInvariant()}"),
    };

    private Dictionary<string, Value> Index(SchemaRule rule) => new(Common(rule))
    {
        ["state"] = "ONLINE",
        ["populationPercent"] = 100.0,
        ["type"] = "RANGE",
        ["indexProvider"] = "range-1.0",
        ["owningConstraint"] = rule.IsConstraint ? rule.Name : Value.Null,
        ["createStatement"] = $"CREATE RANGE INDEX `{rule.Name}` FOR {Target(rule)} ON ({Properties(rule)})",
    };

    private Dictionary<string, Value> Constraint(SchemaRule rule)
    {
        var entity = rule.OnRelationships ? "RELATIONSHIP" : "NODE";
        var (type, demand) = rule.Kind switch
        {
            SchemaRuleKind.Unique => (rule.OnRelationships ? "RELATIONSHIP_UNIQUENESS" : "UNIQUENESS", "IS UNIQUE"),
            SchemaRuleKind.NotNull => (entity + "_PROPERTY_EXISTENCE", "IS NOT NULL"),
            SchemaRuleKind.Key => (entity + "_KEY", $"IS {entity} KEY"),
            _ => (entity + "_PROPERTY_TYPE", $"IS :: {rule.PropertyType}"),
        };
        return new(Common(rule))
        {
            ["type"] = type,
            ["ownedIndex"] = rule.HasEntries ? rule.Name : Value.Null,
            ["propertyType"] = rule.PropertyType.Length > 0 ? rule.PropertyType : Value.Null,
            ["createStatement"] = $"CREATE CONSTRAINT `{rule.Name}` FOR {Target(rule)} REQUIRE ({Properties(rule)}) {demand}",
        };
    }

    private Dictionary<string, Value> Common(SchemaRule rule) => new(StringComparer.Ordinal)
    {
        ["id"] = rule.Id,
        ["name"] = rule.Name,
        ["entityType"] = rule.OnRelationships ? "RELATIONSHIP" : "NODE",
        ["labelsOrTypes"] = Value.List([Value.String(TargetName(rule))]),
        ["properties"] = Value.List(Array.ConvertAll(rule.Keys, key => Value.String(KeyName(key)))),
    };

    private string Target(SchemaRule rule) =>
        rule.OnRelationships ? $"()-[n:`{TargetName(rule)}`]-()" : $"(n:`{TargetName(rule)}`)";

    private string TargetName(SchemaRule rule) => state.Store.Tokens.Name(
        rule.OnRelationships ? TokenKind.RelationshipType : TokenKind.Label, rule.Token);

    private string Properties(SchemaRule rule) => string.Join(", ", rule.Keys.Select(key => $"n.`{KeyName(key)}`"));

    private string KeyName(int key) => state.Store.Tokens.Name(TokenKind.PropertyKey, key);

    private static Dictionary<string, Value> Procedure(ProcedureSignature procedure)
    {
        var outputs = string.Join(", ", procedure.Outputs.Select(output => $"{output.Name} :: {output.Type}"));
        return new(StringComparer.Ordinal)
        {
            ["name"] = procedure.Name,
            ["description"] = "",
            ["mode"] = procedure.Writes ? "WRITE" : "READ",
            ["worksOnSystem"] = false,
            ["signature"] = $"{procedure.Name}() :: ({outputs})",
        };
    }

    private static Dictionary<string, Value> Function(FunctionSignature function)
    {
        var inputs = string.Join(", ", function.Parameters.Select(parameter => parameter.ToString()));
        return new(StringComparer.Ordinal)
        {
            ["name"] = function.Name,
            ["category"] = function.Kind.ToString(),
            ["description"] = "",
            ["signature"] = $"{function.Name}({inputs}) :: {function.Result}",
            ["isBuiltIn"] = true,
            ["aggregating"] = function.Kind == FunctionKind.Aggregate,
        };
    }

    private static Dictionary<string, Value> Database() => new(StringComparer.Ordinal)
    {
        ["name"] = "neo4j",
        ["type"] = "standard",
        ["aliases"] = Value.List(ListValue.Empty),
        ["access"] = "read-write",
        ["address"] = "",
        ["role"] = "primary",
        ["writer"] = true,
        ["requestedStatus"] = "online",
        ["currentStatus"] = "online",
        ["statusMessage"] = "",
        ["default"] = true,
        ["home"] = true,
        ["constituents"] = Value.List(ListValue.Empty),
    };
}
