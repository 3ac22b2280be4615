using System.Runtime.Intrinsics;

namespace ActorGraph.Train.Learning;

/// <summary>The values of a layer for a batch, their dropout mask and their gradient.</summary>
internal sealed class Workspace
{
    /// <summary>The values.</summary>
    public float[] Values { get; private set; } = [];

    /// <summary>What the values are multiplied by.</summary>
    public float[] Mask { get; private set; } = [];

    /// <summary>The gradient of the masked values.</summary>
    public float[] Gradient { get; private set; } = [];

    /// <summary>Makes room and empties the gradient.</summary>
    public void Prepare(int length)
    {
        if (Values.Length < length)
        {
            Values = new float[length * 3 / 2];
            Mask = new float[length * 3 / 2];
            Gradient = new float[length * 3 / 2];
        }

        Array.Clear(Gradient, 0, length);
    }

    /// <summary>Masks the values.</summary>
    public void ApplyMask(int length) => Multiply(Values, length);

    /// <summary>Turns the gradient of the masked values into that of the values before.</summary>
    public void ApplyMaskToGradient(int length) => Multiply(Gradient, length);

    private void Multiply(float[] values, int length)
    {
        var i = 0;
        for (; i + 8 <= length; i += 8)
        {
            (Vector256.Create(values, i) * Vector256.Create(Mask, i)).CopyTo(values, i);
        }

        for (; i < length; i++)
        {
            values[i] *= Mask[i];
        }
    }
}
