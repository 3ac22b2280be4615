using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ActorGraph.Text.Network;

/// <summary>Runs the network over a few sentences at a time.</summary>
/// <remarks>
/// What it finds of a sentence does not depend on the others, to the last bit. Keeps its scratch memory: one instance
/// for each thread.
/// </remarks>
internal sealed class SentenceNetwork(NetworkWeights weights)
{
    private readonly NetworkShape _shape = weights.Shape;
    private readonly PackedMatrix[] _inputWeights = [.. weights.Recurrent.Select(direction => new PackedMatrix(direction.Input))];
    private readonly PackedMatrix[] _recurrentWeights = [.. weights.Recurrent.Select(direction => new PackedMatrix(direction.Recurrent))];
    private readonly PackedMatrix _tagWeights = new(weights.Tag);
    private readonly PackedMatrix _projectionWeights = new(weights.Projection);
    private readonly PackedMatrix _arcWeights = new(weights.Arc);
    private readonly PackedMatrix _labelWeights = new(weights.Label);
    private float[] _input = [];
    private float[] _gates = [];
    private float[] _first = [];
    private float[] _second = [];
    private float[] _projected = [];
    private float[] _query = [];
    private float[] _heads = [];
    private float[] _hidden = [];
    private float[] _states = [];
    private float[] _outputs = [];
    private float[] _step = [];
    private (int Start, int Length)[] _order = [];
    private readonly float[] _squashed = new float[weights.Shape.Hidden];

    /// <summary>The number of words of all sentences.</summary>
    public int Count { get; private set; }

    /// <summary>Encodes sentences; the scores can be asked for afterwards.</summary>
    /// <param name="rows">The embedding rows of all words, one word after the other.</param>
    /// <param name="ends">For each word, where its rows end.</param>
    /// <param name="lengths">The number of words of each sentence.</param>
    public void Encode(ReadOnlySpan<int> rows, ReadOnlySpan<int> ends, ReadOnlySpan<int> lengths)
    {
        Count = ends.Length;
        Order(lengths);
        Embed(rows, ends);
        RunLayer(0, _input, ref _first);
        RunLayer(2, _first, ref _second);
        Project();
    }

    /// <summary>Scores all tags of all words.</summary>
    /// <param name="scores">Receives a row of <see cref="NetworkShape.TagColumns"/> for each word.</param>
    public void ScoreTags(Span<float> scores)
    {
        var columns = _shape.TagColumns;
        FillRows(scores, weights.TagBias.Values, Count);
        MatrixProduct.Add(_first, _shape.Encoded, _tagWeights, scores, columns, Count);
    }

    /// <summary>Scores all heads of some words of one sentence, as if there were no others.</summary>
    /// <param name="start">The first word.</param>
    /// <param name="count">How many words.</param>
    /// <param name="scores">Receives for each word a row: the root, then the words of the part.</param>
    /// <param name="stride">Elements from one row to the next: count plus one, padded.</param>
    public void ScoreArcs(int start, int count, Span<float> scores, int stride)
    {
        var width = _shape.Arc;
        var projection = _shape.Projection;
        Grow(ref _query, count * width);
        Array.Clear(_query, 0, count * width);
        var dependents = _projected.AsSpan(start * projection);
        MatrixProduct.Add(dependents, projection, _arcWeights, _query, width, count);
        GatherHeads(start, count, stride);
        scores[..(count * stride)].Clear();
        for (var row = 0; row < count; row++)
        {
            AddBias(row, count, scores.Slice(row * stride, stride));
        }

        MatrixProduct.Add(_query, width, _heads, stride, scores, stride, count, width, stride);
    }

    /// <summary>Scores all labels of the words of a sentence for their heads.</summary>
    /// <param name="start">The sentence's first word.</param>
    /// <param name="heads">For each of its words the head as a place from 1; 0 for the root.</param>
    /// <param name="scores">Receives a row of <see cref="NetworkShape.LabelColumns"/> for each word.</param>
    public void ScoreLabels(int start, ReadOnlySpan<int> heads, Span<float> scores)
    {
        var width = _shape.Label;
        var columns = _shape.LabelColumns;
        var count = heads.Length;
        Grow(ref _hidden, count * width);
        for (var word = 0; word < count; word++)
        {
            var dependent = LabelVector(start + word, 0);
            var head = heads[word] == 0 ? weights.RootLabel.Values : LabelVector(start + heads[word] - 1, width);
            AddRectified(dependent, head, _hidden.AsSpan(word * width, width));
        }

        FillRows(scores, weights.LabelBias.Values, count);
        MatrixProduct.Add(_hidden, width, _labelWeights, scores, columns, count);
    }

    // Longest first, so that those still running are always the first ones.
    private void Order(ReadOnlySpan<int> lengths)
    {
        _order = new (int Start, int Length)[lengths.Length];
        var start = 0;
        for (var i = 0; i < lengths.Length; i++)
        {
            _order[i] = (start, lengths[i]);
            start += lengths[i];
        }

        Array.Sort(_order, static (left, right) => right.Length.CompareTo(left.Length));
    }

    private ReadOnlySpan<float> LabelVector(int word, int offset) =>
        _projected.AsSpan((word * _shape.Projection) + (2 * _shape.Arc) + offset, _shape.Label);

