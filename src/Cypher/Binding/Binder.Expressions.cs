using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>Expressions: names, look-ups, constants, collections.</summary>
internal sealed partial class Binder
{
    private static readonly StaticType PropertyHolder =
        new(ValueKinds.Entity | ValueKinds.Map | ValueKinds.Temporal | ValueKinds.Point);

    /// <summary>What a property of a node or relationship can be.</summary>
    private static readonly StaticType Storable =
        new(ValueKinds.Any & ~(ValueKinds.Entity | ValueKinds.Path | ValueKinds.Map), StaticType.Any);

    private static readonly StaticType Indexable =
        new(ValueKinds.Entity | ValueKinds.Map | ValueKinds.List | ValueKinds.Temporal | ValueKinds.Point, StaticType.Any);

    /// <summary>
    /// The variables of comprehensions around, whose names hide those that computed expressions mention.
    /// </summary>
    private readonly List<string> _localNames = [];

    /// <summary>What WHEN &gt; 5 compares with.</summary>
    private BoundExpression? _caseSubject;

    private BoundExpression BindExpression(Expression expression)
    {
        if (_frame is not null && FindComputed(expression) is { } computed)
        {
            return Reference(computed, expression.Span);
        }

        var bound = Bind(expression);
        return bound.Span == expression.Span ? bound : bound with { Span = expression.Span };
    }

    private BoundVariable? FindComputed(Expression expression)
    {
        foreach (var (candidate, variable) in _frame!.Computed)
        {
            if (candidate.Equals(expression) && !_localNames.Exists(name => SyntaxWalker.Mentions(candidate, name)))
            {
                return variable;
            }
        }

        return null;
    }

    /// <summary>Binds a predicate, in which patterns may stand as tests of their existence.</summary>
    private BoundExpression BindPredicate(Expression expression) =>
        Demand(
            expression is PatternExpression { Path.Selector: null } pattern
                ? BindPatternTest(pattern)
                : BindExpression(expression),
            StaticType.Boolean,
            "Boolean");

    private BoundExpression Bind(Expression expression) => expression switch
    {
        VariableExpression variable => BindVariable(variable),
        PropertyExpression property => BindProperty(property),
        NullLiteral => new BoundLiteral(null) { Type = StaticType.Null },
        BooleanLiteral literal => new BoundLiteral(literal.Value) { Type = StaticType.Boolean },
        IntegerLiteral literal => new BoundLiteral(literal.Value) { Type = StaticType.Integer },
        FloatLiteral literal => new BoundLiteral(literal.Value) { Type = StaticType.Float },
        StringLiteral literal => new BoundLiteral(literal.Value) { Type = StaticType.String },
        Parameter parameter => BindParameter(parameter),
        IndexExpression index => BindIndex(index),
        SliceExpression slice => BindSlice(slice),
        ListLiteral list => BindList(list),
        MapLiteral map => BindMap(map),
        MapProjection projection => BindMapProjection(projection),
        _ => BindOperation(expression),
    };

    private BoundVariableReference BindVariable(VariableExpression expression)
    {
        var name = expression.Name;
        var variable = _scope.Find(name);
        if (variable is null)
        {
            var isGrouped = _frame is { IsAfterGrouping: true } frame
                && frame.Keys.Exists(key => SyntaxWalker.Mentions(key, name));
            throw Error(
                expression.Span,
                isGrouped ? BindingError.AmbiguousAggregation(name) : BindingError.UndefinedVariable(name));
        }

        CheckVisible(variable, expression.Span);
        return new(variable) { Type = variable.Type };
    }

    /// <summary>Refuses a variable of single rows where only groups are left.</summary>
    private void CheckVisible(BoundVariable variable, SourceSpan place)
    {
        if (_frame?.Hidden.Contains(variable) == true)
        {
            throw Error(place, BindingError.AmbiguousAggregation(variable.Name));
        }
    }

