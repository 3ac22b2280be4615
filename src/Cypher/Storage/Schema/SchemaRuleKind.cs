namespace ActorGraph.Cypher.Storage.Schema;

/// <summary>What a rule of the schema demands or offers. The numbers are part of the store's format.</summary>
internal enum SchemaRuleKind
{
    Index = 0,
    Unique = 1,
    NotNull = 2,
    Key = 3,
    PropertyType = 4,
    TextIndex = 5,
    PointIndex = 6,
    FullTextIndex = 7,

    /// <summary>Of nodes by label or relationships by type: always there, and in no store.</summary>
    LookupIndex = 8,
}
