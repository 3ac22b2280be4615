using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Storage.FullText;

/// <summary>A full-text index: words of some properties of what has one of some labels or types.</summary>
/// <param name="Id">The rule of the schema that it belongs to.</param>
/// <param name="Name">Its name.</param>
/// <param name="OnRelationships">Whether it is about relationships, and not nodes.</param>
/// <param name="Tokens">The labels or types; one is enough.</param>
/// <param name="Keys">The property keys, a column each.</param>
/// <param name="Analyzer">How text becomes words.</param>
internal sealed record FullTextIndex(
    long Id, string Name, bool OnRelationships, int[] Tokens, int[] Keys, FullTextAnalyzer Analyzer)
{
    /// <summary>The FTS5 table of the words. It keeps no copy of the text: the properties are the text.</summary>
    public string Table { get; } = $"fulltext_{Id}";

    public string Create { get; } =
        $"CREATE VIRTUAL TABLE fulltext_{Id} USING fts5({Columns(Keys)}, content='', contentless_delete=1, tokenize='{Analyzer.Tokenizer}')";

    public string Insert { get; } =
        $"INSERT INTO fulltext_{Id}(rowid, {Columns(Keys)}) VALUES(?{string.Concat(Keys.Select(_ => ", ?"))})";

    public string Delete { get; } = $"DELETE FROM fulltext_{Id} WHERE rowid = ?";

    public static string Column(int key) => $"p{key}";

    public bool Covers(ReadOnlySpan<int> tokens) => tokens.ContainsAny(Tokens);

    /// <summary>The text of each column; null when there is none in any, and so nothing to index.</summary>
    public string[]? Texts(List<StoredProperty> properties)
    {
        string[]? texts = null;
        foreach (var property in properties)
        {
            var column = Array.IndexOf(Keys, property.Key);
            if (column >= 0 && Text(property.Value) is { } text)
            {
                texts ??= [.. Keys.Select(_ => string.Empty)];
                texts[column] = text;
            }
        }

        return texts;
    }

    /// <summary>The text of a string, or of a list of strings; other values have none.</summary>
    private static string? Text(Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString,
        ValueKind.List when value.AsList.Count > 0 && value.AsList[0].IsString =>
            string.Join('\n', value.AsList.Items.ToArray().Select(item => item.AsString)),
        _ => null,
    };

    private static string Columns(int[] keys) => string.Join(", ", keys.Select(Column));
}
