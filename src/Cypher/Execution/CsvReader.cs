using System.Text;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution;

/// <summary>Reads comma-separated values (RFC 4180) from a file, which may be compressed.</summary>
internal sealed class CsvReader(TextReader source, char separator, string path) : IDisposable
{
    /// <summary>The file.</summary>
    public string Path => path;

    /// <summary>The line that was read last, from 1.</summary>
    public long LineNumber { get; private set; }

    public static CsvReader Open(string address, char separator)
    {
        var isAddress = Uri.TryCreate(address, UriKind.Absolute, out var uri);
        if (isAddress && !uri!.IsFile)
        {
            throw Failure.Unsupported($"LOAD CSV from an address with '{uri.Scheme}:' ('{address}'), other than 'file:',");
        }

        try
        {
            var path = System.IO.Path.GetFullPath(isAddress ? uri!.LocalPath : address);
            return new CsvReader(new StreamReader(CompressedFile.Open(path)), separator, path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException or InvalidDataException)
        {
            throw Failure.Make(
                "Neo.ClientError.Statement.ExternalResourceFailed",
                "ExternalResourceFailed",
                $"Cannot load the external resource at '{address}': {problem.Message} Give the address of a file, file:///folder/name.csv.");
        }
    }

    /// <summary>The fields of the next line; null at the end.</summary>
    public List<string>? ReadLine()
    {
        if (source.Peek() < 0)
        {
            return null;
        }

        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        while (true)
        {
            var next = source.Read();
            if (next < 0 || (!quoted && next is '\n' or '\r'))
            {
                if (next == '\r' && source.Peek() == '\n')
                {
                    source.Read();
                }

                LineNumber++;
                fields.Add(field.ToString());
                return fields;
            }

            if (next == '"')
            {
                if (quoted && source.Peek() == '"')
                {
                    field.Append((char)source.Read());
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (next == separator && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                LineNumber += next == '\n' ? 1 : 0;
                field.Append((char)next);
            }
        }
    }

    public void Dispose() => source.Dispose();
}
