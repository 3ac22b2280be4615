using ActorGraph.Cypher.Values;
using CsCheck;

namespace ActorGraph.Cypher.Tests.Support;

/// <summary>Arbitrary values that a property can hold.</summary>
internal static class ValueGenerators
{
    private static readonly Gen<Value> Text = Gen.String.Select(text =>
        Value.String(System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text))));

    private static readonly Gen<LocalDateTime> Moment = Gen.Select(
        Gen.Long[-400_000_000, 400_000_000], Gen.Long[0, Calendar.NanosPerDay - 1], (day, nanos) => new LocalDateTime(day, nanos));

    public static readonly Gen<Value> Scalar = Gen.OneOf(
        Gen.Bool.Select(Value.Boolean),
        Gen.Long.Select(Value.Integer),
        Gen.Int[-10, 10].Select(number => Value.Integer(number)),
        Gen.Double.Select(Value.Float),
        Gen.Int[-10, 10].Select(number => Value.Float(number / 2.0)),
        Text,
        Moment.Select(moment => Value.Date(moment.EpochDay)),
        Moment.Select(moment => Value.LocalTime(moment.NanosecondOfDay)),
        Moment.Select(Value.LocalDateTime),
        Gen.Select(Moment, Gen.Int[-64800, 64800], (moment, offset) => Value.Time(new(moment.NanosecondOfDay, offset))),
        Gen.Select(Moment, Gen.Int[-64800, 64800], (moment, offset) => Value.DateTime(new(moment, offset, null))),
        Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Int[0, 999_999_999], (months, days, seconds, nanos) =>
            Value.Duration(new(months, days, seconds, nanos))),
        Gen.Select(Gen.Double[-180, 180], Gen.Double[-90, 90], (x, y) => Value.Point(new(PointValue.Wgs84, x, y, null))));

    public static readonly Gen<Value> Storable = Gen.OneOf(Scalar, Scalar.Array[0, 5].Select(items => Value.List(items)));
}
