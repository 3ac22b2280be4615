using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>CREATE and MERGE.</summary>
internal sealed partial class Binder
{
    private BoundCreate BindCreate(CreateClause create)
    {
        var nodes = new List<BoundNodeCreation>();
        var resolved = new List<List<BoundVariable>>();
        foreach (var path in create.Pattern.Paths)
        {
            CheckCreatable(path, "CREATE");
            resolved.Add([.. path.Elements.OfType<NodePattern>().Select(node => CreateNode(node, path, nodes, "CREATE"))]);
        }

        var relationships = new List<BoundRelationshipCreation>();
        var paths = new List<BoundPathCreation>();
        foreach (var (path, ends) in create.Pattern.Paths.Zip(resolved))
        {
            var chain = CreateRelationships(path, ends, relationships, "CREATE");
            if (path.Variable is not null)
            {
                paths.Add(new(Declare(path.Variable, StaticType.Path), Interleave(ends, chain)));
            }
        }

        return new([.. nodes], [.. relationships], [.. paths]);
    }

    private static SyntaxList<BoundVariable> Interleave(List<BoundVariable> nodes, List<BoundVariable> relationships) =>
        [.. nodes.SelectMany((node, i) => i < relationships.Count ? [node, relationships[i]] : new[] { node })];

    private void CheckCreatable(PathPattern path, string clause)
    {
        if (path.Selector is not null)
        {
            throw Error(path.Selector.Span, BindingError.NotCreatable(clause, "A path selector"));
        }

        foreach (var element in path.Elements)
        {
            var misfit = element switch
            {
                ParenthesizedPathPattern => "A path pattern in parentheses",
                NodePattern { Where: not null } or RelationshipPattern { Where: not null } => "WHERE inside a pattern",
                RelationshipPattern { Quantifier: not null } => "A quantifier",
                _ => null,
            };
            if (misfit is not null)
            {
                throw Error(element.Span, BindingError.NotCreatable(clause, misfit));
            }
        }
    }

    /// <summary>
    /// Resolves a node to create. One that is there already may be an end of a relationship, but then nothing more can be
    /// said of it.
    /// </summary>
    private BoundVariable CreateNode(NodePattern node, PathPattern path, List<BoundNodeCreation> nodes, string clause)
    {
        if (node.Variable is { } name && _scope.Find(name.Name) is { } existing)
        {
            if (path.Elements.Count == 1 || node.Labels is not null || node.Properties is not null)
            {
                throw Error(name.Span, BindingError.AlreadyBound(name.Name));
            }

            return existing.Type.MayBe(StaticType.Node)
                ? existing
                : throw Error(name.Span, BindingError.TypeConflict(name.Name, existing.Type, "Node"));
        }

        var labels = CreatedLabels(node.Labels, clause);
        var properties = BindProperties(node.Properties, clause);
        var variable = node.Variable is null ? Anonymous(StaticType.Node) : Declare(node.Variable, StaticType.Node);
        nodes.Add(new(variable, labels, properties));
        return variable;
    }

    private SyntaxList<BoundLabelExpression> CreatedLabels(LabelExpression? labels, string clause)
    {
        IReadOnlyList<LabelExpression> names = labels switch
        {
            null => [],
            LabelConjunction conjunction => conjunction.Operands,
            _ => [labels],
        };
        return [.. names.Select(name => CreatedLabel(name, clause))];
    }

    private BoundLabelExpression CreatedLabel(LabelExpression label, string clause) =>
        label is LabelName or DynamicLabel { Any: false }
            ? BindLabels(label, StaticType.Node)
            : throw Error(label.Span, BindingError.NotCreatable(clause, "A label expression with |, !, % or $any"));

    private BoundExpression? BindProperties(Expression? properties, string clause)
    {
        if (properties is Parameter && clause == "MERGE")
        {
            throw Error(properties.Span, BindingError.ParameterAsProperties(clause));
        }

        return properties is null ? null : BindExpression(properties);
    }

