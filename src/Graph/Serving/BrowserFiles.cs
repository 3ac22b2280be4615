using System.IO.Compression;
using ActorGraph.Bolt.Server.Http;

namespace ActorGraph.Graph.Serving;

/// <summary>The files of Neo4j Browser, from the archive in which its makers publish it. Safe on any thread.</summary>
internal sealed class BrowserFiles
{
    /// <summary>The path under which they are served, and the folder of the archive.</summary>
    public const string Root = "/browser/";

    private const string Index = "index.html";

    private static readonly Dictionary<string, string> ContentTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".json"] = "application/json",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".ico"] = "image/x-icon",
        [".woff"] = "font/woff",
        [".woff2"] = "font/woff2",
        [".ttf"] = "font/ttf",
        [".wasm"] = "application/wasm",
    };

    private readonly Dictionary<string, byte[]> _files;

    private BrowserFiles(Dictionary<string, byte[]> files) => _files = files;

    /// <summary>Reads an archive.</summary>
    /// <param name="path">The archive: neo4j-browser-5.24.0.jar.</param>
    /// <exception cref="ServingException">It cannot be read, or has no browser/index.html.</exception>
    public static BrowserFiles Read(string path)
    {
        try
        {
            using var archive = ZipFile.OpenRead(path);
            var files = archive.Entries
                .Where(entry => entry.Length > 0 && ("/" + entry.FullName).StartsWith(Root, StringComparison.Ordinal))
                .ToDictionary(entry => "/" + entry.FullName, ReadAll, StringComparer.Ordinal);
            return files.ContainsKey(Root + Index) ? new(files) : throw ServingException.NoBrowser(path, "");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw ServingException.NoBrowser(path, problem.Message);
        }
    }

    /// <summary>Finds the file at a path.</summary>
    public HttpResponse Find(string path)
    {
        var name = path == Root ? Root + Index : path;
        return _files.TryGetValue(name, out var bytes)
            ? new("200 OK", ContentTypes.GetValueOrDefault(Path.GetExtension(name), "application/octet-stream"), bytes)
            : HttpResponse.NotFound;
    }

    private static byte[] ReadAll(ZipArchiveEntry entry)
    {
        var bytes = new byte[entry.Length];
        using var stream = entry.Open();
        stream.ReadExactly(bytes);
        return bytes;
    }
}
