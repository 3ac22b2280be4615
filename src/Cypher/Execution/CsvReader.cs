using System.Buffers;
using System.Text;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution;

/// <summary>Reads comma-separated values (RFC 4180) from a file, which may be compressed.</summary>
internal sealed class CsvReader(TextReader source, char separator, string path, ExecutionState state) : IDisposable
{
    private const int BufferSize = 1 << 15;

    private readonly SearchValues<char> _marks = SearchValues.Create([separator, '"', '\r', '\n']);
    private readonly char[] _buffer = new char[BufferSize];
    private readonly StringBuilder _field = new();
    private readonly List<string> _fields = [];
    private int _position;
    private int _end;
    private long _length;

    /// <summary>The file.</summary>
    public string Path => path;

    /// <summary>The line that was read last, from 1.</summary>
    public long LineNumber { get; private set; }

    public static CsvReader Open(string address, char separator, ExecutionState state)
    {
        var isAddress = Uri.TryCreate(address, UriKind.Absolute, out var uri);
        if (isAddress && !uri!.IsFile)
        {
            throw Failure.Unsupported($"LOAD CSV from an address with '{uri.Scheme}:' ('{address}'), other than 'file:',");
        }

        try
        {
            var path = System.IO.Path.GetFullPath(isAddress ? uri!.LocalPath : address);
            return new CsvReader(new StreamReader(CompressedFile.Open(path)), separator, path, state);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException or InvalidDataException)
        {
            throw Failure.Make(
                "Neo.ClientError.Statement.ExternalResourceFailed",
                "ExternalResourceFailed",
                $"Cannot load the external resource at '{address}': {problem.Message} Give the address of a file, file:///folder/name.csv.");
        }
    }

    /// <summary>The fields of the next line, until the one after it is read; null at the end.</summary>
    public List<string>? ReadLine()
    {
        _length = 0;
        _fields.Clear();
        if (!HasMore())
        {
            return null;
        }

        LineNumber++;
        while (HasMore())
        {
            var rest = _buffer.AsSpan(_position, _end - _position);
            var index = rest.IndexOfAny(_marks);
            if (index < 0)
            {
                Keep(rest);
                continue;
            }

            var mark = rest[index];
            _position += index + 1;
            if (mark == '"')
            {
                _field.Append(rest[..index]);
                ReadQuoted();
                continue;
            }

            EndField(rest[..index]);
            if (mark == separator)
            {
                continue;
            }

            if (mark == '\r')
            {
                _ = Skip('\n');
            }

            return _fields;
        }

        EndField([]);
        return _fields;
    }

    public void Dispose() => source.Dispose();

    /// <summary>Reads up to the closing mark; a doubled one is one of the text.</summary>
    private void ReadQuoted()
    {
        while (HasMore())
        {
            var rest = _buffer.AsSpan(_position, _end - _position);
            var index = rest.IndexOf('"');
            var text = index < 0 ? rest : rest[..index];
            LineNumber += text.Count('\n');
            Keep(text);
            if (index < 0)
            {
                continue;
            }

            _position++;
            if (!Skip('"'))
            {
                return;
            }

            _field.Append('"');
        }
    }

    private void Keep(ReadOnlySpan<char> text)
    {
        _field.Append(text);
        _position += text.Length;
    }

    private void EndField(ReadOnlySpan<char> last)
    {
        if (_field.Length == 0)
        {
            _fields.Add(last.ToString());
            return;
        }

        _fields.Add(_field.Append(last).ToString());
        _field.Clear();
    }

    private bool Skip(char expected)
    {
        if (!HasMore() || _buffer[_position] != expected)
        {
            return false;
        }

        _position++;
        return true;
    }

    private bool HasMore()
    {
        if (_position < _end)
        {
            return true;
        }

        // A file of another kind may be one endless line.
        state.CheckCancelledNow();
        state.Memory.Require(sizeof(char) * _length);
        _end = source.Read(_buffer, 0, BufferSize);
        _length += _end;
        _position = 0;
        return _end > 0;
    }
}
