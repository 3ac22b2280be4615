using ActorGraph.Bolt.Tests.Kit;

namespace ActorGraph.Bolt.Tests.PackStream;

/// <summary>The examples of PackStream's specification, byte by byte.</summary>
public sealed class SpecificationTests
{
    public static TheoryData<object?, string> Examples => new()
    {
        { null, "C0" },
        { false, "C2" },
        { true, "C3" },
        { 42L, "2A" },
        { long.MinValue, "CB 80 00 00 00 00 00 00 00" },
        { long.MaxValue, "CB 7F FF FF FF FF FF FF FF" },
        { 1.23, "C1 3F F3 AE 14 7A E1 47 AE" },
        { Array.Empty<byte>(), "CC 00" },
        { new byte[] { 1, 2, 3 }, "CC 03 01 02 03" },
        { "", "80" },
        { "A", "81 41" },
        { "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "D0 1A 41 42 43 44 45 46 47 48 49 4A 4B 4C 4D 4E 4F 50 51 52 53 54 55 56 57 58 59 5A" },
        { "Größenmaßstäbe", "D0 12 47 72 C3 B6 C3 9F 65 6E 6D 61 C3 9F 73 74 C3 A4 62 65" },
        { Array.Empty<object?>(), "90" },
        { new object?[] { 1L, 2L, 3L }, "93 01 02 03" },
        { new object?[] { 1L, 2.0, "three" }, "93 01 C1 40 00 00 00 00 00 00 00 85 74 68 72 65 65" },
        {
            Enumerable.Range(1, 40).Select(item => (object?)(long)item).ToArray(),
            """
            D4 28
            01 02 03 04 05 06 07 08 09 0A
            0B 0C 0D 0E 0F 10 11 12 13 14
            15 16 17 18 19 1A 1B 1C 1D 1E
            1F 20 21 22 23 24 25 26 27 28
            """
        },
        { new Dictionary<string, object?>(), "A0" },
        { new Dictionary<string, object?> { ["one"] = "eins" }, "A1 83 6F 6E 65 84 65 69 6E 73" },
        {
            Enumerable.Range(1, 26).ToDictionary(item => $"{(char)('@' + item)}", item => (object?)(long)item),
            """
            D8 1A
            81 41 01 81 42 02 81 43 03 81 44 04
            81 45 05 81 46 06 81 47 07 81 48 08
            81 49 09 81 4A 0A 81 4B 0B 81 4C 0C
            81 4D 0D 81 4E 0E 81 4F 0F 81 50 10
            81 51 11 81 52 12 81 53 13 81 54 14
            81 55 15 81 56 16 81 57 17 81 58 18
            81 59 19 81 5A 1A
            """
        },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Examples_are_written_as_the_specification_has_them(object? value, string bytes) =>
        Assert.Equal(Hex.Bytes(bytes), Coding.Encode(value));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Examples_are_read_as_the_specification_has_them(object? value, string bytes) =>
        Assert.True(Same.Values(value, Coding.Decode(bytes)));

    [Theory]
    [InlineData(-16, 1)]
    [InlineData(127, 1)]
    [InlineData(-17, 2)]
    [InlineData(-128, 2)]
    [InlineData(128, 3)]
    [InlineData(-129, 3)]
    [InlineData(short.MaxValue, 3)]
    [InlineData(short.MinValue, 3)]
    [InlineData(short.MaxValue + 1L, 5)]
    [InlineData(short.MinValue - 1L, 5)]
    [InlineData(int.MaxValue, 5)]
    [InlineData(int.MinValue, 5)]
    [InlineData(int.MaxValue + 1L, 9)]
    [InlineData(int.MinValue - 1L, 9)]
    public void An_integer_takes_as_few_bytes_as_hold_it(long value, int bytes)
    {
        var encoded = Coding.Encode(value);

        Assert.Equal(bytes, encoded.Length);
        Assert.Equal(value, Coding.Decode(encoded));
    }

    [Theory]
    [InlineData("C8 2A")]
    [InlineData("C9 00 2A")]
    [InlineData("CA 00 00 00 2A")]
    [InlineData("CB 00 00 00 00 00 00 00 2A")]
    public void An_integer_is_read_in_wider_forms_too(string bytes) => Assert.Equal(42L, Coding.Decode(bytes));

    [Theory]
    [InlineData("D0 01 41")]
    [InlineData("D1 00 01 41")]
    [InlineData("D2 00 00 00 01 41")]
    public void A_string_is_read_in_wider_forms_too(string bytes) => Assert.Equal("A", Coding.Decode(bytes));

    [Theory]
    [InlineData(15, "8F")]
    [InlineData(16, "D0 10")]
    [InlineData(255, "D0 FF")]
    [InlineData(256, "D1 01 00")]
    [InlineData(65_535, "D1 FF FF")]
    [InlineData(65_536, "D2 00 01 00 00")]
    public void A_string_declares_its_size_in_as_few_bytes_as_hold_it(int length, string header) =>
        AssertBegins(header, length, Coding.Encode(new string('a', length)));

    [Theory]
    [InlineData(0, "CC 00")]
    [InlineData(255, "CC FF")]
    [InlineData(256, "CD 01 00")]
    [InlineData(65_536, "CE 00 01 00 00")]
    public void Bytes_declare_their_size_in_as_few_bytes_as_hold_it(int length, string header) =>
        AssertBegins(header, length, Coding.Encode(new byte[length]));

    [Theory]
    [InlineData(15, "9F")]
    [InlineData(16, "D4 10")]
    [InlineData(256, "D5 01 00")]
    [InlineData(65_536, "D6 00 01 00 00")]
    public void A_list_declares_its_size_in_as_few_bytes_as_hold_it(int length, string header) =>
        AssertBegins(header, length, Coding.Encode(new object?[length]));

    [Theory]
    [InlineData(15, "AF")]
    [InlineData(16, "D8 10")]
    [InlineData(256, "D9 01 00")]
    [InlineData(65_536, "DA 00 01 00 00")]
    public void A_dictionary_declares_its_size_in_as_few_bytes_as_hold_it(int length, string header)
    {
        var dictionary = Enumerable.Range(0, length).ToDictionary(key => $"{key:D7}", _ => (object?)null);

        AssertBegins(header, length * 9, Coding.Encode(dictionary));
    }

    [Fact]
    public void Of_several_values_for_one_key_the_last_counts()
    {
        var read = Coding.Decode("A3 85 6B 65 79 5F 31 01 85 6B 65 79 5F 32 02 85 6B 65 79 5F 31 03");

        Assert.True(Same.Values(new Dictionary<string, object?> { ["key_1"] = 3L, ["key_2"] = 2L }, read));
    }

    private static void AssertBegins(string header, int contentLength, byte[] encoded)
    {
        var expected = Hex.Bytes(header);

        Assert.Equal(expected, encoded[..expected.Length]);
        Assert.Equal(expected.Length + contentLength, encoded.Length);
        Assert.Equal(encoded, Coding.Encode(Coding.Decode(encoded)));
    }
}
