using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Storage.Schema;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Schema;

/// <summary>Why an index or constraint cannot be created or dropped, with Neo4j's codes.</summary>
internal static class SchemaFailures
{
    /// <param name="wanted">What was to be created.</param>
    /// <param name="existing">What there is in its place.</param>
    /// <param name="isEqual">Whether that is for the same; otherwise only the name is taken.</param>
    /// <param name="target">What it is on, in words.</param>
    public static CypherException AlreadyExists(SchemaRule wanted, SchemaRule existing, bool isEqual, string target)
    {
        var (code, noun) = existing.IsConstraint ? ("Constraint", "constraint") : ("Index", "index");
        var orElse = wanted.IsConstraint && !existing.IsConstraint ? "" : ", or add IF NOT EXISTS";
        if (!isEqual)
        {
            return Failure.Schema(
                code + "WithNameAlreadyExists",
                $"There already exists {(existing.IsConstraint ? "a" : "an")} {noun} called '{wanted.Name}'. Choose another name{orElse}.");
        }

        return existing.Name == wanted.Name && existing.Kind == wanted.Kind
            ? Failure.Schema(
                "EquivalentSchemaRuleAlreadyExists",
                $"An equivalent {noun} already exists: '{existing.Name}' on {target}. Drop it first{orElse}.")
            : Failure.Schema(
                code + "AlreadyExists",
                $"There already exists the {noun} '{existing.Name}' on {target}. Drop it first{orElse}.");
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
