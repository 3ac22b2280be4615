using System.Collections.Immutable;

namespace ActorGraph.Graph.DataFiles;

/// <summary>
/// A data file of one entry a line: columns separated by tabs, named by a header line, with "#" comments and blank lines
/// between entries. Columns at the end of a line may be left out when they are empty.
/// </summary>
internal sealed class DataTable
{
    private DataTable(string path, ImmutableArray<string> columns, ImmutableArray<DataRow> rows)
    {
        Path = path;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>The file, for messages.</summary>
    public string Path { get; }

    /// <summary>The names of the columns, in order.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The entries, in order.</summary>
    public ImmutableArray<DataRow> Rows { get; }

    /// <summary>Parses the text of a data file.</summary>
    /// <param name="path">Its path, for messages.</param>
    /// <param name="text">Its text.</param>
    /// <param name="columns">The columns that the file must have.</param>
    /// <exception cref="DataFileException">The text is badly formed.</exception>
    public static DataTable Parse(string path, string text, params ReadOnlySpan<string> columns)
    {
        var header = ImmutableArray<string>.Empty;
        var rows = ImmutableArray.CreateBuilder<DataRow>();
        var line = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            line++;
            if (raw.IsWhiteSpace() || raw[0] == '#')
            {
                continue;
            }

            var cells = raw.ToString().Split('\t', StringSplitOptions.TrimEntries);
            if (header.IsEmpty)
            {
                header = CheckHeader(path, line, cells, columns);
                continue;
            }

            if (cells.Length > header.Length)
            {
                throw new DataFileException(
                    path, line, $"{cells.Length} columns, but the header has {header.Length}: is there a tab too many?");
            }

            rows.Add(new DataRow(path, line, header, cells));
        }

        return new DataTable(path, header, rows.ToImmutable());
    }

    private static ImmutableArray<string> CheckHeader(
        string path, int line, string[] cells, ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
        {
            if (!cells.Contains(column))
            {
                throw new DataFileException(
                    path, line, $"the header lacks the column '{column}'; it needs {string.Join(", ", columns!)}");
            }
        }

        // Interned, as the names of columns in code are: a row then finds its cell by reference.
        return [.. cells.Select(string.Intern)];
    }
}