    private void Embed(ReadOnlySpan<int> rows, ReadOnlySpan<int> ends)
    {
        var width = _shape.Input;
        Grow(ref _input, Count * width);
        var start = 0;
        for (var word = 0; word < Count; word++)
        {
            var sum = _input.AsSpan(word * width, width);
            sum.Clear();
            for (; start < ends[word]; start++)
            {
                Add(weights.Embeddings.Row(rows[start]), sum);
            }
        }
    }

    private void RunLayer(int layer, float[] input, ref float[] output)
    {
        Grow(ref output, Count * _shape.Encoded);
        RunDirection(layer, input, output, backward: false);
        RunDirection(layer + 1, input, output, backward: true);
    }

    // All sentences take each step together: one product for many of them costs little more than one for a single one.
    private void RunDirection(int direction, float[] input, float[] output, bool backward)
    {
        var hidden = _shape.Hidden;
        var gateWidth = _inputWeights[direction].Columns;
        Grow(ref _gates, Count * gateWidth);
        FillRows(_gates, weights.Recurrent[direction].Bias.Values, Count);
        MatrixProduct.Add(input, _inputWeights[direction].Rows, _inputWeights[direction], _gates, gateWidth, Count);
        Grow(ref _states, _order.Length * hidden);
        Grow(ref _outputs, _order.Length * hidden);
        Grow(ref _step, _order.Length * gateWidth);
        Array.Clear(_states);
        Array.Clear(_outputs);
        var active = _order.Length;
        for (var step = 0; active > 0; step++)
        {
            while (active > 0 && _order[active - 1].Length <= step)
            {
                active--;
            }

            for (var i = 0; i < active; i++)
            {
                _gates.AsSpan(Word(i, step, backward) * gateWidth, gateWidth).CopyTo(_step.AsSpan(i * gateWidth));
            }

            MatrixProduct.Add(_outputs, hidden, _recurrentWeights[direction], _step, gateWidth, active);
            for (var i = 0; i < active; i++)
            {
                var last = _outputs.AsSpan(i * hidden, hidden);
                RecurrentCell.Step(
                    _step.AsSpan(i * gateWidth, gateWidth), _states.AsSpan(i * hidden, hidden), _squashed, last);
                last.CopyTo(output.AsSpan((Word(i, step, backward) * _shape.Encoded) + (backward ? hidden : 0)));
            }
        }
    }

    private int Word(int sentence, int step, bool backward)
    {
        var (start, length) = _order[sentence];
        return backward ? start + length - 1 - step : start + step;
    }

    private void Project()
    {
        var width = _shape.Projection;
        Grow(ref _projected, Count * width);
        FillRows(_projected, weights.ProjectionBias.Values, Count);
        MatrixProduct.Add(_second, _shape.Encoded, _projectionWeights, _projected, width, Count);
        for (var word = 0; word < Count; word++)
        {
            var arcs = _projected.AsSpan(word * width, 2 * _shape.Arc);
            foreach (ref var value in MemoryMarshal.Cast<float, Vector256<float>>(arcs))
            {
                value = Vector256.Max(value, Vector256<float>.Zero);
            }
        }
    }

    // Head vectors as columns: the root first, then padding after the last word.
    private void GatherHeads(int start, int count, int stride)
    {
        var width = _shape.Arc;
        Grow(ref _heads, stride * width);
        Array.Clear(_heads, 0, stride * width);
        for (var i = 0; i < width; i++)
        {
            _heads[i * stride] = weights.RootArc.Values[i];
        }

        for (var word = 0; word < count; word++)
        {
            var vector = _projected.AsSpan(((start + word) * _shape.Projection) + width, width);
            for (var i = 0; i < width; i++)
            {
                _heads[(i * stride) + word + 1] = vector[i];
            }
        }
    }

    private void AddBias(int word, int count, Span<float> scores)
    {
        // The head bias of each head is the product of its vector with one row, so it joins the query.
        var query = _query.AsSpan(word * _shape.Arc, _shape.Arc);
        Add(weights.HeadBias.Values, query);
        var distances = weights.Distance.Values;
        for (var head = 1; head <= count; head++)
        {
            scores[head] = distances[NetworkWeights.DistanceIndex(word + 1, head)];
        }
    }

    private static void FillRows(Span<float> target, float[] row, int count)
    {
        for (var i = 0; i < count; i++)
        {
            row.CopyTo(target[(i * row.Length)..]);
        }
    }

    private static void Add(ReadOnlySpan<float> source, Span<float> target)
    {
        var sources = MemoryMarshal.Cast<float, Vector256<float>>(source);
        var targets = MemoryMarshal.Cast<float, Vector256<float>>(target);
        for (var i = 0; i < targets.Length; i++)
        {
            targets[i] += sources[i];
        }
    }

    private static void AddRectified(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> result)
    {
        var lefts = MemoryMarshal.Cast<float, Vector256<float>>(left);
        var rights = MemoryMarshal.Cast<float, Vector256<float>>(right);
        var results = MemoryMarshal.Cast<float, Vector256<float>>(result);
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = Vector256.Max(lefts[i] + rights[i], Vector256<float>.Zero);
        }
    }

    private static void Grow(ref float[] array, int length)
    {
        if (array.Length < length)
        {
            array = new float[length * 3 / 2];
        }
    }
}
