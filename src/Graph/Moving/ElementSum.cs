using System.Globalization;

namespace ActorGraph.Graph.Moving;

/// <summary>How many nodes or relationships there are, and a checksum of them that does not depend on their order.</summary>
/// <param name="Count">How many.</param>
/// <param name="Sum">The sum of the first 128 bits of each one's SHA-256, without what overflows.</param>
public readonly record struct ElementSum(long Count, UInt128 Sum)
{
    /// <summary>Takes one more in.</summary>
    /// <param name="hash">Its hash.</param>
    /// <returns>The sum with it.</returns>
    public ElementSum With(UInt128 hash) => new(Count + 1, unchecked(Sum + hash));

    /// <summary>The checksum, as people compare it.</summary>
    /// <returns>32 hexadecimal digits.</returns>
    public override string ToString() => Sum.ToString("x32", CultureInfo.InvariantCulture);

    internal static ElementSum Parse(long count, string sum) =>
        new(count, UInt128.Parse(sum, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
