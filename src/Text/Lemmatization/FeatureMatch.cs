namespace ActorGraph.Text.Lemmatization;

/// <summary>Compares bundles of features in CoNLL-U form.</summary>
internal static class FeatureMatch
{
    /// <summary>How well a reading fits a tag: shared values count for it, different ones heavily against it.</summary>
    public static int Score(string reading, string tag)
    {
        const int Conflict = 3;
        var score = 0;
        foreach (var range in reading.AsSpan().Split('|'))
        {
            var feature = reading.AsSpan(range);
            var equals = feature.IndexOf('=');
            if (equals < 0)
            {
                continue;
            }

            var value = Value(tag, feature[..equals]);
            if (value.IsEmpty)
            {
                continue;
            }

            score += value.SequenceEqual(feature[(equals + 1)..]) ? 1 : -Conflict;
        }

        return score;
    }

    /// <summary>Finds the value of a feature; empty when there is none.</summary>
    public static ReadOnlySpan<char> Value(ReadOnlySpan<char> features, ReadOnlySpan<char> name)
    {
        while (!features.IsEmpty)
        {
            var end = features.IndexOf('|');
            var feature = end < 0 ? features : features[..end];
            if (feature.Length > name.Length && feature[name.Length] == '=' && feature.StartsWith(name))
            {
                return feature[(name.Length + 1)..];
            }

            features = end < 0 ? [] : features[(end + 1)..];
        }

        return [];
    }
}
