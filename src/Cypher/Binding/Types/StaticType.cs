namespace ActorGraph.Cypher.Binding;

/// <summary>What is known of an expression's values before it runs. Null is always possible.</summary>
/// <param name="Kinds">The kinds it may give.</param>
/// <param name="Element">Of lists, what is known of the elements; null when nothing is.</param>
internal sealed record StaticType(ValueKinds Kinds, StaticType? Element = null)
{
    /// <summary>Nothing is known.</summary>
    public static StaticType Any { get; } = new(ValueKinds.Any);

    /// <summary>Always null.</summary>
    public static StaticType Null { get; } = new(ValueKinds.None);

    /// <summary>True, false or null.</summary>
    public static StaticType Boolean { get; } = new(ValueKinds.Boolean);

    /// <summary>An integer.</summary>
    public static StaticType Integer { get; } = new(ValueKinds.Integer);

    /// <summary>A floating point number.</summary>
    public static StaticType Float { get; } = new(ValueKinds.Float);

    /// <summary>An integer or a floating point number.</summary>
    public static StaticType Number { get; } = new(ValueKinds.Number);

    /// <summary>A string.</summary>
    public static StaticType String { get; } = new(ValueKinds.String);

    /// <summary>A map.</summary>
    public static StaticType Map { get; } = new(ValueKinds.Map);

    /// <summary>A node.</summary>
    public static StaticType Node { get; } = new(ValueKinds.Node);

    /// <summary>A relationship.</summary>
    public static StaticType Relationship { get; } = new(ValueKinds.Relationship);

    /// <summary>A path.</summary>
    public static StaticType Path { get; } = new(ValueKinds.Path);

    /// <summary>A list of anything.</summary>
    public static StaticType AnyList { get; } = new(ValueKinds.List, Any);

    /// <summary>What is known of the elements.</summary>
    public StaticType ElementOrAny => Element ?? Any;

    /// <summary>A list of these.</summary>
    public static StaticType ListOf(StaticType element) => new(ValueKinds.List, element);

    /// <summary>Whether a value of this type may be one of <paramref name="expected"/>. Null may be anything.</summary>
    public bool MayBe(StaticType expected)
    {
        if (Kinds == ValueKinds.None || expected.Kinds == ValueKinds.None)
        {
            return true;
        }

        var common = Kinds & expected.Kinds;
        return common != ValueKinds.List
            ? common != ValueKinds.None
            : ElementOrAny.MayBe(expected.ElementOrAny);
    }

    /// <summary>The type of a value that is of this or the other type.</summary>
    public StaticType Or(StaticType other)
    {
        var kinds = Kinds | other.Kinds;
        if (!kinds.HasFlag(ValueKinds.List) || kinds == ValueKinds.Any)
        {
            return new(kinds);
        }

        var mine = Kinds.HasFlag(ValueKinds.List);
        var theirs = other.Kinds.HasFlag(ValueKinds.List);
        return (mine, theirs) switch
        {
            (true, true) => new(kinds, ElementOrAny.Or(other.ElementOrAny)),
            (true, false) => new(kinds, Element),
            _ => new(kinds, other.Element),
        };
    }

    /// <summary>The name that messages use: "Integer", "List&lt;Node&gt;", "Boolean or String".</summary>
    public override string ToString() => TypeNames.Describe(this);
}
