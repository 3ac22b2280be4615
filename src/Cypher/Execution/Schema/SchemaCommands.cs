using System.Diagnostics;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Storage.Schema;
using ActorGraph.Cypher.Syntax.Tree;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Schema;

/// <summary>CREATE and DROP of indexes and constraints.</summary>
/// <param name="state">The state of the statement.</param>
/// <param name="options">The value of OPTIONS, or null.</param>
internal sealed class SchemaCommands(ExecutionState state, Value options)
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
        if (command.Kind is IndexKind.Vector)
        {
            throw Failure.Unsupported("A VECTOR index");
        }

        var read = IndexOptions.Read(command.Kind, options);
        if (command.Kind is IndexKind.Lookup)
        {
            // The store finds nodes by label and relationships by type at all times.
            return;
        }

        if (command.Kind is IndexKind.Text or IndexKind.Point && command.Properties.Count > 1)
        {
            throw Failure.Syntax(
                "SingleProperty", $"Only single property {command.Kind.ToString().ToLowerInvariant()} indexes are supported.");
        }

        var kind = command.Kind switch
        {
            IndexKind.Text => SchemaRuleKind.TextIndex,
            IndexKind.Point => SchemaRuleKind.PointIndex,
            IndexKind.FullText => SchemaRuleKind.FullTextIndex,
            _ => SchemaRuleKind.Index,
        };
        if (MustCreate(command.Name, command.IfNotExists, command.Target, kind, command.Properties) is not { } rule)
        {
            return;
        }

        if (kind == SchemaRuleKind.FullTextIndex)
        {
            state.Store.CreateFullTextIndex(
                rule.Name, rule.OnRelationships, Tokens(command.Target), rule.Keys, read.Analyzer);
        }
        else
        {
            state.Store.CreateRule(rule.Name, kind, rule.OnRelationships, rule.Token, rule.Keys, "");
        }

        state.Counters.IndexesAdded++;
    }

    private void CreateConstraint(CreateConstraintCommand command)
    {
        _ = IndexOptions.Read(IndexKind.Range, options);
        var kind = command.Kind switch
        {
            ConstraintKind.Unique => SchemaRuleKind.Unique,
            ConstraintKind.NotNull => SchemaRuleKind.NotNull,
            ConstraintKind.Key => SchemaRuleKind.Key,
            _ => SchemaRuleKind.PropertyType,
        };
        if (MustCreate(command.Name, command.IfNotExists, command.Target, kind, command.Properties) is { } rule)
        {
            var type = command.Type is null ? "" : TypeText.Describe(command.Type);
            state.Store.CreateRule(rule.Name, kind, rule.OnRelationships, rule.Token, rule.Keys, type);
            state.Counters.ConstraintsAdded++;
        }
    }

    /// <summary>The rule to create; null when it is there already and IF NOT EXISTS says that this is well.</summary>
    private SchemaRule? MustCreate(
        Identifier? name, bool ifNotExists, SchemaTarget target, SchemaRuleKind kind, SyntaxList<Identifier> properties)
    {
        var tokens = Tokens(target);
        var keys = properties.Select(property => state.Store.Token(TokenKind.PropertyKey, property.Name)).ToArray();
        var wanted = new SchemaRule(
            0, name?.Name ?? RuleNames.Default(target, kind, properties), kind, target.OnRelationships, tokens[0], keys, "");
        var named = state.Store.Schema.Find(wanted.Name);
        var equal = state.Store.Schema.Rules.FirstOrDefault(rule => IsEquivalent(rule, wanted, tokens));
        if ((equal ?? named) is not { } existing)
        {
            return wanted;
        }

        // An index is no constraint: to pass over one in silence would leave what is wanted undone.
        return ifNotExists && (existing.IsConstraint || !wanted.IsConstraint)
            ? null
            : throw SchemaFailures.AlreadyExists(wanted, existing, equal is not null, RuleNames.Describe(target, properties));
    }

    private bool IsEquivalent(SchemaRule rule, SchemaRule wanted, int[] tokens) =>
        rule.Kind == SchemaRuleKind.FullTextIndex || wanted.Kind == SchemaRuleKind.FullTextIndex
            ? rule.Kind == wanted.Kind && state.Store.Schema.FullText.Any(index =>
                index.Id == rule.Id
                && index.OnRelationships == wanted.OnRelationships
                && index.Tokens.ToHashSet().SetEquals(tokens)
                && index.Keys.ToHashSet().SetEquals(wanted.Keys))
            : rule.IsSameAs(wanted) && IsSameSort(rule.Kind, wanted.Kind);

    // A unique constraint brings its own index, so a range index on the same is one too many; the others go beside it.
    private static bool IsSameSort(SchemaRuleKind one, SchemaRuleKind other) => one == other
        || (one is SchemaRuleKind.Index or SchemaRuleKind.Unique or SchemaRuleKind.Key
            && other is SchemaRuleKind.Index or SchemaRuleKind.Unique or SchemaRuleKind.Key);

    private int[] Tokens(SchemaTarget target)
    {
        var kind = target.OnRelationships ? TokenKind.RelationshipType : TokenKind.Label;
        return [.. target.Labels.Select(label => state.Store.Token(kind, label.Name)).Distinct()];
    }

    private void Drop(string name, bool ifExists, bool constraint)
    {
        var rule = state.Store.Schema.Find(name);
        if (rule is null || rule.IsConstraint != constraint)
        {
            // A constraint that has an index cannot lose it.
            if (ifExists && (constraint || rule?.Kind is not (SchemaRuleKind.Unique or SchemaRuleKind.Key)))
            {
                return;
            }

            throw SchemaFailures.CannotDrop(name, rule, constraint);
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
}
