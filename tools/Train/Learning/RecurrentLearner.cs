using ActorGraph.Text.Network;

namespace ActorGraph.Train.Learning;

/// <summary>One direction of a recurrent layer: runs it over a batch and carries gradients back through time.</summary>
internal sealed class RecurrentLearner
{
    private readonly RecurrentWeights _weights;
    private readonly bool _backward;
    private readonly int _hidden;
    private readonly int _gates;
    private readonly Matrices _matrices;
    private readonly Parameter _input;
    private readonly Parameter _recurrent;
    private readonly Parameter _bias;
    private float[] _gateRows = [];
    private float[] _previousOutput = [];
    private float[] _previousState = [];
    private float[] _squashed = [];
    private float[] _state = [];
    private float[] _output = [];
    private float[] _step = [];
    private float[] _mask = [];

    public RecurrentLearner(RecurrentWeights weights, bool backward, Matrices matrices)
    {
        _weights = weights;
        _backward = backward;
        _hidden = weights.Recurrent.Rows;
        _gates = weights.Recurrent.Columns;
        _matrices = matrices;
        _input = new Parameter(weights.Input, sparse: false);
        _recurrent = new Parameter(weights.Recurrent, sparse: false);
        _bias = new Parameter(weights.Bias, sparse: false);
    }

    /// <summary>What is learned here.</summary>
    public IEnumerable<Parameter> Parameters => [_input, _recurrent, _bias];

    /// <summary>Runs the layer.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="input">The layer below, a row for each word.</param>
    /// <param name="output">
    /// Receives the outputs: rows of twice the hidden width, of which this direction fills its half.
    /// </param>
    /// <param name="random">For the dropout of the recurrent connection.</param>
    /// <param name="dropout">How much of the recurrent connection is hidden; 0 when not training.</param>
    public void Forward(
        TrainingBatch batch, ReadOnlySpan<float> input, Span<float> output, SeededRandom random, float dropout)
    {
        Prepare(batch, random, dropout);
        var inputWidth = _weights.Input.Rows;
        for (var row = 0; row < batch.Words; row++)
        {
            _weights.Bias.Values.CopyTo(_gateRows, row * _gates);
        }

        MatrixProduct.Add(
            input, inputWidth, _weights.Input.Values, _gates, _gateRows, _gates, batch.Words, inputWidth, _gates);
        var half = _backward ? _hidden : 0;
        for (var time = 0; time < batch.Sentences[0].Length; time++)
        {
            var active = batch.CountLongerThan(time);
            Array.Clear(_step, 0, active * _gates);
            MatrixProduct.Add(
                _output, _hidden, _weights.Recurrent.Values, _gates, _step, _gates, active, _hidden, _gates);
            for (var sentence = 0; sentence < active; sentence++)
            {
                var row = batch.Row(sentence, time, _backward);
                var gates = _gateRows.AsSpan(row * _gates, _gates);
                Vectors.Add(_step.AsSpan(sentence * _gates, _gates), gates);
                var state = _state.AsSpan(sentence * _hidden, _hidden);
                var last = _output.AsSpan(sentence * _hidden, _hidden);
                state.CopyTo(_previousState.AsSpan(row * _hidden));
                last.CopyTo(_previousOutput.AsSpan(row * _hidden));
                var target = output.Slice((row * 2 * _hidden) + half, _hidden);
                RecurrentCell.Step(gates, state, _squashed.AsSpan(row * _hidden, _hidden), target);
                Vectors.Multiply(target, _mask.AsSpan(sentence * _hidden, _hidden), last);
            }
        }
    }

