using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Storage.FullText;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Procedures;

/// <summary>Procedures that search full-text indexes.</summary>
internal static class FullTextProcedures
{
    public static readonly IReadOnlyList<Procedure> All =
    [
        new("db.index.fulltext.queryNodes(indexName :: String, queryString :: String, options = {} :: Map) :: (node :: Node, score :: Float)",
            ProcedureMode.Read,
            "Nodes whose words fit a query in Lucene's language, best first. Options: skip, limit.",
            (state, arguments) => Search(state, arguments, onRelationships: false)),
        new("db.index.fulltext.queryRelationships(indexName :: String, queryString :: String, options = {} :: Map) :: (relationship :: Relationship, score :: Float)",
            ProcedureMode.Read,
            "Relationships whose words fit a query in Lucene's language, best first. Options: skip, limit.",
            (state, arguments) => Search(state, arguments, onRelationships: true)),
        new("db.index.fulltext.listAvailableAnalyzers() :: (analyzer :: String, description :: String, stopwords :: List<String>)",
            ProcedureMode.Read,
            "The analyzers that a full-text index may be created with.",
            (_, _) => FullTextAnalyzers.All.Select(Analyzer)),
        new("db.index.fulltext.awaitEventuallyConsistentIndexRefresh()",
            ProcedureMode.Read,
            "Waits until full-text indexes have caught up, as they always have.",
            (_, _) => Procedure.Nothing),
    ];

    private static Value[] Analyzer(FullTextAnalyzer analyzer) =>
        [analyzer.Name, analyzer.Description, Value.List([.. analyzer.StopWords.Select(Value.String)])];

    private static IEnumerable<Value[]> Search(ExecutionState state, Value[] arguments, bool onRelationships)
    {
        var index = FindIndex(state.Store, Text(arguments[0], "indexName"), onRelationships);
        var options = arguments.Length > 2 && arguments[2].IsMap ? arguments[2].AsMap : MapValue.Empty;
        var (skip, limit) = (Count(options, "skip") ?? 0, Count(options, "limit") ?? -1);
        if (options.TryGet("analyzer", out var analyzer))
        {
            throw Failure.Unsupported($"Another analyzer for a query than its index has ({ValueText.Shorten(analyzer)})");
        }

        var query = FullTextQueryParser.Parse(Text(arguments[1], "queryString"));
        var match = FullTextMatch.IsEverything(query)
            ? null
            : new FullTextMatch(index, name => state.Store.Tokens.Find(TokenKind.PropertyKey, name), () => state.Store.FullTextWords(index))
                .Render(query) ?? "";
        var found = match == "" ? [] : state.Store.SearchFullText(index, match, skip, limit);

        // A statement that writes may change the index while its hits are read.
        found = state.Store.Writes ? found.ToList() : found;
        return found.Select(hit => new[] { Entity(state.Store, hit.Entity, onRelationships), hit.Score });
    }

    private static Value Entity(StoreTransaction store, long id, bool isRelationship) =>
        isRelationship ? Value.Relationship(id, store.Ends(id).Type) : Value.Node(id);

    private static FullTextIndex FindIndex(StoreTransaction store, string name, bool onRelationships)
    {
        var index = store.Schema.FullText.FirstOrDefault(index => index.Name == name) ?? throw Failed(
            $"There is no such fulltext schema index: {name}. SHOW FULLTEXT INDEXES lists those there are.");
        if (index.OnRelationships != onRelationships)
        {
            throw Failed(index.OnRelationships
                ? $"The '{name}' index is an index on relationships: search it with db.index.fulltext.queryRelationships."
                : $"The '{name}' index is an index on nodes: search it with db.index.fulltext.queryNodes.");
        }

        return index;
    }

    private static string Text(Value value, string name) =>
        value.IsString ? value.AsString : throw Failure.WrongType(name, "a String", value);

    private static long? Count(MapValue options, string name)
    {
        var value = options.Get(name);
        return value.IsNull ? null
            : value.IsInteger && value.AsInteger >= 0 ? value.AsInteger
            : throw Failed($"The option '{name}' must be an Integer of 0 or more, and was {ValueText.Shorten(value)}.");
    }

    private static CypherException Failed(string message) =>
        Failure.Make(StatusCodes.ProcedureCallFailed, "ProcedureCallFailed", message);
}
