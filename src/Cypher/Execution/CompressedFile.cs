using System.IO.Compression;

namespace ActorGraph.Cypher.Execution;

/// <summary>Opens a file to read what is in it, also if it is compressed with gzip or is the first file of a ZIP archive.</summary>
internal static class CompressedFile
{
    public static Stream Open(string path)
    {
        var file = File.OpenRead(path);
        try
        {
            Span<byte> signature = stackalloc byte[4];
            var length = file.ReadAtLeast(signature, signature.Length, throwOnEndOfStream: false);
            file.Position = 0;
            return signature[..length] switch
            {
                [0x1F, 0x8B, ..] => new GZipStream(file, CompressionMode.Decompress),
                [(byte)'P', (byte)'K', 3, 4] => OpenArchive(file, path),
                _ => file,
            };
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static Stream OpenArchive(FileStream file, string path)
    {
        var first = new ZipArchive(file, ZipArchiveMode.Read).Entries.FirstOrDefault(entry => entry.Name.Length > 0);
        return first?.Open() ?? throw new InvalidDataException($"The archive '{path}' has no file in it.");
    }
}
