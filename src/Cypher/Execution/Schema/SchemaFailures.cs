using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Storage.Schema;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Schema;

/// <summary>Why an index or constraint cannot be created or dropped, with Neo4j's codes.</summary>
internal static class SchemaFailures
{
    /// <param name="wanted">What was to be created.</param>
    /// <param name="existing">What there is in its place.</param>
    /// <param name="isEqual">Whether that is of the same sort and for the same.</param>
    /// <param name="target">What it is on, in words.</param>
    public static CypherException AlreadyExists(SchemaRule wanted, SchemaRule existing, bool isEqual, string target)
    {
        var (code, noun) = existing.IsConstraint ? ("Constraint", "constraint") : ("Index", "index");
        var orElse = wanted.IsConstraint && !existing.IsConstraint ? "" : ", or add IF NOT EXISTS";
        if (existing.Name != wanted.Name)
        {
            return Failure.Schema(
                code + "AlreadyExists",
                $"There already exists the {noun} '{existing.Name}' on {target}. Drop it first{orElse}.");
        }

        return isEqual && existing.Kind == wanted.Kind
            ? Failure.Schema(
                "EquivalentSchemaRuleAlreadyExists",
                $"An equivalent {noun} already exists: '{existing.Name}' on {target}. Drop it first{orElse}.")
            : Failure.Schema(
                code + "WithNameAlreadyExists",
                $"There already exists {(existing.IsConstraint ? "a" : "an")} {noun} called '{wanted.Name}'. Choose another name{orElse}.");
    }

    public static CypherException EmptyName() => Failure.InvalidOption(
        "The name of an index or constraint is empty. Expected a name, or none for one made up.");

    /// <param name="what">Label or Property.</param>
    /// <param name="target">What it is on, in words.</param>
    public static CypherException Repeated(string what, string target) => Failure.Schema(
        what == "Label" ? "RepeatedLabelInSchema" : "RepeatedPropertyInCompositeSchema",
        $"An index or constraint on {target} has a {what.ToLowerInvariant()} more than once. Name each once.");

    /// <summary>What the store holds already breaks a constraint that was to be created.</summary>
    public static CypherException CannotConstrain(string name, CypherException violation) => Failure.Make(
        "Neo.DatabaseError.Schema.ConstraintCreationFailed",
        "ConstraintCreationFailed",
        $"Unable to create constraint '{name}': {violation.Message}.");

    /// <param name="name">What was to be dropped.</param>
    /// <param name="rule">What has that name, or null.</param>
    /// <param name="constraint">Whether a constraint was to be dropped, and not an index.</param>
    public static CypherException CannotDrop(string name, SchemaRule? rule, bool constraint)
    {
        var noun = constraint ? "constraint" : "index";
        var why = rule is null ? "there is none of that name"
            : rule.Kind == SchemaRuleKind.LookupIndex ? "it is always there"
            : rule.IsConstraint ? "it is a constraint; use DROP CONSTRAINT"
            : "it is an index; use DROP INDEX";
        return Failure.Make(
            $"Neo.DatabaseError.Schema.{(constraint ? "Constraint" : "Index")}DropFailed",
            "DropFailed",
            $"Unable to drop {noun} called `{name}`: {why}.");
    }
}
