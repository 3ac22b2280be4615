using System.Text;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution;

/// <summary>Reads comma-separated values (RFC 4180) from a file.</summary>
internal sealed class CsvReader(TextReader source, char separator, ExecutionState state) : IDisposable
{
    private const int CheckEvery = 1 << 16;

    public static CsvReader Open(string address, char separator, ExecutionState state)
    {
        var path = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsFile ? uri.LocalPath : address;
        try
        {
            return new CsvReader(new StreamReader(path), separator, state);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException)
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
        for (long length = 1; ; length++)
        {
            if (length % CheckEvery == 0)
            {
                // A file of another kind may be one endless line.
                state.CheckCancelledNow();
                state.Memory.Require(2 * length);
            }

            var next = source.Read();
            if (next < 0 || (!quoted && next is '\n' or '\r'))
            {
                if (next == '\r' && source.Peek() == '\n')
                {
                    source.Read();
                }

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
                field.Append((char)next);
            }
        }
    }

    public void Dispose() => source.Dispose();
}
