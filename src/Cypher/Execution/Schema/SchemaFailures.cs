using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Storage.Schema;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Schema;

/// <summary>Why an index or constraint cannot be created or dropped, with Neo4j's codes.</summary>
internal static class SchemaFailures
{
    /// <param name="wanted">What was to be created.</param>
    /// <param name="equal">What there is for the same, or null when only the name is taken.</param>
    /// <param name="target">What it is on, in words.</param>
    public static CypherException AlreadyExists(SchemaRule wanted, SchemaRule? equal, string target)
    {
        var noun = wanted.IsConstraint ? "Constraint" : "Index";
        if (equal is null)
        {
            return Failure.Schema(
                noun + "WithNameAlreadyExists",
                $"There already exists an index or constraint called '{wanted.Name}'. Choose another name, or add IF NOT EXISTS.");
        }

        if (equal.Name == wanted.Name && equal.Kind == wanted.Kind)
        {
            return Failure.Schema(
                "EquivalentSchemaRuleAlreadyExists",
                $"An equivalent {noun.ToLowerInvariant()} already exists: '{equal.Name}' on {target}. Drop it first, or add IF NOT EXISTS.");
        }

        var existing = equal.IsConstraint ? "constraint" : "index";
        return Failure.Schema(
            equal.IsConstraint ? "ConstraintAlreadyExists" : "IndexAlreadyExists",
            $"There already exists the {existing} '{equal.Name}' on {target}. Drop it first, or add IF NOT EXISTS.");
    }

    /// <param name="name">What was to be dropped.</param>
    /// <param name="rule">What has that name, or null.</param>
    /// <param name="constraint">Whether a constraint was to be dropped, and not an index.</param>
    public static CypherException CannotDrop(string name, SchemaRule? rule, bool constraint)
    {
        var noun = constraint ? "constraint" : "index";
        var why = rule is null ? "there is none of that name"
            : rule.IsConstraint ? "it is a constraint; use DROP CONSTRAINT"
            : "it is an index; use DROP INDEX";
        return Failure.Make(
            $"Neo.DatabaseError.Schema.{(constraint ? "Constraint" : "Index")}DropFailed",
            "DropFailed",
            $"Unable to drop {noun} called `{name}`: {why}.");
    }
}