    /// <summary>Carries the gradient of the outputs to the weights and to the layer below.</summary>
    public void Backward(
        TrainingBatch batch, ReadOnlySpan<float> input, ReadOnlySpan<float> outputGradient, Span<float> inputGradient)
    {
        var inputWidth = _weights.Input.Rows;
        var stateGradient = _state;
        var nextOutput = _output;
        Array.Clear(stateGradient);
        Array.Clear(nextOutput);
        var half = _backward ? _hidden : 0;
        var transposed = TransposedRecurrent();
        for (var time = batch.Sentences[0].Length - 1; time >= 0; time--)
        {
            var active = batch.CountLongerThan(time);
            for (var sentence = 0; sentence < active; sentence++)
            {
                var row = batch.Row(sentence, time, _backward);
                BackwardCell(
                    row,
                    outputGradient.Slice((row * 2 * _hidden) + half, _hidden),
                    nextOutput.AsSpan(sentence * _hidden, _hidden),
                    stateGradient.AsSpan(sentence * _hidden, _hidden));
                _gateRows.AsSpan(row * _gates, _gates).CopyTo(_step.AsSpan(sentence * _gates));
            }

            Array.Clear(nextOutput, 0, active * _hidden);
            MatrixProduct.Add(_step, _gates, transposed, _hidden, nextOutput, _hidden, active, _gates, _hidden);
            var masked = nextOutput.AsSpan(0, active * _hidden);
            Vectors.Multiply(masked, _mask.AsSpan(0, masked.Length), masked);
        }

        _matrices.AddTransposedLeft(
            input, inputWidth, inputWidth, _gateRows, _gates, _gates, batch.Words, _input.Gradient);
        _matrices.AddTransposedLeft(
            _previousOutput, _hidden, _hidden, _gateRows, _gates, _gates, batch.Words, _recurrent.Gradient);
        Matrices.AddRows(_gateRows, _gates, batch.Words, _bias.Gradient);
        _matrices.AddTransposedRight(
            _gateRows,
            _gates,
            batch.Words,
            _gates,
            _weights.Input.Values,
            _gates,
            inputWidth,
            inputGradient,
            inputWidth);
    }

    // The gates of the row are replaced by their gradients.
    private void BackwardCell(
        int row, ReadOnlySpan<float> outputGradient, ReadOnlySpan<float> nextOutput, Span<float> stateGradient)
    {
        var gates = _gateRows.AsSpan(row * _gates, _gates);
        var squashed = _squashed.AsSpan(row * _hidden, _hidden);
        var previous = _previousState.AsSpan(row * _hidden, _hidden);
        for (var i = 0; i < _hidden; i++)
        {
            var keep = gates[i];
            var open = gates[_hidden + i];
            var candidate = gates[(2 * _hidden) + i];
            var gradient = outputGradient[i] + nextOutput[i];
            var tanh = squashed[i];
            var state = stateGradient[i] + (gradient * open * (1 - (tanh * tanh)));
            gates[i] = state * (previous[i] - candidate) * keep * (1 - keep);
            gates[_hidden + i] = gradient * tanh * open * (1 - open);
            gates[(2 * _hidden) + i] = state * (1 - keep) * (1 - (candidate * candidate));
            stateGradient[i] = state * keep;
        }
    }

    private float[] TransposedRecurrent()
    {
        var transposed = _matrices.Transpose(_weights.Recurrent.Values, _gates, _hidden, _gates, _hidden);
        return transposed.ToArray();
    }

    private void Prepare(TrainingBatch batch, SeededRandom random, float dropout)
    {
        if (_squashed.Length < batch.Words * _hidden)
        {
            var words = batch.Words * 3 / 2;
            _gateRows = new float[words * _gates];
            _previousOutput = new float[words * _hidden];
            _previousState = new float[words * _hidden];
            _squashed = new float[words * _hidden];
        }

        if (_state.Length < batch.Sentences.Length * _hidden)
        {
            _state = new float[batch.Sentences.Length * _hidden];
            _output = new float[batch.Sentences.Length * _hidden];
            _mask = new float[batch.Sentences.Length * _hidden];
            _step = new float[batch.Sentences.Length * _gates];
        }

        Array.Clear(_state);
        Array.Clear(_output);
        Dropout.Fill(_mask.AsSpan(0, batch.Sentences.Length * _hidden), random, dropout);
    }
}
