namespace ActorGraph.Cypher.Values;

/// <summary>Says what the 64 bits of a <see cref="Value"/> mean when the value needs no object of its own.</summary>
internal sealed class ValueTag
{
    public static readonly ValueTag Boolean = new(ValueKind.Boolean);
    public static readonly ValueTag Integer = new(ValueKind.Integer);
    public static readonly ValueTag Float = new(ValueKind.Float);
    public static readonly ValueTag Node = new(ValueKind.Node);
    public static readonly ValueTag Date = new(ValueKind.Date);
    public static readonly ValueTag LocalTime = new(ValueKind.LocalTime);

    private static ValueTag[] _relationships = [];

    private ValueTag(ValueKind kind, int typeId = 0)
    {
        Kind = kind;
        TypeId = typeId;
    }

    public ValueKind Kind { get; }

    /// <summary>The type of a relationship: carried by the tag, so that it outlives a deleted relationship at no cost.</summary>
    public int TypeId { get; }

    public static ValueTag Relationship(int typeId)
    {
        var tags = _relationships;
        return typeId < tags.Length ? tags[typeId] : Grow(typeId);
    }

    private static ValueTag Grow(int typeId)
    {
        lock (ValueTag.Node)
        {
            var tags = _relationships;
            if (typeId >= tags.Length)
            {
                var grown = new ValueTag[Math.Max(typeId + 1, (tags.Length * 2) + 16)];
                tags.CopyTo(grown, 0);
                for (var id = tags.Length; id < grown.Length; id++)
                {
                    grown[id] = new ValueTag(ValueKind.Relationship, id);
                }

                _relationships = grown;
            }

            return _relationships[typeId];
        }
    }
}
