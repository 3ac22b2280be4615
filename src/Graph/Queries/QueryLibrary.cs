using System.Collections.Immutable;
using ActorGraph.Graph.Resources;

namespace ActorGraph.Graph.Queries;

/// <summary>The canned queries at hand: those that come with the program and the user's own.</summary>
/// <param name="Queries">By name, in the order of character codes; a user's query hides one of the program's.</param>
/// <param name="Problems">Files that are not canned queries.</param>
public sealed record QueryLibrary(ImmutableArray<CannedQuery> Queries, ImmutableArray<QueryProblem> Problems)
{
    private const string Extension = ".cypher";
    private const string Folder = "cypher/";

    /// <summary>Reads the program's queries, and the user's from a folder.</summary>
    /// <param name="userFolder">The folder, or null.</param>
    /// <returns>All queries, and the problems of files that could not be taken.</returns>
    public static QueryLibrary Load(string? userFolder)
    {
        var queries = new SortedDictionary<string, CannedQuery>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<QueryProblem>();
        foreach (var (name, source, text) in EmbeddedFiles().Concat(UserFiles(userFolder, problems)))
        {
            var outcome = CannedQueryParser.Parse(name, source, text);
            if (outcome.Query is { } query)
            {
                queries[name] = query;
            }
            else
            {
                problems.Add(outcome.Problem!);
            }
        }

        return new([.. queries.Values], problems.ToImmutable());
    }

    /// <summary>The query of a name, or null.</summary>
    public CannedQuery? Find(string name) => Queries.FirstOrDefault(query => query.Name == name);

    private static IEnumerable<(string Name, string Source, string Text)> EmbeddedFiles() =>
        EmbeddedText.Names(Folder)
            .Where(path => path.IndexOf('/', Folder.Length) < 0)
            .Select(path => (Path.GetFileNameWithoutExtension(path), path, EmbeddedText.Read(path)));

    private static List<(string Name, string Source, string Text)> UserFiles(
        string? folder, ImmutableArray<QueryProblem>.Builder problems)
    {
        var files = new List<(string, string, string)>();
        if (folder is null)
        {
            return files;
        }

        var current = folder;
        try
        {
            foreach (var path in Directory.GetFiles(folder, "*" + Extension).Order(StringComparer.Ordinal))
            {
                current = path;
                files.Add((Path.GetFileNameWithoutExtension(path), path, File.ReadAllText(path)));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(QueryErrors.Unreadable(current, error.Message));
        }

        return files;
    }
}
