using System.Globalization;
using ActorGraph.Graph.DataFiles;

namespace ActorGraph.Graph.Time;

/// <summary>A line of a table, with its place for error messages.</summary>
internal sealed record TimeTableRow(string File, int Line, string[] Cells)
{
    public string this[int column] => Cells[column];

    public string[] Forms(int column) => Cells[column].Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public int Number(int column) =>
        int.TryParse(Cells[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Error(column, "whole numbers");

    /// <summary>The value of an enumeration named by a cell: "bare-day" is BareDay.</summary>
    public T Named<T>(int column, string word)
        where T : struct, Enum
    {
        var name = word.Replace("-", string.Empty, StringComparison.Ordinal);
        return Enum.TryParse<T>(name, ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw Error(column, $"words out of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}");
    }

    public DataFileException Error(int column, string expected) =>
        new(File, Line, $"column {column + 1}: '{Cells[column]}' found where {expected} belong");
}
