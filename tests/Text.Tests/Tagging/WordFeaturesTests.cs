using ActorGraph.Text.Lexicons;
using ActorGraph.Text.Tagging;

namespace ActorGraph.Text.Tests.Tagging;

public sealed class WordFeaturesTests
{
    private static readonly WordFeatures Features = new(FrenchLexicon.Default);

    [Theory]
    [InlineData("Mali", 587953936u)]
    [InlineData("12", 1756822576u)]
    [InlineData("aujourd’hui", 193279136u)]
    public void The_keys_that_models_are_made_of_never_change(string form, uint key) => Assert.Equal(key, Keys(form)[0]);

    [Theory]
    [InlineData("quittent", "QUITTENT", FeatureGroup.Form)]
    [InlineData("quittent", "QUITTENT", FeatureGroup.Lemma)]
    [InlineData("1960", "2024", FeatureGroup.Form)]
    [InlineData("aujourd'hui", "aujourd’hui", FeatureGroup.Form)]
    [InlineData("quitte", "quittent", FeatureGroup.Lemma)]
    public void Spellings_of_one_word_share_features(string form, string other, object group) =>
        Assert.NotEmpty(Of(form, (FeatureGroup)group).Intersect(Of(other, (FeatureGroup)group)));

    [Theory]
    [InlineData("mali", "Mali", FeatureGroup.Shape)]
    [InlineData("Mali", "MALI", FeatureGroup.Shape)]
    [InlineData("or", "ors", FeatureGroup.Class)]
    public void What_tells_words_apart_gives_different_features(string form, string other, object group) =>
        Assert.Empty(Of(form, (FeatureGroup)group).Intersect(Of(other, (FeatureGroup)group)));

    [Theory]
    [InlineData("")]
    [InlineData("\uD800")]
    [InlineData("anticonstitutionnellement-anticonstitutionnellement-anticonstitutionnellement")]
    public void Odd_words_have_features_too(string form) => Assert.InRange(Keys(form).Length, 2, WordFeatures.MaximumKeys);

    private static uint[] Of(string form, FeatureGroup group) =>
        [.. Keys(form).Where(key => WordFeatures.Group(key) == group)];

    private static uint[] Keys(string form)
    {
        var keys = new uint[WordFeatures.MaximumKeys];
        return keys[..Features.Extract(form, keys)];
    }
}