    private List<BoundVariable> CreateRelationships(
        PathPattern path, List<BoundVariable> nodes, List<BoundRelationshipCreation> relationships, string clause)
    {
        var created = new List<BoundVariable>();
        foreach (var relationship in path.Elements.OfType<RelationshipPattern>())
        {
            if (relationship.Variable is { } name && _scope.Find(name.Name) is not null)
            {
                throw Error(name.Span, BindingError.AlreadyBound(name.Name));
            }

            var type = CreatedType(relationship, clause);
            var properties = BindProperties(relationship.Properties, clause);
            var variable = relationship.Variable is null
                ? Anonymous(StaticType.Relationship)
                : Declare(relationship.Variable, StaticType.Relationship);
            var (left, right) = (nodes[created.Count], nodes[created.Count + 1]);
            var incoming = relationship.Direction == PatternDirection.Incoming;
            relationships.Add(new(variable, type, incoming ? right : left, incoming ? left : right, properties));
            created.Add(variable);
        }

        return created;
    }

    private BoundLabelExpression CreatedType(RelationshipPattern relationship, string clause)
    {
        if (relationship.Length is not null)
        {
            throw Error(relationship.Span, BindingError.CreatingVariableLength(clause));
        }

        if (relationship.Types is not (LabelName or DynamicLabel { Any: false }))
        {
            throw Error(relationship.Span, BindingError.NoSingleType(clause));
        }

        if (relationship.Direction == PatternDirection.Either && clause == "CREATE")
        {
            throw Error(relationship.Span, BindingError.RequiresDirection());
        }

        return BindLabels(relationship.Types, StaticType.Relationship);
    }

    private BoundMerge BindMerge(MergeClause merge)
    {
        var path = merge.Path;
        CheckCreatable(path, "MERGE");
        var nodes = new List<BoundNodeCreation>();
        var relationships = new List<BoundRelationshipCreation>();
        var ends = path.Elements.OfType<NodePattern>().Select(node => CreateNode(node, path, nodes, "MERGE")).ToList();
        var chain = CreateRelationships(path, ends, relationships, "MERGE");
        var variable = path.Variable is null ? null : Declare(path.Variable, StaticType.Path);
        SyntaxList<BoundPathCreation> paths = variable is null ? [] : [new(variable, Interleave(ends, chain))];
        var creation = new BoundCreate([.. nodes], [.. relationships], paths) { Span = merge.Span };
        return new(
            MergePattern(path, ends, creation, variable),
            creation,
            BindActions(merge, onCreate: true),
            BindActions(merge, onCreate: false));
    }

    private SyntaxList<BoundSetItem> BindActions(MergeClause merge, bool onCreate) =>
        [.. merge.Actions.Where(action => action.OnCreate == onCreate).SelectMany(action => BindSetItems(action.Items))];

    /// <summary>The pattern that finds what a creation would make.</summary>
    private static BoundPattern MergePattern(
        PathPattern path, List<BoundVariable> ends, BoundCreate creation, BoundVariable? variable)
    {
        var predicates = new List<BoundExpression>();
        foreach (var node in creation.Nodes)
        {
            predicates.AddRange(node.Labels.Select(label => HasLabel(node.Variable, label)));
            predicates.AddRange(HasProperties(node.Variable, node.Properties));
        }

        var elements = new List<BoundPatternElement> { new BoundNodePattern(ends[0]) };
        foreach (var (relationship, created) in path.Elements.OfType<RelationshipPattern>().Zip(creation.Relationships))
        {
            var (from, to) = (((BoundNodePattern)elements[^1]).Variable, ends[(elements.Count + 1) / 2]);
            SyntaxList<string> types = created.Type is BoundLabelName name ? [name.Name] : [];
            elements.Add(new BoundRelationshipPattern(created.Variable, from, to, relationship.Direction, types, null));
            elements.Add(new BoundNodePattern(to));
            if (types.Count == 0)
            {
                predicates.Add(HasLabel(created.Variable, created.Type));
            }

            predicates.AddRange(HasProperties(created.Variable, created.Properties));
        }

        var declared = creation.Nodes.Select(node => node.Variable)
            .Concat(creation.Relationships.Select(relationship => relationship.Variable))
            .Concat(variable is null ? [] : [variable]);
        return new([new(variable, null, [.. elements], [.. predicates])], [.. declared]);
    }

    private static BoundLabelPredicate HasLabel(BoundVariable variable, BoundLabelExpression label) =>
        new(Reference(variable, label.Span), label) { Span = label.Span, Type = StaticType.Boolean };

    private static IEnumerable<BoundComparison> HasProperties(BoundVariable variable, BoundExpression? properties) =>
        (properties as BoundMap)?.Entries.Select(entry =>
            PropertyEquals(variable, new(entry.Key) { Span = entry.Value.Span }, entry.Value, entry.Value.Span)) ?? [];
}
