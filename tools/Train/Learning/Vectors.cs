using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ActorGraph.Train.Learning;

/// <summary>Sums and products of rows, element by element. Lengths are multiples of eight.</summary>
internal static class Vectors
{
    /// <summary>Adds a row to another.</summary>
    public static void Add(ReadOnlySpan<float> source, Span<float> target)
    {
        var sources = MemoryMarshal.Cast<float, Vector256<float>>(source);
        var targets = MemoryMarshal.Cast<float, Vector256<float>>(target);
        for (var i = 0; i < targets.Length; i++)
        {
            targets[i] += sources[i];
        }
    }

    /// <summary>Writes the product of two rows.</summary>
    public static void Multiply(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> result)
    {
        var lefts = MemoryMarshal.Cast<float, Vector256<float>>(left);
        var rights = MemoryMarshal.Cast<float, Vector256<float>>(right);
        var results = MemoryMarshal.Cast<float, Vector256<float>>(result);
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = lefts[i] * rights[i];
        }
    }
}
