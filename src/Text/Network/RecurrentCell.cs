using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ActorGraph.Text.Network;

/// <summary>A long short-term memory cell with coupled gates: what is not kept of the old state is taken from the new.</summary>
internal static class RecurrentCell
{
    /// <summary>Gates of a cell: keep, output, candidate.</summary>
    public const int Gates = 3;

    /// <summary>One step. The gates are activated in place; the state becomes the new state.</summary>
    /// <param name="gates">Keep, output and candidate sums, each as long as the state.</param>
    /// <param name="state">The cell's memory: the old one on entry, the new one on return.</param>
    /// <param name="squashed">Receives the hyperbolic tangent of the new state.</param>
    /// <param name="output">Receives the cell's output.</param>
    public static void Step(Span<float> gates, Span<float> state, Span<float> squashed, Span<float> output)
    {
        var size = state.Length;
        ArgumentOutOfRangeException.ThrowIfLessThan(gates.Length, Gates * size);
        ArgumentOutOfRangeException.ThrowIfLessThan(squashed.Length, size);
        ArgumentOutOfRangeException.ThrowIfLessThan(output.Length, size);
        ref var keepGate = ref MemoryMarshal.GetReference(gates);
        ref var outputGate = ref Unsafe.Add(ref keepGate, size);
        ref var candidateGate = ref Unsafe.Add(ref outputGate, size);
        ref var memory = ref MemoryMarshal.GetReference(state);
        for (nuint i = 0; i < (nuint)size; i += (nuint)Vector256<float>.Count)
        {
            var keep = Sigmoid(Vector256.LoadUnsafe(ref keepGate, i));
            var open = Sigmoid(Vector256.LoadUnsafe(ref outputGate, i));
            var candidate = Tanh(Vector256.LoadUnsafe(ref candidateGate, i));
            var next = Vector256.FusedMultiplyAdd(keep, Vector256.LoadUnsafe(ref memory, i) - candidate, candidate);
            var tanh = Tanh(next);
            keep.StoreUnsafe(ref keepGate, i);
            open.StoreUnsafe(ref outputGate, i);
            candidate.StoreUnsafe(ref candidateGate, i);
            next.StoreUnsafe(ref memory, i);
            tanh.StoreUnsafe(ref MemoryMarshal.GetReference(squashed), i);
            (open * tanh).StoreUnsafe(ref MemoryMarshal.GetReference(output), i);
        }
    }

    private static Vector256<float> Sigmoid(Vector256<float> x) =>
        Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    private static Vector256<float> Tanh(Vector256<float> x) =>
        (Vector256.Create(2f) / (Vector256<float>.One + Exp(x * -2f))) - Vector256<float>.One;

    /// <summary>The exponential to about one part in ten million, without branches (Cephes' polynomial).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-87f)), Vector256.Create(87f));
        var whole = Vector256.Floor(Vector256.FusedMultiplyAdd(x, Vector256.Create(1.44269504f), Vector256.Create(0.5f)));
        var rest = Vector256.FusedMultiplyAdd(whole, Vector256.Create(-0.693359375f), x);
        rest = Vector256.FusedMultiplyAdd(whole, Vector256.Create(2.12194440e-4f), rest);
        var sum = Vector256.FusedMultiplyAdd(Vector256.Create(1.9875691500e-4f), rest, Vector256.Create(1.3981999507e-3f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(8.3334519073e-3f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(4.1665795894e-2f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(1.6666665459e-1f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(5.0000001201e-1f));
        sum = Vector256.FusedMultiplyAdd(sum, rest * rest, rest + Vector256<float>.One);
        var power = Vector256.ShiftLeft(Vector256.ConvertToInt32(whole) + Vector256.Create(127), 23).AsSingle();
        return sum * power;
    }
}
