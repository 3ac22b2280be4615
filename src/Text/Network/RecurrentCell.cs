using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ActorGraph.Text.Network;

/// <summary>
/// A long short-term memory cell with coupled gates: what is not kept of the old state is taken from the new.
/// </summary>
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
        ref var tanh = ref MemoryMarshal.GetReference(squashed);
        ref var result = ref MemoryMarshal.GetReference(output);
        for (nuint i = 0; i < (nuint)size; i += (nuint)Vector256<float>.Count)
        {
            var keep = Sigmoid(Vector256.LoadUnsafe(ref keepGate, i));
            var open = Sigmoid(Vector256.LoadUnsafe(ref outputGate, i));
            var candidate = Tanh(Vector256.LoadUnsafe(ref candidateGate, i));
            var next = Vector256.MultiplyAddEstimate(keep, Vector256.LoadUnsafe(ref memory, i) - candidate, candidate);
            var flat = Tanh(next);
            keep.StoreUnsafe(ref keepGate, i);
            open.StoreUnsafe(ref outputGate, i);
            candidate.StoreUnsafe(ref candidateGate, i);
            next.StoreUnsafe(ref memory, i);
            flat.StoreUnsafe(ref tanh, i);
            (open * flat).StoreUnsafe(ref result, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Sigmoid(Vector256<float> x)
    {
        var half = Vector256.Create(0.5f);
        return Vector256.MultiplyAddEstimate(Tanh(x * half), half, half);
    }

    // A quotient of polynomials that is right to a few units in the last place; beyond the bounds it is ±1 to that
    // precision.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Tanh(Vector256<float> x)
    {
        x = Vector256.Min(
            Vector256.Max(x, Vector256.Create(-7.90531110763549805f)), Vector256.Create(7.90531110763549805f));
        var square = x * x;
        var above = Vector256.MultiplyAddEstimate(
            square, Vector256.Create(-2.76076847742355e-16f), Vector256.Create(2.00018790482477e-13f));
        above = Vector256.MultiplyAddEstimate(square, above, Vector256.Create(-8.60467152213735e-11f));
        above = Vector256.MultiplyAddEstimate(square, above, Vector256.Create(5.12229709037114e-08f));
        above = Vector256.MultiplyAddEstimate(square, above, Vector256.Create(1.48572235717979e-05f));
        above = Vector256.MultiplyAddEstimate(square, above, Vector256.Create(6.37261928875436e-04f));
        above = Vector256.MultiplyAddEstimate(square, above, Vector256.Create(4.89352455891786e-03f));
        var below = Vector256.MultiplyAddEstimate(
            square, Vector256.Create(1.19825839466702e-06f), Vector256.Create(1.18534705686654e-04f));
        below = Vector256.MultiplyAddEstimate(square, below, Vector256.Create(2.26843463243900e-03f));
        below = Vector256.MultiplyAddEstimate(square, below, Vector256.Create(4.89352518554385e-03f));
        return x * above / below;
    }
}
