using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Tests.Kit;
using ActorGraph.Bolt.Values;

namespace ActorGraph.Bolt.Tests.Structures;

/// <summary>The structures of Bolt 4.4 and 5, byte by byte (Structure Semantics).</summary>
public sealed class StructureTests
{
    private static readonly Dictionary<string, object?> Name = new() { ["name"] = "example" };

    private static readonly BoltNode Node = new(3, ["Example", "Node"], Name, "abc123");

    private static readonly BoltRelationship Relationship = new(11, 2, 3, "KNOWS", Name, "abc123", "def456", "ghi789");

    private static readonly BoltUnboundRelationship Unbound = new(17, "KNOWS", Name, "foo");

    private const string NodeFields = "03 92 87 45 78 61 6D 70 6C 65 84 4E 6F 64 65 A1 84 6E 61 6D 65 87 65 78 61 6D 70 6C 65";
    private const string RelationshipFields = "0B 02 03 85 4B 4E 4F 57 53 A1 84 6E 61 6D 65 87 65 78 61 6D 70 6C 65";
    private const string UnboundFields = "11 85 4B 4E 4F 57 53 A1 84 6E 61 6D 65 87 65 78 61 6D 70 6C 65";

    public static TheoryData<object, string> SameInAllVersions => new()
    {
        { new BoltDate(0), "B1 44 00" },
        { new BoltDate(1), "B1 44 01" },
        { new BoltDate(-1), "B1 44 FF" },
        { new BoltTime(1, 3600), "B2 54 01 C9 0E 10" },
        { new BoltLocalTime(86_399_999_999_999), "B1 74 CB 00 00 4E 94 91 4E FF FF" },
        { new BoltLocalDateTime(4500, 42), "B2 64 C9 11 94 2A" },
        { new BoltDuration(-1, 2, 3, 4), "B4 45 FF 02 03 04" },
        { new BoltPoint(7203, 1, 2), "B3 58 C9 1C 23 C1 3F F0 00 00 00 00 00 00 C1 40 00 00 00 00 00 00 00" },
        {
            new BoltPoint(9157, 1, 2, 3),
            "B4 59 C9 23 C5 C1 3F F0 00 00 00 00 00 00 C1 40 00 00 00 00 00 00 00 C1 40 08 00 00 00 00 00 00"
        },
    };

    [Theory]
    [MemberData(nameof(SameInAllVersions))]
    public void Values_without_ids_and_instants_have_one_form(object value, string bytes)
    {
        foreach (var dialect in Dialects.All)
        {
            Assert.Equal(Hex.Bytes(bytes), Coding.Encode(value, dialect));
            Assert.Equal(value, Coding.Decode(bytes, dialect));
        }
    }

    [Fact]
    public void Bolt_5_has_element_ids()
    {
        AssertForm(Node, $"B4 4E {NodeFields} 86 61 62 63 31 32 33", Dialects.Bolt50);
        AssertForm(
            Relationship,
            $"B8 52 {RelationshipFields} 86 61 62 63 31 32 33 86 64 65 66 34 35 36 86 67 68 69 37 38 39",
            Dialects.Bolt50);
        AssertForm(Unbound, $"B4 72 {UnboundFields} 83 66 6F 6F", Dialects.Bolt50);
    }

    [Fact]
    public void Bolt_4_has_numbers_alone()
    {
        AssertForm(Node with { ElementId = "3" }, $"B3 4E {NodeFields}", Dialects.Bolt44);
        AssertForm(
            Relationship with { ElementId = "11", StartElementId = "2", EndElementId = "3" },
            $"B5 52 {RelationshipFields}",
            Dialects.Bolt44);
        AssertForm(Unbound with { ElementId = "17" }, $"B3 72 {UnboundFields}", Dialects.Bolt44);
    }

    // 1970-01-01T02:15:00.000000042+01:00
    [Fact]
    public void An_instant_counts_from_1970_at_UTC()
    {
        var time = new BoltDateTime(4500, 42, 3600);

        AssertForm(time, "B3 49 C9 11 94 2A C9 0E 10", Dialects.Bolt50);
        AssertForm(time, "B3 49 C9 11 94 2A C9 0E 10", Dialects.Bolt44Utc);
    }

    [Fact]
    public void A_legacy_instant_counts_on_the_clocks_of_its_place() =>
        AssertForm(new BoltDateTime(4500, 42, 3600), "B3 46 C9 1F A4 2A C9 0E 10", Dialects.Bolt44);

    [Fact]
    public void An_instant_in_a_zone_counts_from_1970_at_UTC()
    {
        var time = new BoltZonedDateTime(4500, 42, "Europe/Paris");

        AssertForm(time, "B3 69 C9 11 94 2A 8C 45 75 72 6F 70 65 2F 50 61 72 69 73", Dialects.Bolt50);
        AssertForm(time, "B3 69 C9 11 94 2A 8C 45 75 72 6F 70 65 2F 50 61 72 69 73", Dialects.Bolt44Utc);
    }

