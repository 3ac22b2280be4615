using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>Reads the morphological features of a token, which stand in one text: "Gender=Fem|Number=Sing".</summary>
internal static class TokenFeatures
{
    /// <summary>Whether a feature has a value: <c>token.HasFeature("Mood", "Cnd")</c>.</summary>
    public static bool HasFeature(this Token token, string name, string value) => token.Feature(name).SequenceEqual(value);

    /// <summary>The value of a feature, empty when absent.</summary>
    public static ReadOnlySpan<char> Feature(this Token token, string name)
    {
        var features = token.Features.AsSpan();
        while (!features.IsEmpty)
        {
            var bar = features.IndexOf('|');
            var feature = bar < 0 ? features : features[..bar];
            if (feature.Length > name.Length && feature[name.Length] == '=' && feature.StartsWith(name))
            {
                return feature[(name.Length + 1)..];
            }

            features = bar < 0 ? default : features[(bar + 1)..];
        }

        return default;
    }
}
