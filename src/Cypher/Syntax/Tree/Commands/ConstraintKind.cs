namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>What a constraint requires.</summary>
internal enum ConstraintKind
{
    /// <summary>IS UNIQUE: no two have the same values.</summary>
    Unique,

    /// <summary>IS NOT NULL: the property is there.</summary>
    NotNull,

    /// <summary>IS NODE KEY, IS RELATIONSHIP KEY: there and unique.</summary>
    Key,

    /// <summary>IS :: TYPE: of this type where it is there.</summary>
    PropertyType,
}
