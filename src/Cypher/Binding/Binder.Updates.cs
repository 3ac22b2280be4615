using System.Diagnostics;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>SET, REMOVE, DELETE and FOREACH.</summary>
internal sealed partial class Binder
{
    private static readonly StaticType Entity = new(ValueKinds.Entity);
    private static readonly StaticType Deletable = new(ValueKinds.Entity | ValueKinds.Path);
    private static readonly StaticType PropertySource = new(ValueKinds.Entity | ValueKinds.Map);

    private SyntaxList<BoundSetItem> BindSetItems(SyntaxList<SetItem> items) => [.. items.Select(BindSetItem)];

    private BoundSetItem BindSetItem(SetItem item)
    {
        BoundSetItem bound = item switch
        {
            SetProperty set => BindSetProperty(set),
            SetProperties set => new BoundSetProperties(
                BindNamed(set.Variable, Entity, "Node or Relationship"),
                Demand(BindExpression(set.Value), PropertySource, "Map, Node or Relationship"),
                set.Add),
            SetLabels set => new BoundSetLabels(
                BindNamed(set.Variable, StaticType.Node, "Node"), BindLabelNames(set.Labels, "SET")),
            _ => throw new UnreachableException(item.GetType().Name),
        };
        return bound with { Span = item.Span };
    }

    private BoundSetProperty BindSetProperty(SetProperty set)
    {
        var (entity, key) = BindTarget(set.Target);
        return new(entity, key, BindExpression(set.Value));
    }

    private (BoundExpression Entity, BoundExpression Key) BindTarget(Expression target)
    {
        var (subject, key) = target switch
        {
            PropertyExpression property => (property.Subject, (BoundExpression)Constant(property.Key)),
            IndexExpression index => (index.Subject, Demand(BindExpression(index.Index), StaticType.String, "String")),
            _ => throw new UnreachableException(target.GetType().Name),
        };
        return (Demand(BindExpression(subject), Entity, "Node or Relationship"), key);
    }

    private static BoundLiteral Constant(Identifier name) =>
        new(name.Name) { Span = name.Span, Type = StaticType.String };

    private BoundExpression BindNamed(Identifier name, StaticType type, string expected) =>
        Demand(BindExpression(new VariableExpression(name.Name) { Span = name.Span }), type, expected);

    private SyntaxList<BoundLabelExpression> BindLabelNames(SyntaxList<LabelExpression> labels, string clause) =>
        [.. labels.Select(label => CreatedLabel(label, clause))];

    private BoundRemoveItem BindRemoveItem(RemoveItem item)
    {
        if (item is RemoveLabels remove)
        {
            return new BoundRemoveLabels(
                BindNamed(remove.Variable, StaticType.Node, "Node"), BindLabelNames(remove.Labels, "REMOVE"));
        }

        var (entity, key) = BindTarget(((RemoveProperty)item).Target);
        return new BoundRemoveProperty(entity, key);
    }

    private BoundDelete BindDelete(DeleteClause delete)
    {
        var targets = new List<BoundExpression>();
        foreach (var target in delete.Targets)
        {
            if (target is LabelPredicate)
            {
                throw Error(target.Span, BindingError.InvalidDelete());
            }

            targets.Add(Demand(BindExpression(target), Deletable, "Node, Relationship or Path"));
        }

        return new(delete.Detach, [.. targets]);
    }

    private BoundForeach BindForeach(ForeachClause @foreach)
    {
        var list = BindExpression(@foreach.List);
        return Within(new(_scope), () =>
        {
            var variable = Declare(@foreach.Variable, list.Type.Kinds == ValueKinds.List ? list.Type.ElementOrAny : StaticType.Any);
            var updates = @foreach.Updates.Select(update => BindUpdate(update) with { Span = update.Span });
            return new BoundForeach(variable, list, [.. updates]);
        });
    }
}
