using ActorGraph.Text.ConllU;
using ActorGraph.Text.Network;
using ActorGraph.Text.Pipeline;
using ActorGraph.Text.Tagging;

namespace ActorGraph.Train.Treebanks;

/// <summary>Decides from the training sentences which features, tags and labels the model has, and turns sentences into numbers.</summary>
internal sealed class ModelBuilder
{
    private const string Root = "root";
    private readonly WordFeatures _features;
    private readonly Dictionary<MorphologicalTag, int> _tagNumbers;
    private readonly Dictionary<string, int> _labelNumbers;

    public ModelBuilder(WordFeatures features, IReadOnlyList<Treebank> treebanks)
    {
        _features = features;
        var words = treebanks.SelectMany(treebank => treebank.Sentences).SelectMany(sentence => sentence.Words).ToList();
        Tags = [.. words.Select(TagOf).Distinct().OrderBy(tag => tag.PartOfSpeech).ThenBy(tag => tag.Features, StringComparer.Ordinal)];
        Labels = [Root, .. words.Select(word => word.Dependency).Where(label => label != Root).Distinct().Order(StringComparer.Ordinal)];
        _tagNumbers = Tags.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        _labelNumbers = Labels.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        Table = new FeatureTable(FrequentKeys(words));
        Groups = new FeatureGroup[Table.RowCount];
        Array.Fill(Groups, FeatureGroup.Fixed, 0, FeatureTable.FirstKey);
        foreach (var (index, key) in Table.Keys.Index())
        {
            Groups[FeatureTable.FirstKey + index] = WordFeatures.Group(key);
        }

        Groups[FeatureTable.UnknownForm] = FeatureGroup.Form;
    }

    /// <summary>The tags by their number.</summary>
    public MorphologicalTag[] Tags { get; }

    /// <summary>The labels by their number.</summary>
    public string[] Labels { get; }

    /// <summary>The features that have a row.</summary>
    public FeatureTable Table { get; }

    /// <summary>The group of each embedding row.</summary>
    public FeatureGroup[] Groups { get; }

    /// <summary>Makes a model with given weights.</summary>
    public FrenchModel Build(NetworkWeights weights) => new(Table, Tags, Labels, weights);

    /// <summary>Turns a sentence into numbers.</summary>
    public Learning.TrainingExample Encode(ConllUSentence sentence, int convention)
    {
        var words = sentence.Words;
        var rows = new int[words.Length][];
        var keys = new uint[WordFeatures.MaximumKeys];
        var found = new int[WordFeatures.MaximumKeys + 2];
        for (var word = 0; word < words.Length; word++)
        {
            var count = _features.Extract(words[word].Form, keys);
            count = Table.FindRows(keys.AsSpan(0, count), found);
            found[count++] = FeatureTable.FirstTreebank + convention;
            if (word == 0)
            {
                found[count++] = FeatureTable.SentenceStart;
            }

            rows[word] = found[..count];
        }

        return new Learning.TrainingExample(
            rows,
            [.. words.Select(word => _tagNumbers[TagOf(word)])],
            [.. words.Select(word => word.Head + 1)],
            [.. words.Select(word => _labelNumbers[word.Dependency])]);
    }

    private static MorphologicalTag TagOf(ConllUWord word) => new(word.PartOfSpeech, word.Features);

    private uint[] FrequentKeys(IEnumerable<ConllUWord> words)
    {
        var counts = new Dictionary<uint, int>();
        var keys = new uint[WordFeatures.MaximumKeys];
        foreach (var form in words.GroupBy(word => word.Form, StringComparer.Ordinal))
        {
            var number = form.Count();
            foreach (var key in keys.AsSpan(0, _features.Extract(form.Key, keys)))
            {
                counts[key] = counts.GetValueOrDefault(key) + number;
            }
        }

        return [.. counts.Where(pair => pair.Value >= Threshold(pair.Key)).Select(pair => pair.Key).Order()];
    }

    private static int Threshold(uint key) => WordFeatures.Group(key) switch
    {
        FeatureGroup.Form or FeatureGroup.Lemma => 2,
        FeatureGroup.Prefix or FeatureGroup.Suffix => 3,
        _ => 2,
    };
}
