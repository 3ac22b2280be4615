namespace ActorGraph.Cli.Output;

/// <summary>
/// Rows as a table for people. What does not fit beside the other columns, sentences above all, stands whole below its
/// row, wrapped: nothing is cut.
/// </summary>
internal sealed class TableText(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<object?>> rows, int width)
{
    private const string Gap = "  ";
    private const int LongestCell = 32;

    private readonly List<List<string>> _cells =
        [.. rows.Select(row => row.Select(value => OneLine(CellText.Of(value))).ToList())];

    /// <summary>The lines of the table.</summary>
    public IEnumerable<string> Lines()
    {
        var widths = columns.Select((name, column) => WidthOf(name, column)).ToArray();
        var below = ColumnsBelow(widths);
        var across = Enumerable.Range(0, columns.Count).Where(column => !below.Contains(column)).ToList();
        yield return Line(across, widths, column => columns[column]);
        yield return string.Join(Gap, across.Select(column => new string('─', widths[column])));
        for (var row = 0; row < _cells.Count; row++)
        {
            if (row > 0 && below.Count > 0)
            {
                yield return string.Empty;
            }

            var cells = _cells[row];
            yield return Line(across, widths, column => cells[column]);
            foreach (var line in Below(cells, below))
            {
                yield return line;
            }
        }
    }

    // Long columns go below; then the widest of the others, until the rest fits. The first column names the row: it stays.
    private SortedSet<int> ColumnsBelow(int[] widths)
    {
        var below = new SortedSet<int>(Enumerable.Range(1, columns.Count - 1).Where(column => widths[column] > LongestCell));
        while (Across(widths, below) > width && below.Count < columns.Count - 1)
        {
            below.Add(Enumerable.Range(1, columns.Count - 1)
                .Where(column => !below.Contains(column))
                .OrderByDescending(column => widths[column])
                .ThenByDescending(column => column)
                .First());
        }

        return below;
    }

    private static int Across(int[] widths, SortedSet<int> below) =>
        Enumerable.Range(0, widths.Length).Where(column => !below.Contains(column))
            .Sum(column => widths[column] + Gap.Length) - Gap.Length;

    private IEnumerable<string> Below(List<string> cells, SortedSet<int> below)
    {
        var labels = below.Count == 0 ? 0 : below.Max(column => TextWidth.Of(columns[column]));
        var indent = new string(' ', Gap.Length + labels + Gap.Length);
        foreach (var column in below.Where(column => cells[column].Length > 0))
        {
            var lines = TextWidth.Wrap(cells[column], Math.Max(20, width - indent.Length));
            yield return $"{Gap}{TextWidth.PadRight(columns[column], labels)}{Gap}{lines[0]}";
            foreach (var line in lines.Skip(1))
            {
                yield return indent + line;
            }
        }
    }

    private string Line(List<int> across, int[] widths, Func<int, string> cell) =>
        string.Join(Gap, across.Select(column => IsNumeric(column)
            ? TextWidth.PadLeft(cell(column), widths[column])
            : TextWidth.PadRight(cell(column), widths[column]))).TrimEnd();

    private int WidthOf(string name, int column) =>
        _cells.Select(cells => TextWidth.Of(cells[column])).Append(TextWidth.Of(name)).Max();

    private bool IsNumeric(int column) =>
        rows.Count > 0 && rows.All(row => row[column] is null or long or int or double)
        && rows.Any(row => row[column] is not null);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
