using ActorGraph.Text.ConllU;
using ActorGraph.Text.Network;
using ActorGraph.Text.Pipeline;
using ActorGraph.Text.Tagging;
using ActorGraph.Train.Learning;
using ActorGraph.Train.Teaching;

namespace ActorGraph.Train.Treebanks;

/// <summary>
/// Decides from the training sentences which features, tags and labels the model has, and turns sentences into numbers.
/// </summary>
internal sealed class ModelBuilder
{
    private const string Root = "root";

    // A form seen twice by annotators is kept, one seen only in raw text from the third time on.
    private const int AnnotatedCount = 3;
    private const int RawCount = 2;
    private const int WordThreshold = 6;
    private const int AffixThreshold = 9;

    private readonly WordFeatures _features;
    private readonly Dictionary<MorphologicalTag, int> _tagNumbers;
    private readonly Dictionary<string, int> _labelNumbers;

    /// <summary>Makes the builder.</summary>
    /// <param name="features">Turns forms into features.</param>
    /// <param name="treebanks">
    /// The annotated sentences. Only those that follow the conventions of analysis decide which tags there are: other
    /// treebanks' own combinations of features are not learned.
    /// </param>
    /// <param name="raw">Sentences without annotation, which count for what forms there are.</param>
    public ModelBuilder(WordFeatures features, IReadOnlyList<Treebank> treebanks, IReadOnlyList<string[]> raw)
    {
        _features = features;
        Tags = [.. Words(treebanks.Where(treebank => treebank.Convention == 0)).Select(TagOf).Distinct()
            .OrderBy(tag => tag.PartOfSpeech).ThenBy(tag => tag.Features, StringComparer.Ordinal)];
        var labels = Words(treebanks).Select(word => word.Dependency).Distinct().Order(StringComparer.Ordinal);
        Labels = [Root, .. labels.Where(label => label != Root)];
        _tagNumbers = Tags.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        _labelNumbers = Labels.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        Table = new FeatureTable(FrequentKeys(
            Words(treebanks)
                .Select(word => (word.Form, AnnotatedCount))
                .Concat(raw.SelectMany(words => words).Select(word => (word, RawCount)))));
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

    /// <summary>The number of a tag, or -1.</summary>
    public int TagNumber(MorphologicalTag tag) => _tagNumbers.GetValueOrDefault(tag, -1);

    /// <summary>The number of a label, or -1.</summary>
    public int LabelNumber(string label) => _labelNumbers.GetValueOrDefault(label, -1);

    /// <summary>Turns an annotated sentence into numbers.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="convention">The conventions that it follows.</param>
    /// <param name="capitals">Whether to put it all in capitals, as headlines are.</param>
    public TrainingExample Encode(ConllUSentence sentence, int convention, bool capitals = false) => new(
        EncodeForms(
            [.. sentence.Words.Select(word => capitals ? word.Form.ToUpperInvariant() : word.Form)], convention),
        [.. sentence.Words.Select(word => TagNumber(TagOf(word)))],
        [.. sentence.Words.Select(word => word.Head + 1)],
        [.. sentence.Words.Select(word => LabelNumber(word.Dependency))]);

    /// <summary>Turns a sentence that teachers have analysed into numbers.</summary>
    public TrainingExample Encode(string[] forms, TeacherEnsemble teachers, bool[] tagAllowed)
    {
        var answer = teachers.Analyze(forms, tagAllowed);
        return new TrainingExample(
            EncodeForms(forms, convention: 0),
            [.. answer.Tags.Select(tag => TagNumber(teachers.Tags[tag]))],
            answer.Heads,
            [.. forms.Select(_ => -1)],
            answer.Probabilities with
            {
                Labels = [.. answer.Probabilities.Labels.Select(row => Translate(row, teachers.Labels))],
            });
    }

    private float[] Translate(float[] row, string[] labels)
    {
        var translated = new float[Labels.Length];
        for (var i = 0; i < row.Length; i++)
        {
            if (LabelNumber(labels[i]) is >= 0 and var number)
            {
                translated[number] = row[i];
            }
        }

        return translated;
    }

    private int[][] EncodeForms(string[] forms, int convention)
    {
        var rows = new int[forms.Length][];
        var keys = new uint[WordFeatures.MaximumKeys];
        var found = new int[WordFeatures.MaximumKeys + 2];
        for (var word = 0; word < forms.Length; word++)
        {
            var count = _features.Extract(forms[word], keys);
            count = Table.FindRows(keys.AsSpan(0, count), found);
            found[count++] = FeatureTable.FirstTreebank + convention;
            if (word == 0)
            {
                found[count++] = FeatureTable.SentenceStart;
            }

            rows[word] = found[..count];
        }

        return rows;
    }

    private static IEnumerable<ConllUWord> Words(IEnumerable<Treebank> treebanks) =>
        treebanks.SelectMany(treebank => treebank.Sentences).SelectMany(sentence => sentence.Words);

    private static MorphologicalTag TagOf(ConllUWord word) => new(word.PartOfSpeech, word.Features);

    private uint[] FrequentKeys(IEnumerable<(string Form, int Count)> words)
    {
        var counts = new Dictionary<uint, int>();
        var keys = new uint[WordFeatures.MaximumKeys];
        foreach (var form in words.GroupBy(word => word.Form, word => word.Count, StringComparer.Ordinal))
        {
            var number = form.Sum();
            foreach (var key in keys.AsSpan(0, _features.Extract(form.Key, keys)))
            {
                counts[key] = counts.GetValueOrDefault(key) + number;
            }
        }

        return [.. counts.Where(pair => pair.Value >= Threshold(pair.Key)).Select(pair => pair.Key).Order()];
    }

    private static int Threshold(uint key) =>
        WordFeatures.Group(key) is FeatureGroup.Prefix or FeatureGroup.Suffix ? AffixThreshold : WordThreshold;
}
