using System.Collections.Immutable;
using ActorGraph.Graph.Reading;
using ActorGraph.Graph.Resources;

namespace ActorGraph.Graph.DataFiles;

/// <summary>
/// The data files that extraction works with: those of the program, or a user's own in place of those of the same name.
/// </summary>
/// <remarks>Immutable: safe on any thread.</remarks>
public sealed class DataSource
{
    private const string Root = "Data/";
    private const string Actors = "Data/actors/";
    private const string Ontology = "Data/ontology/";
    private const string Pattern = "*.tsv";

    private static readonly ImmutableArray<string> ProgramNames = [.. EmbeddedText.Names(Root)];

    private readonly ImmutableSortedDictionary<string, DataFile> _own;

    private DataSource(ImmutableSortedDictionary<string, DataFile> own) => _own = own;

    /// <summary>The files of the program.</summary>
    public static DataSource Program { get; } = new(ImmutableSortedDictionary.Create<string, DataFile>(StringComparer.Ordinal));

    /// <summary>Whether all files are those of the program.</summary>
    public bool IsProgram => _own.IsEmpty;

    /// <summary>The number of files.</summary>
    public int Count => ProgramNames.Union(_own.Keys).Count();

    /// <summary>Reads a folder laid out like the program's: rules/relations.tsv, actors/people.tsv, ...</summary>
    /// <param name="folder">The folder. A file of actors/ may have any name; the others replace one of the program's.</param>
    /// <returns>Its files, and the program's for all others.</returns>
    /// <exception cref="DataSourceException">It has none, or one that is unknown, cannot be read or must not be replaced.</exception>
    public static DataSource Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DataSourceException(File.Exists(folder) ? DataErrors.NoFolder(folder) : ReadErrors.NotFound(folder));
        }

        var own = Program._own.ToBuilder();
        foreach (var path in PathsIn(folder))
        {
            var name = Root + Path.GetRelativePath(folder, path).Replace('\\', '/');
            own[name] = ReadFile(path, name);
        }

        return own.Count > 0 ? new DataSource(own.ToImmutable()) : throw new DataSourceException(DataErrors.NoFiles(folder));
    }

    /// <summary>Reads a table.</summary>
    /// <param name="name">Its name among the program's files, "Data/rules/classes.tsv".</param>
    /// <param name="columns">The columns that it must have.</param>
    /// <exception cref="DataFileException">The file is badly formed.</exception>
    internal DataTable Read(string name, params ReadOnlySpan<string> columns)
    {
        var file = Find(name);
        return DataTable.Parse(file.Path, file.Text, columns);
    }

    /// <summary>The file of a name.</summary>
    internal DataFile Find(string name) => _own.GetValueOrDefault(name) ?? new DataFile(name, EmbeddedText.Read(name));

    /// <summary>The names of the files in a folder of Data; those that the program does not have come last, to be judged by the others.</summary>
    internal ImmutableArray<string> List(string folder) =>
        [.. ProgramNames.Union(_own.Keys).Where(name => name.StartsWith($"{Root}{folder}/", StringComparison.Ordinal))];

    /// <summary>
    /// The same files without what an error is about: its line or, where that is no entry, the user's whole file; null when
    /// nothing can be left out.
    /// </summary>
    internal DataSource? Without(DataFileException error)
    {
        var name = _own.FirstOrDefault(pair => pair.Value.Path == error.Path).Key ?? error.Path;
        if (!ProgramNames.Contains(name) && !_own.ContainsKey(name))
        {
            return null;
        }

        return Find(name).WithoutEntry(error.Line) is { } shorter ? new DataSource(_own.SetItem(name, shorter))
            : _own.ContainsKey(name) ? new DataSource(_own.Remove(name))
            : null;
    }

    // What lies elsewhere in the folder is no data of the program.
    private static IEnumerable<string> PathsIn(string folder)
    {
        var folders = ProgramNames.Select(name => Path.Join(folder, name.Split('/')[1])).Distinct().Where(Directory.Exists);
        return folders.Prepend(folder)
            .SelectMany(inner => Directory.EnumerateFiles(inner, Pattern))
            .Order(StringComparer.Ordinal);
    }

    private static DataFile ReadFile(string path, string name)
    {
        if (!ProgramNames.Contains(name) && !name.StartsWith(Actors, StringComparison.Ordinal))
        {
            throw new DataSourceException(DataErrors.UnknownFile(path, string.Join(", ", ProgramNames
                .Where(known => !known.StartsWith(Actors, StringComparison.Ordinal)).Select(known => known[Root.Length..]))));
        }

        var file = new DataFile(path, ReadText(path).ReplaceLineEndings("\n"));
        return name.StartsWith(Ontology, StringComparison.Ordinal) && file.Text != EmbeddedText.Read(name).ReplaceLineEndings("\n")
            ? throw new DataSourceException(DataErrors.OtherOntology(path))
            : file;
    }

    private static string ReadText(string path)
    {
        try
        {
            var (text, problem) = TextDecoder.Decode(File.ReadAllBytes(path), path);
            return text ?? throw new DataSourceException(problem!);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DataSourceException(ReadErrors.Unreadable(path, error.Message));
        }
    }
}
