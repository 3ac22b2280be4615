using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ActorGraph.Graph.Queries;

/// <summary>Reads the form of a canned query: a title and a description in comments, parameters, Cypher.</summary>
/// <remarks>
/// <code>
/// // Title
/// // Description, over as many lines as it needs.
/// // actor: what the parameter "actor" means
/// :param actor => 'Mali'
/// MATCH ...
/// </code>
/// Neo4j Browser and cypher-shell take the same file.
/// </remarks>
public static partial class CannedQueryParser
{
    private static readonly ImmutableHashSet<string> ActorParameters = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "actor", "other", "from", "to", "subject", "object", "organisation", "organization", "target", "state", "country",
        "person", "group", "party", "ally", "by", "against");

    /// <summary>Reads a query.</summary>
    /// <param name="name">The name that it goes by.</param>
    /// <param name="source">The file, as messages name it.</param>
    /// <param name="text">The file's text.</param>
    /// <returns>The query, or what is wrong with the file.</returns>
    public static CannedQueryOutcome Parse(string name, string source, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var header = lines.TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal)).Select(Uncomment).ToList();
        if (header.Count == 0 || header[0].Length == 0)
        {
            return Failed(QueryErrors.NoTitle(source));
        }

        var (declared, problem) = Declarations(lines, source);
        if (problem is not null)
        {
            return Failed(problem);
        }

        var body = Body(lines);
        if (string.IsNullOrWhiteSpace(body))
        {
            return Failed(QueryErrors.NoQuery(source));
        }

        if (Undeclared(body, declared) is { } use)
        {
            var line = 1 + body.AsSpan(0, use.Index).Count('\n');
            return Failed(QueryErrors.UndeclaredParameter(source, line, use.Groups["name"].Value));
        }

        var meanings = Meanings(header, declared);
        var parameters = declared.Select(pair => new QueryParameter(
            pair.Key, KindOf(pair.Key, pair.Value, body), pair.Value, meanings.GetValueOrDefault(pair.Key)));
        var description = string.Join(' ', header.Skip(1).Where(line => MeaningIn(line, declared) is null));
        return new(new CannedQuery(name, header[0], description, [.. parameters], body, source), null);
    }

    private static (List<KeyValuePair<string, object?>> Declared, QueryProblem? Problem) Declarations(
        string[] lines, string source)
    {
        var declared = new List<KeyValuePair<string, object?>>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!IsDeclaration(lines[i]))
            {
                continue;
            }

            var match = DeclarationForm().Match(lines[i]);
            var name = match.Groups["name"].Value;
            if (!match.Success)
            {
                return (declared, QueryErrors.BadParameter(source, i + 1, lines[i].Trim()));
            }

            if (!CypherLiteral.TryParse(match.Groups["value"].Value, out var value))
            {
                return (declared, QueryErrors.BadDefault(source, i + 1, match.Groups["value"].Value));
            }

            if (declared.Any(pair => pair.Key == name))
            {
                return (declared, QueryErrors.RepeatedParameter(source, i + 1, name));
            }

            declared.Add(new(name, value));
        }

        return (declared, null);
    }

    // Comments and declarations become empty lines: those that follow keep their numbers.
    private static string Body(string[] lines)
    {
        var kept = lines.Select(line =>
            IsDeclaration(line) || line.TrimStart().StartsWith("//", StringComparison.Ordinal) ? string.Empty : line);
        var text = string.Join('\n', kept).TrimEnd();
        return text.EndsWith(';') ? text[..^1] : text;
    }

    private static Match? Undeclared(string body, List<KeyValuePair<string, object?>> declared) =>
        UseForm().Matches(body).FirstOrDefault(
            use => use.Groups["name"].Success && declared.All(pair => pair.Key != use.Groups["name"].Value));

    private static Dictionary<string, string> Meanings(
        List<string> header, List<KeyValuePair<string, object?>> declared) =>
        header.Skip(1).Select(line => MeaningIn(line, declared)).OfType<(string Name, string Text)>()
            .DistinctBy(meaning => meaning.Name).ToDictionary(meaning => meaning.Name, meaning => meaning.Text);

    private static (string Name, string Text)? MeaningIn(string line, List<KeyValuePair<string, object?>> declared)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && declared.Any(pair => pair.Key == line[..colon])
            ? (line[..colon], line[(colon + 2)..].Trim())
            : null;
    }

    private static QueryParameterKind KindOf(string name, object? value, string body) => value switch
    {
        bool => QueryParameterKind.Truth,
        double or long when name.EndsWith("confidence", StringComparison.OrdinalIgnoreCase) => QueryParameterKind.Confidence,
        long => QueryParameterKind.Integer,
        double => QueryParameterKind.Number,
        _ when DateForm().Matches(body).Any(use => use.Groups["name"].Value == name) => QueryParameterKind.Date,
        _ when ActorParameters.Contains(name) => QueryParameterKind.Actor,
        _ => QueryParameterKind.Text,
    };

    private static bool IsDeclaration(string line) => line.TrimStart().StartsWith(":param", StringComparison.Ordinal);

    private static string Uncomment(string line) => line[2..].Trim();

    private static CannedQueryOutcome Failed(QueryProblem problem) => new(null, problem);

    [GeneratedRegex(@"^\s*:param\s+(?<name>[A-Za-z_][A-Za-z0-9_]*)\s*=>\s*(?<value>.*?)\s*;?\s*$")]
    private static partial Regex DeclarationForm();

    [GeneratedRegex(@"\bdate\(\s*\$(?<name>[A-Za-z_][A-Za-z0-9_]*)\s*\)", RegexOptions.IgnoreCase)]
    private static partial Regex DateForm();

    // Strings and quoted names are matched first, so that a dollar in them is not taken for a parameter.
    [GeneratedRegex(@"'(\\.|[^'\\])*'|""(\\.|[^""\\])*""|`[^`]*`|/\*.*?\*/|\$(?<name>[A-Za-z_][A-Za-z0-9_]*)", RegexOptions.Singleline)]
    private static partial Regex UseForm();
}