    [Fact]
    public void A_legacy_instant_in_a_zone_counts_on_the_clocks_of_the_zone() => AssertForm(
        new BoltZonedDateTime(4500, 42, "Europe/Paris"),
        "B3 66 C9 1F A4 2A 8C 45 75 72 6F 70 65 2F 50 61 72 69 73",
        Dialects.Bolt44);

    [Fact]
    public void A_legacy_instant_that_the_clocks_show_twice_is_the_first()
    {
        // 2024-10-27T02:30 in Paris, first at +02:00, then at +01:00.
        var first = new DateTimeOffset(2024, 10, 27, 0, 30, 0, TimeSpan.Zero).ToUnixTimeSeconds();
        var second = Coding.Encode(new BoltZonedDateTime(first + 3600, 0, "Europe/Paris"), Dialects.Bolt44);

        Assert.Equal(new BoltZonedDateTime(first, 0, "Europe/Paris"), Coding.Decode(second, Dialects.Bolt44));
    }

    [Fact]
    public void A_legacy_instant_that_the_clocks_skip_is_read_by_the_offset_before()
    {
        // 2024-03-31T02:30 in Paris, which goes from +01:00 to +02:00 at two.
        var skipped = new DateTimeOffset(2024, 3, 31, 2, 30, 0, TimeSpan.Zero).ToUnixTimeSeconds();
        byte[] bytes = [0xB3, 0x66, .. Coding.Encode(skipped), 0x00, .. Coding.Encode("Europe/Paris")];

        Assert.Equal(new BoltZonedDateTime(skipped - 3600, 0, "Europe/Paris"), Coding.Decode(bytes, Dialects.Bolt44));
    }

    [Theory]
    [InlineData("Europe/Ys")]
    [InlineData("../../../etc/passwd")]
    [InlineData("/etc/localtime")]
    [InlineData("")]
    public void A_zone_that_is_not_known_is_refused_where_its_offset_is_needed(string zone)
    {
        byte[] bytes = [0xB3, 0x66, 0x00, 0x00, .. Coding.Encode(zone)];
        var error = Assert.Throws<BoltProtocolException>(() => Coding.Decode(bytes, Dialects.Bolt44));

        Assert.Equal((BoltProblem.ValueOutOfRange, 4), (error.Problem, error.Offset));
        Assert.Throws<ArgumentException>(() => Coding.Encode(new BoltZonedDateTime(0, 0, zone), Dialects.Bolt44));
        Assert.Equal(new BoltZonedDateTime(0, 0, zone), Coding.Decode(Coding.Encode(new BoltZonedDateTime(0, 0, zone))));
    }

    [Theory]
    [InlineData("B0 44", BoltProblem.WrongFieldCount, 0)]
    [InlineData("B2 44 00 00", BoltProblem.WrongFieldCount, 0)]
    [InlineData("B3 4E 01 90 A0", BoltProblem.WrongFieldCount, 0)]
    [InlineData("B5 52 01 01 01 81 41 A0", BoltProblem.WrongFieldCount, 0)]
    [InlineData("B1 00 00", BoltProblem.UnknownStructure, 0)]
    [InlineData("91 B3 46 00 00 00", BoltProblem.UnknownStructure, 1)]
    [InlineData("B3 66 00 00 80", BoltProblem.UnknownStructure, 0)]
    [InlineData("B1 44 80", BoltProblem.WrongType, 2)]
    [InlineData("B4 4E 01 91 01 A0 80", BoltProblem.WrongType, 4)]
    [InlineData("B3 50 91 00 90 90", BoltProblem.WrongType, 3)]
    [InlineData("B1 74 FF", BoltProblem.ValueOutOfRange, 2)]
    [InlineData("B2 54 00 CA 7F FF FF FF", BoltProblem.ValueOutOfRange, 3)]
    [InlineData("B2 64 00 CA 3B 9A CA 00", BoltProblem.ValueOutOfRange, 3)]
    [InlineData("B3 58 FF C1 00 00 00 00 00 00 00 00 C1 00 00 00 00 00 00 00 00", BoltProblem.ValueOutOfRange, 2)]
    public void What_is_no_structure_is_refused_with_its_place(string bytes, BoltProblem problem, int offset)
    {
        var error = Assert.Throws<BoltProtocolException>(() => Coding.Decode(bytes, Dialects.Bolt58));

        Assert.Equal((problem, offset), (error.Problem, error.Offset));
    }

    [Theory]
    [InlineData("B3 49 00 00 00")]
    [InlineData("B3 69 00 00 80")]
    public void Instants_at_UTC_are_no_structure_of_Bolt_4_without_the_patch(string bytes) => Assert.Equal(
        BoltProblem.UnknownStructure, Assert.Throws<BoltProtocolException>(() => Coding.Decode(bytes, Dialects.Bolt44)).Problem);

    private static void AssertForm(object value, string bytes, BoltDialect dialect)
    {
        Assert.Equal(Hex.Text(Hex.Bytes(bytes)), Hex.Text(Coding.Encode(value, dialect)));
        Assert.True(Same.Values(value, Coding.Decode(bytes, dialect)));
    }
}
