using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Storage.FullText;

/// <summary>Writes a full-text query as an FTS5 expression over the columns of an index.</summary>
/// <param name="index">The index.</param>
/// <param name="column">The key of a property by its name; negative when the store has none of that name.</param>
/// <param name="words">Reads all words of the index.</param>
internal sealed class FullTextMatch(FullTextIndex index, Func<string, int> column, Func<IReadOnlyList<string>> words)
{
    private const int MaximumRequired = 100_000;

    /// <summary>Read once, and only for a query that has similar words or patterns.</summary>
    private readonly Lazy<IReadOnlyList<string>> _words = new(words);

    /// <summary>Whether a query asks for all that the index holds.</summary>
    public static bool IsEverything(FullTextQuery query) => query switch
    {
        FullTextEverything => true,
        FullTextClauses { Clauses: [{ Occurrence: not FullTextOccurrence.MustNot } only] } => IsEverything(only.Query),
        _ => false,
    };

    /// <summary>The expression: null when nothing can fit, empty when no word is left of the query.</summary>
    public string? Render(FullTextQuery query) => query switch
    {
        FullTextTerm term => In(term.Field, Words(term.Text) is { Count: > 0 } terms ? AnyOf(terms) : ""),
        FullTextPrefix prefix => In(prefix.Field, Phrase(FullTextWords.Of(prefix.Text)) is { Length: > 0 } phrase ? phrase + " *" : ""),
        FullTextPattern pattern => In(pattern.Field, AnyOf(Fitting(pattern))),
        FullTextFuzzy fuzzy => In(fuzzy.Field, AnyOf(SimilarWords.Near(_words.Value, fuzzy.Text, fuzzy.Edits))),
        FullTextPhrase phrase => In(phrase.Field, phrase.Slop > 0 ? Near(phrase) : Phrase(Words(phrase.Text))),
        FullTextClauses clauses => RenderClauses(clauses.Clauses),
        _ => throw Failure.Unsupported("'*' beside other words in a full-text query"),
    };

    private string? RenderClauses(IReadOnlyList<FullTextClause> clauses)
    {
        var rendered = clauses.Select(clause => (clause.Occurrence, Text: Render(clause.Query))).Where(clause => clause.Text != "").ToList();
        if (rendered.Count == 0 && clauses.Count > 0)
        {
            return "";
        }

        var required = Of(FullTextOccurrence.Must);
        var welcome = Of(FullTextOccurrence.Should);
        var excluded = Of(FullTextOccurrence.MustNot);
        if ((required.Count == 0 && welcome.Count == 0) || rendered.Contains((FullTextOccurrence.Must, null)))
        {
            return null;
        }

        var wanted = required.Count == 0 ? Join(welcome, "OR")
            : welcome.Count == 0 ? Join(required, "AND")
            : WithWelcome(Join(required, "AND"), Join(welcome, "OR"));
        return excluded.Count == 0 ? wanted : $"({wanted} NOT {Join(excluded, "OR")})";

        List<string> Of(FullTextOccurrence occurrence) =>
            [.. rendered.Where(clause => clause.Occurrence == occurrence).Select(clause => clause.Text).OfType<string>()];
    }

    /// <summary>FTS5 has no words that only add to the score: what is required stands alone, and again beside what is welcome.</summary>
    private static string WithWelcome(string required, string welcome) => required.Length <= MaximumRequired
        ? $"({required} OR ({required} AND {welcome}))"
        : throw TooManyWords("The full-text query nests required words among others too deep. Use fewer of '+', AND and parentheses.");

    private IReadOnlyList<string> Words(string text) => FullTextWords.Of(index.Analyzer.Prepare(text));

    private IReadOnlyList<string> Fitting(FullTextPattern pattern)
    {
        var found = SimilarWords.Fitting(_words.Value, pattern.Pattern);
        return found.Count <= SimilarWords.MaximumPatternWords
            ? found
            : throw TooManyWords(
                $"'{pattern.Text}' fits more than {SimilarWords.MaximumPatternWords} words of the index '{index.Name}'. Write more letters.");
    }

    private static CypherException TooManyWords(string message) =>
        Failure.Make(StatusCodes.ProcedureCallFailed, "TooManyWords", message);

    private static string? AnyOf(IReadOnlyList<string> terms) =>
        terms.Count == 0 ? null : Join([.. terms.Select(word => $"\"{word}\"")], "OR");

    private static string Phrase(IReadOnlyList<string> words) => words.Count == 0 ? "" : $"\"{string.Join(' ', words)}\"";

    private string Near(FullTextPhrase phrase)
    {
        var words = Words(phrase.Text);
        return words.Count == 0 ? "" : $"NEAR({string.Join(' ', words.Select(word => $"\"{word}\""))}, {phrase.Slop})";
    }

    /// <summary>Keeps an expression to a column; a field that the index lacks has nothing in it.</summary>
    private string? In(string? field, string? expression)
    {
        if (field is null || expression is null or "")
        {
            return expression;
        }

        var key = column(field);
        return Array.IndexOf(index.Keys, key) < 0 ? null : $"({FullTextIndex.Column(key)} : {expression})";
    }

    private static string Join(List<string> expressions, string with) =>
        expressions.Count == 0 ? "" : expressions.Count == 1 ? expressions[0] : $"({string.Join($" {with} ", expressions)})";
}
