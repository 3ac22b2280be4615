using ActorGraph.Text.Network;
using ActorGraph.Text.Parsing;
using ActorGraph.Text.Tagging;

namespace ActorGraph.Text.Pipeline;

/// <summary>Tags and parses sentences of words. Keeps scratch memory: one instance for each thread.</summary>
internal sealed class SentenceAnalyzer
{
    private readonly FrenchModel _model;
    private readonly WordFeatures _features;
    private readonly DependencyParser _parser;
    private readonly TagChooser _tags;
    private int[] _rows = new int[1024];
    private int[] _ends = new int[64];
    private int _rowCount;

    public SentenceAnalyzer(FrenchModel model, WordFeatures features)
    {
        _model = model;
        _features = features;
        Network = new SentenceNetwork(model.Weights);
        _parser = new DependencyParser(model.Weights.Shape);
        _tags = new TagChooser(model.Tags, model.Weights.Shape);
    }

    /// <summary>The network, which holds the encoded sentences until the next ones.</summary>
    public SentenceNetwork Network { get; }

    /// <summary>Analyses sentences.</summary>
    /// <param name="forms">The words of all sentences, one sentence after the other.</param>
    /// <param name="lengths">The number of words of each sentence, at least one.</param>
    /// <param name="tags">Receives the number of each word's tag.</param>
    /// <param name="heads">Receives each word's head as a place in its sentence from 1; 0 for the root.</param>
    /// <param name="labels">Receives the number of each word's dependency relation.</param>
    public void Analyze(
        ReadOnlySpan<string> forms, ReadOnlySpan<int> lengths, Span<int> tags, Span<int> heads, Span<int> labels)
    {
        if (forms.IsEmpty)
        {
            return;
        }

        Encode(forms, lengths);
        _tags.Choose(Network, tags);
        var start = 0;
        foreach (var length in lengths)
        {
            _parser.Parse(Network, start, heads.Slice(start, length), labels.Slice(start, length));
            start += length;
        }
    }

    /// <summary>Runs the network over sentences.</summary>
    /// <param name="forms">The words of all sentences, one sentence after the other.</param>
    /// <param name="lengths">The number of words of each sentence, at least one.</param>
    public void Encode(ReadOnlySpan<string> forms, ReadOnlySpan<int> lengths)
    {
        if (_ends.Length < forms.Length)
        {
            _ends = new int[forms.Length * 2];
        }

        _rowCount = 0;
        var word = 0;
        foreach (var length in lengths)
        {
            for (var i = 0; i < length; i++, word++)
            {
                AddRows(forms[word], first: i == 0);
                _ends[word] = _rowCount;
            }
        }

        Network.Encode(_rows, _ends.AsSpan(0, forms.Length), lengths);
    }

    private void AddRows(string form, bool first)
    {
        if (_rows.Length < _rowCount + WordFeatures.MaximumKeys + 2)
        {
            Array.Resize(ref _rows, _rows.Length * 2);
        }

        Span<uint> keys = stackalloc uint[WordFeatures.MaximumKeys];
        var found = _features.Extract(form, keys);
        _rowCount += _model.Features.FindRows(keys[..found], _rows.AsSpan(_rowCount));
        _rows[_rowCount++] = FeatureTable.FirstTreebank;
        if (first)
        {
            _rows[_rowCount++] = FeatureTable.SentenceStart;
        }
    }
}
