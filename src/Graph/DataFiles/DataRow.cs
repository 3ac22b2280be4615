using System.Collections.Immutable;

namespace ActorGraph.Graph.DataFiles;

/// <summary>One entry of a <see cref="DataTable"/>.</summary>
internal sealed class DataRow(string path, int line, ImmutableArray<string> columns, string[] cells)
{
    /// <summary>The line of the entry in its file, from 1.</summary>
    public int Line => line;

    /// <summary>The file of the entry.</summary>
    public string Path => path;

    /// <summary>The text of a column; empty when the column is absent or empty.</summary>
    public string this[string column]
    {
        get
        {
            var index = IndexOf(column);
            return index >= 0 && index < cells.Length ? cells[index] : string.Empty;
        }
    }

    /// <summary>The text of a column, or null when it is absent or empty.</summary>
    public string? Optional(string column) => this[column] is { Length: > 0 } text ? text : null;

    /// <summary>The text of a column that must not be empty.</summary>
    public string Required(string column) => Optional(column) ?? throw Error($"the column '{column}' is empty");

    /// <summary>The parts of a column that holds several values separated by "|".</summary>
    public ImmutableArray<string> List(string column)
    {
        var text = this[column];
        if (text.Length == 0)
        {
            return [];
        }

        if (!text.Contains('|', StringComparison.Ordinal))
        {
            return [text];
        }

        var parts = text.Split('|', StringSplitOptions.TrimEntries);
        return parts.Contains(string.Empty)
            ? throw Error($"the column '{column}' has an empty value between two '|'")
            : [.. parts];
    }

    /// <summary>A column whose value is one of a closed set.</summary>
    public T OneOf<T>(string column, params ReadOnlySpan<(string Name, T Value)> choices)
    {
        var text = this[column];
        var names = new List<string>();
        foreach (var (name, value) in choices)
        {
            if (name == text)
            {
                return value;
            }

            names.Add(name.Length == 0 ? "nothing" : name);
        }

        throw Error($"'{text}' in the column '{column}' should be one of {string.Join(", ", names)}");
    }

    /// <summary>An error at this entry.</summary>
    public DataFileException Error(FormattableString reason) => new(path, line, reason);

    private int IndexOf(string column)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (ReferenceEquals(columns[i], column))
            {
                return i;
            }
        }

        return columns.IndexOf(column);
    }
}
