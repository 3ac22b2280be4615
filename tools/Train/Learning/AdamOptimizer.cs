using System.Runtime.Intrinsics;

namespace ActorGraph.Train.Learning;

/// <summary>Adam (Kingma and Ba 2015) with clipping by the norm of the whole gradient.</summary>
internal sealed class AdamOptimizer(IReadOnlyList<Parameter> parameters)
{
    private const float MeanDecay = 0.9f;
    private const float SquareDecay = 0.98f;
    private const float LargestNorm = 5f;
    private int _steps;

    /// <summary>Updates all weights from their gradients and empties these.</summary>
    public void Step(double rate)
    {
        _steps++;
        var norm = Math.Sqrt(parameters.Sum(Norm));
        var scale = norm > LargestNorm ? (float)(LargestNorm / norm) : 1f;
        var meanCorrection = 1 - Math.Pow(MeanDecay, _steps);
        var squareCorrection = Math.Sqrt(1 - Math.Pow(SquareDecay, _steps));
        var step = (float)(rate * squareCorrection / meanCorrection);
        foreach (var parameter in parameters)
        {
            foreach (var (start, length) in Ranges(parameter))
            {
                Update(parameter, start, length, step, scale);
            }

            parameter.Clear();
        }
    }

    private static IEnumerable<(int Start, int Length)> Ranges(Parameter parameter)
    {
        if (!parameter.IsSparse)
        {
            yield return (0, parameter.Values.Length);
            yield break;
        }

        foreach (var row in parameter.TouchedRows)
        {
            yield return (row * parameter.Weights.Columns, parameter.Weights.Columns);
        }
    }

    private static double Norm(Parameter parameter)
    {
        var sum = 0.0;
        foreach (var (start, length) in Ranges(parameter))
        {
            foreach (var value in parameter.Gradient.AsSpan(start, length))
            {
                sum += value * value;
            }
        }

        return sum;
    }

    private static void Update(Parameter parameter, int start, int length, float step, float scale)
    {
        var values = parameter.Values.AsSpan(start, length);
        var gradient = parameter.Gradient.AsSpan(start, length);
        var mean = parameter.Mean.AsSpan(start, length);
        var square = parameter.Square.AsSpan(start, length);
        var i = 0;
        for (; i + 8 <= length; i += 8)
        {
            var g = Vector256.Create(gradient[i..]) * scale;
            var m = (Vector256.Create(mean[i..]) * MeanDecay) + (g * (1 - MeanDecay));
            var s = (Vector256.Create(square[i..]) * SquareDecay) + (g * g * (1 - SquareDecay));
            var next = Vector256.Create(values[i..]) - (m * step / (Vector256.Sqrt(s) + Vector256.Create(1e-8f)));
            m.CopyTo(mean[i..]);
            s.CopyTo(square[i..]);
            next.CopyTo(values[i..]);
        }

        for (; i < length; i++)
        {
            var g = gradient[i] * scale;
            mean[i] = (mean[i] * MeanDecay) + (g * (1 - MeanDecay));
            square[i] = (square[i] * SquareDecay) + (g * g * (1 - SquareDecay));
            values[i] -= mean[i] * step / (MathF.Sqrt(square[i]) + 1e-8f);
        }
    }
}
