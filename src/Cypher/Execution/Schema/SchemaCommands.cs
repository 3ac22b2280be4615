using System.Diagnostics;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Storage.Schema;
using ActorGraph.Cypher.Syntax.Tree;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Schema;

/// <summary>CREATE and DROP of indexes and constraints.</summary>
internal sealed class SchemaCommands(ExecutionState state)
{
    public void Run(StatementBody command)
    {
        switch (command)
        {
            case CreateIndexCommand index:
                CreateIndex(index);
                break;
            case CreateConstraintCommand constraint:
                CreateConstraint(constraint);
                break;
            case DropIndexCommand drop:
                Drop(drop.Name.Name, drop.IfExists, constraint: false);
                break;
            case DropConstraintCommand drop:
                Drop(drop.Name.Name, drop.IfExists, constraint: true);
                break;
            default:
                throw new UnreachableException(command.GetType().Name);
        }
    }

    private void CreateIndex(CreateIndexCommand command)
    {
        if (command.Kind is IndexKind.Lookup)
        {
            // The store finds nodes by label and relationships by type at all times.
            return;
        }

        if (command.Kind is not (IndexKind.Range or IndexKind.Text or IndexKind.Point))
        {
            throw Failure.Unsupported($"A {command.Kind.ToString().ToUpperInvariant()} index");
        }

        if (Create(command.Name, command.IfNotExists, command.Target, SchemaRuleKind.Index, command.Properties, ""))
        {
            state.Counters.IndexesAdded++;
        }
    }

    private void CreateConstraint(CreateConstraintCommand command)
    {
        var kind = command.Kind switch
        {
            ConstraintKind.Unique => SchemaRuleKind.Unique,
            ConstraintKind.NotNull => SchemaRuleKind.NotNull,
            ConstraintKind.Key => SchemaRuleKind.Key,
            _ => SchemaRuleKind.PropertyType,
        };
        var type = command.Type is null ? "" : TypeText.Describe(command.Type);
        if (Create(command.Name, command.IfNotExists, command.Target, kind, command.Properties, type))
        {
            state.Counters.ConstraintsAdded++;
        }
    }

    private bool Create(
        Identifier? name,
        bool ifNotExists,
        SchemaTarget target,
        SchemaRuleKind kind,
        SyntaxList<Identifier> properties,
        string type)
    {
        var label = target.Labels[0].Name;
        var token = state.Store.Token(target.OnRelationships ? TokenKind.RelationshipType : TokenKind.Label, label);
        var keys = properties.Select(property => state.Store.Token(TokenKind.PropertyKey, property.Name)).ToArray();
        var wanted = new SchemaRule(0, name?.Name ?? DefaultName(target, kind, properties), kind, target.OnRelationships, token, keys, type);
        var named = state.Store.Schema.Find(wanted.Name);
        var equal = state.Store.Schema.Rules.FirstOrDefault(rule => rule.IsSameAs(wanted) && IsSameSort(rule.Kind, kind));
        if (named is null && equal is null)
        {
            state.Store.CreateRule(wanted.Name, kind, target.OnRelationships, token, keys, type);
            return true;
        }

        if (ifNotExists)
        {
            return false;
        }

        throw equal is not null
            ? Failure.Schema(
                EquivalentCode(equal, wanted),
                $"An equivalent {Noun(kind)} already exists: '{equal.Name}' on {label}({Names(properties)}). Drop it first, or add IF NOT EXISTS.")
            : Failure.Schema(
                kind == SchemaRuleKind.Index ? "IndexWithNameAlreadyExists" : "ConstraintWithNameAlreadyExists",
                $"There already exists an index or constraint called '{wanted.Name}'. Choose another name, or add IF NOT EXISTS.");
    }

    private static string EquivalentCode(SchemaRule equal, SchemaRule wanted) =>
        equal.Kind == wanted.Kind && equal.Name == wanted.Name ? "EquivalentSchemaRuleAlreadyExists"
        : equal.Kind == SchemaRuleKind.Index ? "IndexAlreadyExists"
        : "ConstraintAlreadyExists";

    // A unique constraint brings its own index, so an index on the same is one too many; the others go beside it.
    private static bool IsSameSort(SchemaRuleKind one, SchemaRuleKind other) => one == other
        || (one is SchemaRuleKind.Index or SchemaRuleKind.Unique or SchemaRuleKind.Key
            && other is SchemaRuleKind.Index or SchemaRuleKind.Unique or SchemaRuleKind.Key);

    private void Drop(string name, bool ifExists, bool constraint)
    {
        var rule = state.Store.Schema.Find(name);
        if (rule is null || rule.IsConstraint != constraint)
        {
            if (ifExists && (rule is null || !constraint))
            {
                return;
            }

            throw Failure.SchemaDrop(
                constraint ? "ConstraintDropFailed" : "IndexDropFailed",
                rule is null
                    ? $"Unable to drop {(constraint ? "constraint" : "index")} '{name}': there is none of that name."
                    : $"Unable to drop '{name}': it is {(rule.IsConstraint ? "a constraint; use DROP CONSTRAINT" : "an index; use DROP INDEX")}.");
        }

        state.Store.DropRule(rule);
        if (constraint)
        {
            state.Counters.ConstraintsRemoved++;
        }
        else
        {
            state.Counters.IndexesRemoved++;
        }
    }

    private static string DefaultName(SchemaTarget target, SchemaRuleKind kind, SyntaxList<Identifier> properties)
    {
        var noun = kind switch
        {
            SchemaRuleKind.Index => "index",
            SchemaRuleKind.Unique => "unique",
            SchemaRuleKind.NotNull => "not_null",
            SchemaRuleKind.Key => "key",
            _ => "type",
        };
        return $"{noun}_{target.Labels[0].Name}_{string.Join('_', properties.Select(property => property.Name))}";
    }

    private static string Noun(SchemaRuleKind kind) => kind == SchemaRuleKind.Index ? "index" : "constraint or index";

    private static string Names(SyntaxList<Identifier> properties) =>
        string.Join(", ", properties.Select(property => property.Name));
}
