namespace ActorGraph.Cypher.Storage.Schema;

/// <summary>An index or a constraint.</summary>
/// <param name="Id">Its number, which its index entries carry.</param>
/// <param name="Name">Its name, unique among all rules.</param>
/// <param name="Kind">What it is.</param>
/// <param name="OnRelationships">Whether it is about relationships of a type, and not nodes with a label.</param>
/// <param name="Token">The label or type, or the first of them; -1 for a lookup index, which is about all.</param>
/// <param name="Keys">The property keys, in order.</param>
/// <param name="PropertyType">The type that a property must have, as it is written; empty for other kinds.</param>
internal sealed record SchemaRule(
    long Id, string Name, SchemaRuleKind Kind, bool OnRelationships, int Token, int[] Keys, string PropertyType)
{
    /// <summary>Whether it keeps entries: unique and key constraints are indexes too.</summary>
    public bool HasEntries => Kind is SchemaRuleKind.Index or SchemaRuleKind.TextIndex or SchemaRuleKind.PointIndex || IsUnique;

    public bool IsUnique => Kind is SchemaRuleKind.Unique or SchemaRuleKind.Key;

    public bool IsConstraint => IsUnique || Kind is SchemaRuleKind.NotNull or SchemaRuleKind.PropertyType;

    /// <summary>Whether SHOW INDEXES lists it.</summary>
    public bool IsIndex => HasEntries || Kind is SchemaRuleKind.FullTextIndex or SchemaRuleKind.LookupIndex;

    public bool Requires => Kind is SchemaRuleKind.NotNull or SchemaRuleKind.Key;

    public bool IsSameAs(SchemaRule other) =>
        OnRelationships == other.OnRelationships && Token == other.Token && Keys.AsSpan().SequenceEqual(other.Keys);
}
