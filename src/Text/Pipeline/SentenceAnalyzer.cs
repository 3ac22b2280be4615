using ActorGraph.Text.Network;
using ActorGraph.Text.Parsing;
using ActorGraph.Text.Tagging;

namespace ActorGraph.Text.Pipeline;

/// <summary>Tags and parses sentences of words. Keeps scratch memory: one instance for each thread.</summary>
internal sealed class SentenceAnalyzer
{
    private readonly FrenchModel _model;
    private readonly WordFeatures _features;
    private readonly SentenceNetwork _network;
    private readonly DependencyParser _parser;
    private readonly TagChooser _tags;
    private int[] _rows = new int[1024];
    private int[] _ends = [];

    public SentenceAnalyzer(FrenchModel model, WordFeatures features)
    {
        _model = model;
        _features = features;
        _network = new SentenceNetwork(model.Weights);
        _parser = new DependencyParser(model.Weights.Shape);
        _tags = new TagChooser(model.Tags, model.Weights.Shape);
    }

    /// <summary>Analyses a sentence.</summary>
    /// <param name="forms">Its words; at least one.</param>
    /// <param name="tags">Receives the number of each word's tag.</param>
    /// <param name="heads">Receives each word's head as a place from 1; 0 for the root.</param>
    /// <param name="labels">Receives the number of each word's dependency relation.</param>
    public void Analyze(ReadOnlySpan<string> forms, Span<int> tags, Span<int> heads, Span<int> labels)
    {
        FindRows(forms);
        _network.Encode(_rows, _ends.AsSpan(0, forms.Length));
        _tags.Choose(_network, tags);
        _parser.Parse(_network, heads, labels);
    }

    private void FindRows(ReadOnlySpan<string> forms)
    {
        Span<uint> keys = stackalloc uint[WordFeatures.MaximumKeys];
        if (_ends.Length < forms.Length)
        {
            _ends = new int[forms.Length * 2];
        }

        var count = 0;
        for (var word = 0; word < forms.Length; word++)
        {
            if (_rows.Length < count + WordFeatures.MaximumKeys + 2)
            {
                Array.Resize(ref _rows, _rows.Length * 2);
            }

            var found = _features.Extract(forms[word], keys);
            count += _model.Features.FindRows(keys[..found], _rows.AsSpan(count));
            _rows[count++] = FeatureTable.FirstTreebank;
            if (word == 0)
            {
                _rows[count++] = FeatureTable.SentenceStart;
            }

            _ends[word] = count;
        }
    }
}
