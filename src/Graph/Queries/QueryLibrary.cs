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
    public static QueryLibrary Load(string? userFolder) => Load(userFolder, _ => true);

    /// <summary>Reads no more queries than are asked for, which every start of the program waits for.</summary>
    /// <param name="userFolder">The user's folder, or null.</param>
    /// <param name="names">Names, of which some may be no query's.</param>
    /// <returns>The queries of these names; all of them where none has such a name.</returns>
    public static QueryLibrary Load(string? userFolder, IReadOnlySet<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var library = Load(userFolder, names.Contains);
        return library.Queries.IsEmpty ? Load(userFolder) : library;
    }

    private static QueryLibrary Load(string? userFolder, Predicate<string> isWanted)
    {
        var queries = new SortedDictionary<string, CannedQuery>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<QueryProblem>();
        foreach (var path in EmbeddedText.Names(Folder).Where(path => path.IndexOf('/', Folder.Length) < 0 && isWanted(NameOf(path))))
        {
            Add(path, EmbeddedText.Read(path));
        }

        foreach (var (path, text) in UserFiles(userFolder, isWanted, problems))
        {
            Add(path, text);
        }

        return new([.. queries.Values], problems.ToImmutable());

        void Add(string path, string text)
        {
            var outcome = CannedQueryParser.Parse(NameOf(path), path, text);
            if (outcome.Query is { } query)
            {
                queries[query.Name] = query;
            }
            else
            {
                problems.Add(outcome.Problem!);
            }
        }
    }

    /// <summary>The query of a name, or null.</summary>
    public CannedQuery? Find(string name) => Queries.FirstOrDefault(query => query.Name == name);

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);

    private static List<(string Path, string Text)> UserFiles(
        string? folder, Predicate<string> isWanted, ImmutableArray<QueryProblem>.Builder problems)
    {
        var files = new List<(string, string)>();
        if (folder is null)
        {
            return files;
        }

        var current = folder;
        try
        {
            foreach (var path in Directory.GetFiles(folder, "*" + Extension).Order(StringComparer.Ordinal).Where(path => isWanted(NameOf(path))))
            {
                current = path;
                files.Add((path, File.ReadAllText(path)));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(QueryErrors.Unreadable(current, error.Message));
        }

        return files;
    }
}
