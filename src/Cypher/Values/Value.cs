using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace ActorGraph.Cypher.Values;

/// <summary>
/// A Cypher value in 16 bytes. Booleans, numbers, dates, times of day, nodes and relationships live in the 64 bits,
/// with a <see cref="ValueTag"/> that says which; everything else is an object, with its kind in the bits.
/// The default value is null.
/// </summary>
[DebuggerDisplay("{ToDebugString()}")]
internal readonly struct Value
{
    private readonly object? _reference;
    private readonly long _bits;

    private Value(object? reference, long bits)
    {
        _reference = reference;
        _bits = bits;
    }

    public static Value Null => default;

    public static Value True => new(ValueTag.Boolean, 1);

    public static Value False => new(ValueTag.Boolean, 0);

    public static Value EmptyString => new(string.Empty, (long)ValueKind.String);

    public ValueKind Kind => _reference is ValueTag tag ? tag.Kind : (ValueKind)_bits;

    public bool IsNull => _reference is null;

    public bool IsInteger => ReferenceEquals(_reference, ValueTag.Integer);

    public bool IsFloat => ReferenceEquals(_reference, ValueTag.Float);

    public bool IsNumber => IsInteger || IsFloat;

    /// <summary>Whether it is NaN, which is equal to nothing, not even itself.</summary>
    public bool IsNotANumber => IsFloat && double.IsNaN(AsFloat);

    public bool IsBoolean => ReferenceEquals(_reference, ValueTag.Boolean);

    public bool IsString => _reference is string;

    public bool IsNode => ReferenceEquals(_reference, ValueTag.Node);

    public bool IsRelationship => _reference is ValueTag { Kind: ValueKind.Relationship };

    public bool IsList => _reference is ListValue;

    public bool IsMap => _reference is MapValue;

    /// <summary>The value is boolean true; false and null are not.</summary>
    public bool IsTrue => _bits == 1 && IsBoolean;

    public bool IsFalse => _bits == 0 && IsBoolean;

    public bool AsBoolean => _bits != 0;

    public long AsInteger => _bits;

    public double AsFloat => BitConverter.Int64BitsToDouble(_bits);

    /// <summary>A number of either kind as a float.</summary>
    public double AsNumber => IsFloat ? AsFloat : _bits;

    public string AsString => Unsafe.As<string>(_reference)!;

    public ListValue AsList => Unsafe.As<ListValue>(_reference)!;

    public MapValue AsMap => Unsafe.As<MapValue>(_reference)!;

    public PathValue AsPath => Unsafe.As<PathValue>(_reference)!;

    /// <summary>The id of a node or relationship.</summary>
    public long EntityId => _bits;

    public int RelationshipTypeId => Unsafe.As<ValueTag>(_reference)!.TypeId;

    /// <summary>A date as days since 1970-01-01.</summary>
    public long AsEpochDay => _bits;

    /// <summary>A time of day as nanoseconds since midnight.</summary>
    public long AsNanosecondOfDay => _bits;

    public ZonedTime AsTime => Unsafe.As<ZonedTime>(_reference)!;

    public LocalDateTime AsLocalDateTime => Unsafe.As<LocalDateTime>(_reference)!;

    public ZonedDateTime AsDateTime => Unsafe.As<ZonedDateTime>(_reference)!;

    public Duration AsDuration => Unsafe.As<Duration>(_reference)!;

    public PointValue AsPoint => Unsafe.As<PointValue>(_reference)!;

    public static implicit operator Value(bool value) => Boolean(value);

    public static implicit operator Value(long value) => Integer(value);

    public static implicit operator Value(double value) => Float(value);

    public static implicit operator Value(string? value) => String(value);

    public static Value Boolean(bool value) => new(ValueTag.Boolean, value ? 1 : 0);

    /// <summary>True, false, or null for unknown.</summary>
    public static Value Ternary(bool? value) => value is { } known ? Boolean(known) : Null;

    public static Value Integer(long value) => new(ValueTag.Integer, value);

    public static Value Float(double value) => new(ValueTag.Float, BitConverter.DoubleToInt64Bits(value));

    public static Value String(string? value) => value is null ? Null : new(value, (long)ValueKind.String);

    public static Value List(ListValue value) => new(value, (long)ValueKind.List);

    public static Value List(Value[] items) => new(new ListValue(items), (long)ValueKind.List);

    public static Value ListOf(List<Value> items) => new(new ListValue(items.ToArray()), (long)ValueKind.List);

    public static Value Map(MapValue value) => new(value, (long)ValueKind.Map);

    public static Value Node(long id) => new(ValueTag.Node, id);

    public static Value Relationship(long id, int typeId) => new(ValueTag.Relationship(typeId), id);

    public static Value Path(PathValue value) => new(value, (long)ValueKind.Path);

    public static Value Date(long epochDay) => new(ValueTag.Date, epochDay);

    public static Value LocalTime(long nanosecondOfDay) => new(ValueTag.LocalTime, nanosecondOfDay);

    public static Value Time(ZonedTime value) => new(value, (long)ValueKind.Time);

    public static Value LocalDateTime(LocalDateTime value) => new(value, (long)ValueKind.LocalDateTime);

    public static Value DateTime(ZonedDateTime value) => new(value, (long)ValueKind.DateTime);

    public static Value Duration(Duration value) => new(value, (long)ValueKind.Duration);

    public static Value Point(PointValue value) => new(value, (long)ValueKind.Point);

    /// <summary>The same tag and bits, or the same object: a fast first answer to "are they equal".</summary>
    public bool IsIdenticalTo(Value other) => ReferenceEquals(_reference, other._reference) && _bits == other._bits;

    private string ToDebugString() => IsNull ? "null" : ValueText.ToLiteral(this);
}
