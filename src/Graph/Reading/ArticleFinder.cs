namespace ActorGraph.Graph.Reading;

/// <summary>Turns paths into inputs: files as they are, folders as the articles in and under them.</summary>
/// <param name="standardInput">Opens standard input, which the path "-" stands for.</param>
public sealed class ArticleFinder(Func<Stream> standardInput)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Finds the inputs that paths lead to.</summary>
    /// <param name="paths">Files, folders and "-".</param>
    /// <returns>In the order of the paths; within a folder by name, in the order of character codes.</returns>
    public IEnumerable<FoundInput> Find(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return paths.SelectMany(Find);
    }

    private IEnumerable<FoundInput> Find(string path)
    {
        if (path == StandardInput)
        {
            return [Found(new ArticleInput(path, ArticleFormat.PlainText, standardInput))];
        }

        if (Directory.Exists(path))
        {
            return InFolder(path);
        }

        if (!File.Exists(path))
        {
            return [Failed(ReadErrors.NotFound(path))];
        }

        return FormatOf(path) is { } format
            ? [Found(FileInput(path, format))]
            : [Failed(ReadErrors.UnsupportedFormat(path, Path.GetExtension(path)))];
    }

    private static List<FoundInput> InFolder(string folder)
    {
        var found = new List<FoundInput>();
        Walk(new DirectoryInfo(folder), found);
        if (found.Count == 0)
        {
            found.Add(Failed(ReadErrors.EmptyFolder(folder)));
        }

        return found;
    }

    private static void Walk(DirectoryInfo folder, List<FoundInput> found)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            found.Add(Failed(ReadErrors.Unreadable(folder.ToString(), error.Message)));
            return;
        }

        Array.Sort(entries, (one, other) => string.CompareOrdinal(one.Name, other.Name));
        foreach (var entry in entries)
        {
            // Hidden entries are a program's own; links to folders can lead round in a circle.
            if (entry.Name.StartsWith('.') || (entry is DirectoryInfo && entry.LinkTarget is not null))
            {
                continue;
            }

            var path = Path.Join(folder.ToString(), entry.Name);
            if (entry is DirectoryInfo)
            {
                Walk(new DirectoryInfo(path), found);
            }
            else if (FormatOf(path) is { } format)
            {
                found.Add(Found(FileInput(path, format)));
            }
        }
    }

    private static ArticleInput FileInput(string path, ArticleFormat format) => new(path, format, () => File.OpenRead(path));

    private static ArticleFormat? FormatOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".TXT" => ArticleFormat.PlainText,
        ".MD" or ".MARKDOWN" => ArticleFormat.Markdown,
        _ => null,
    };

    private static FoundInput Found(ArticleInput input) => new(input, null);

    private static FoundInput Failed(ReadProblem problem) => new(null, problem);
}
