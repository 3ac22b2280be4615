using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ActorGraph.Neo4j.Tests.Comparison;

/// <summary>The kinds of difference that are meant to be.</summary>
internal static class KnownDifferences
{
    public static IReadOnlyList<KnownDifference> All { get; } = Load();

    /// <summary>The kind that a difference is of, or null.</summary>
    public static KnownDifference? Of(Difference difference) => All.FirstOrDefault(known => known.Covers(difference));

    private static List<KnownDifference> Load()
    {
        using var reader = new StreamReader(SourceTree.Find("tests", "Neo4j.Tests", "known-differences.yaml"));
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
            .Deserialize<List<KnownDifference>>(reader) ?? [];
    }
}
