using ActorGraph.Cypher.Storage.FullText;
using ActorGraph.Cypher.Syntax.Tree;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Schema;

/// <summary>OPTIONS {indexProvider: ..., indexConfig: {...}} of an index or constraint.</summary>
/// <param name="Analyzer">How a full-text index makes words of text.</param>
internal sealed record IndexOptions(FullTextAnalyzer Analyzer)
{
    public const string AnalyzerKey = "fulltext.analyzer";
    public const string EventuallyConsistentKey = "fulltext.eventually_consistent";

    /// <summary>The providers that Neo4j has for a kind of index, the usual one first.</summary>
    public static IReadOnlyList<string> Providers(IndexKind kind) => kind switch
    {
        IndexKind.Text => ["text-2.0", "text-1.0"],
        IndexKind.Point => ["point-1.0"],
        IndexKind.FullText => ["fulltext-1.0"],
        IndexKind.Lookup => ["token-lookup-1.0"],
        _ => ["range-1.0"],
    };

    /// <summary>Reads the options of an index.</summary>
    /// <exception cref="Errors.CypherException">A name or value among them is none that there is.</exception>
    public static IndexOptions Read(IndexKind kind, Value options)
    {
        var analyzer = FullTextAnalyzers.Default;
        foreach (var (name, value) in Entries(options, "OPTIONS"))
        {
            if (name.Equals("indexProvider", StringComparison.OrdinalIgnoreCase))
            {
                CheckProvider(kind, value);
            }
            else if (name.Equals("indexConfig", StringComparison.OrdinalIgnoreCase))
            {
                analyzer = value.IsNull ? analyzer : ReadConfiguration(kind, value);
            }
            else
            {
                throw Failure.InvalidOption($"Unknown option '{name}'. Expected indexProvider or indexConfig.");
            }
        }

        return new(analyzer);
    }

    private static FullTextAnalyzer ReadConfiguration(IndexKind kind, Value configuration)
    {
        var analyzer = FullTextAnalyzers.Default;
        foreach (var (name, value) in Entries(configuration, "indexConfig"))
        {
            if (kind == IndexKind.Point && name.StartsWith("spatial.", StringComparison.Ordinal))
            {
                // Bounds tell Neo4j's space-filling curve how fine to be; the store's order of points needs none.
                SpatialBounds.Check(name, value);
                continue;
            }

            if (kind != IndexKind.FullText || name is not (AnalyzerKey or EventuallyConsistentKey))
            {
                throw Failure.InvalidOption($"Unknown setting '{name}' in indexConfig of a {kind.ToString().ToUpperInvariant()} index.");
            }

            analyzer = name == AnalyzerKey ? ReadAnalyzer(value) : analyzer;
        }

        return analyzer;
    }

    private static FullTextAnalyzer ReadAnalyzer(Value value)
    {
        var name = value.IsString ? value.AsString : ValueText.Shorten(value);
        return FullTextAnalyzers.Find(name) ?? throw Failure.InvalidOption(
            $"The full-text analyzer '{name}' is not supported. Expected one of {string.Join(", ", FullTextAnalyzers.All.Select(known => known.Name))}.");
    }

    private static void CheckProvider(IndexKind kind, Value value)
    {
        var providers = Providers(kind);
        if (!value.IsString || !providers.Contains(value.AsString))
        {
            throw Failure.InvalidOption(
                $"Could not create {kind.ToString().ToUpperInvariant()} index with index provider {ValueText.Shorten(value)}. Expected {string.Join(" or ", providers)}, or none.");
        }
    }

    private static IEnumerable<(string Name, Value Value)> Entries(Value map, string where)
    {
        var entries = map.IsMap ? map.AsMap : throw Failure.InvalidOption($"{where} of an index is a map, not {ValueText.Shorten(map)}.");
        return entries.Keys.ToArray().Zip(entries.Values.ToArray());
    }

}