    private BoundParameter BindParameter(Parameter parameter)
    {
        if (!_parameters.Contains(parameter.Name))
        {
            _parameters.Add(parameter.Name);
        }

        return new(parameter.Name);
    }

    private BoundProperty BindProperty(PropertyExpression property)
    {
        var subject = BindExpression(property.Subject);
        if (!subject.Type.MayBe(PropertyHolder))
        {
            const string Expected = "Node, Relationship, Map, Point or a temporal value";
            throw Error(
                property.Subject.Span,
                subject.Type == StaticType.Path
                    ? BindingError.InvalidType(subject.Type, Expected)
                    : BindingError.InvalidSubject(subject.Type, Expected));
        }

        NoteProperty(subject.Type, property.Key.Name, property.Key.Span);
        return new(subject, property.Key.Name) { Type = IsEntity(subject.Type) ? Storable : StaticType.Any };
    }

    private BoundIndex BindIndex(IndexExpression expression)
    {
        var subject = BindExpression(expression.Subject);
        var index = BindExpression(expression.Index);
        if (!subject.Type.MayBe(Indexable))
        {
            throw Error(
                expression.Subject.Span,
                BindingError.InvalidSubject(subject.Type, "List<Any>, Map, Node, Relationship, Point or a temporal value"));
        }

        if (expression.Index is StringLiteral key)
        {
            NoteProperty(subject.Type, key.Value, key.Span);
        }

        var isList = subject.Type.Kinds == ValueKinds.List;
        return isList && !index.Type.MayBe(StaticType.Integer)
            ? throw Error(expression.Index.Span, BindingError.InvalidSubject(index.Type, "Integer"))
            : new(subject, index) { Type = isList ? subject.Type.ElementOrAny : StaticType.Any };
    }

    private BoundSlice BindSlice(SliceExpression slice)
    {
        var subject = Demand(BindExpression(slice.Subject), StaticType.AnyList, "List<Any>");
        var from = slice.From is null ? null : Demand(BindExpression(slice.From), StaticType.Integer, "Integer");
        var to = slice.To is null ? null : Demand(BindExpression(slice.To), StaticType.Integer, "Integer");
        return new(subject, from, to) { Type = subject.Type };
    }

    private BoundList BindList(ListLiteral list)
    {
        SyntaxList<BoundExpression> items = [.. list.Items.Select(BindExpression)];
        var element = items.Aggregate(StaticType.Null, (type, item) => type.Or(item.Type));
        return new(items) { Type = StaticType.ListOf(element) };
    }

    private BoundMap BindMap(MapLiteral map)
    {
        var entries = map.Entries.Select(entry => new BoundMapEntry(entry.Key.Name, BindExpression(entry.Value)));
        return new([.. entries]) { Type = StaticType.Map };
    }

    private BoundMapProjection BindMapProjection(MapProjection projection)
    {
        var subject = Demand(BindExpression(projection.Subject), PropertyHolder, "Map, Node or Relationship");
        var items = projection.Items.Select(item => item switch
        {
            PropertyItem property => BindPropertyItem(subject, property),
            EntryItem entry => new(entry.Key.Name, BindExpression(entry.Value)),
            VariableItem variable => new(variable.Variable.Name, BindExpression(variable.Variable)),
            _ => new(null, null),
        });
        return new(subject, [.. items]) { Type = StaticType.Map };
    }

    private BoundMapProjectionItem BindPropertyItem(BoundExpression subject, PropertyItem item)
    {
        NoteProperty(subject.Type, item.Key.Name, item.Key.Span);
        return new(item.Key.Name, new BoundProperty(subject, item.Key.Name) { Span = item.Span });
    }

    /// <summary>Passes an expression on if its value may be of a type; null always may.</summary>
    private BoundExpression Demand(BoundExpression expression, StaticType type, string expected) =>
        expression.Type.MayBe(type)
            ? expression
            : throw Error(expression.Span, BindingError.InvalidType(expression.Type, expected));
}
