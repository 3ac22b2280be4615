using System.Diagnostics;
using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Storage.Schema;
using ActorGraph.Cypher.Syntax.Tree;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Schema;

/// <summary>CREATE and DROP of indexes and constraints.</summary>
/// <param name="state">The state of the statement.</param>
/// <param name="name">The name of the index or constraint, or null for one made up.</param>
/// <param name="options">The value of OPTIONS; an empty map where there are none.</param>
internal sealed class SchemaCommands(ExecutionState state, string? name, Value options)
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
                Drop(drop.IfExists, constraint: false);
                break;
            case DropConstraintCommand drop:
                Drop(drop.IfExists, constraint: true);
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
            IndexKind.Lookup => SchemaRuleKind.LookupIndex,
            _ => SchemaRuleKind.Index,
        };
        if (MustCreate(command.IfNotExists, command.Target, kind, command.Properties) is not { } rule)
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
        if (MustCreate(command.IfNotExists, command.Target, kind, command.Properties) is { } rule)
        {
            CreateConstraint(rule, command.Type is null ? "" : TypeText.Describe(command.Type));
        }
    }

    private void CreateConstraint(SchemaRule rule, string type)
    {
        try
        {
            state.Store.CreateRule(rule.Name, rule.Kind, rule.OnRelationships, rule.Token, rule.Keys, type);
        }
        catch (CypherException violation) when (violation.Code == StatusCodes.ConstraintValidationFailed)
        {
            throw SchemaFailures.CannotConstrain(rule.Name, violation);
        }

        state.Counters.ConstraintsAdded++;
    }

    /// <summary>The rule to create; null when it is there already and IF NOT EXISTS says that this is well.</summary>
    private SchemaRule? MustCreate(
        bool ifNotExists, SchemaTarget target, SchemaRuleKind kind, SyntaxList<Identifier> properties)
    {
        var wanted = Wanted(target, kind, properties);
        var named = state.Store.Schema.Find(wanted.Name);
        var equal = state.Store.Schema.All.FirstOrDefault(rule => IsEquivalent(rule, wanted, Tokens(target)));
        if ((named ?? equal) is not { } existing)
        {
            CheckNew(wanted, target, properties);
            return wanted;
        }

        // An index is no constraint: to pass over one in silence would leave what is wanted undone.
        return ifNotExists && (existing.IsConstraint || !wanted.IsConstraint)
            ? null
            : throw SchemaFailures.AlreadyExists(wanted, existing, existing == equal, RuleNames.Describe(target, properties));
    }

    private SchemaRule Wanted(SchemaTarget target, SchemaRuleKind kind, SyntaxList<Identifier> properties)
    {
        var keys = properties.Select(property => state.Store.Token(TokenKind.PropertyKey, property.Name)).ToArray();
        var rule = new SchemaRule(0, name ?? "", kind, target.OnRelationships, Tokens(target).FirstOrDefault(-1), keys, "");
        return name is null ? rule with { Name = RuleNames.Default(target, kind, rule.IsConstraint, properties) } : rule;
    }

    private static void CheckNew(SchemaRule wanted, SchemaTarget target, SyntaxList<Identifier> properties)
    {
        if (string.IsNullOrWhiteSpace(wanted.Name))
        {
            throw SchemaFailures.EmptyName();
        }

        if (HasRepeated(target.Labels))
        {
            throw SchemaFailures.Repeated("Label", RuleNames.Describe(target, properties));
        }

        if (HasRepeated(properties))
        {
            throw SchemaFailures.Repeated("Property", RuleNames.Describe(target, properties));
        }
    }

    private static bool HasRepeated(SyntaxList<Identifier> names) =>
        names.Select(name => name.Name).Distinct().Count() < names.Count;

    private bool IsEquivalent(SchemaRule rule, SchemaRule wanted, int[] tokens) =>
        IsSameSort(rule.Kind, wanted.Kind)
        && rule.IsSameAs(wanted)
        && state.Store.Schema.Tokens(rule).SequenceEqual(tokens);

    // A unique constraint brings its own index, so a range index on the same is one too many; the others go beside it.
    private static bool IsSameSort(SchemaRuleKind one, SchemaRuleKind other) => one == other
        || (one is SchemaRuleKind.Index or SchemaRuleKind.Unique or SchemaRuleKind.Key
            && other is SchemaRuleKind.Index or SchemaRuleKind.Unique or SchemaRuleKind.Key);

    private int[] Tokens(SchemaTarget target)
    {
        var kind = target.OnRelationships ? TokenKind.RelationshipType : TokenKind.Label;
        return [.. target.Labels.Select(label => state.Store.Token(kind, label.Name))];
    }

    private void Drop(bool ifExists, bool constraint)
    {
        var rule = state.Store.Schema.Find(name!);
        if (rule is null || rule.IsConstraint != constraint || rule.Kind == SchemaRuleKind.LookupIndex)
        {
            // A constraint cannot lose its index, nor the store what is always there.
            if (ifExists && (constraint || rule is not { IsIndex: true }))
            {
                return;
            }

            throw SchemaFailures.CannotDrop(name!, rule, constraint);
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
