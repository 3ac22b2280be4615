namespace ActorGraph.Cli.Output;

/// <summary>
/// Rows as a table for people. What does not fit beside the other columns, sentences above all, stands whole below its
/// row, wrapped: nothing is cut.
/// </summary>
internal sealed class TableText(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<object?>> rows, int width)
{
    private const string Gap = "  ";

    // A name is wrapped in its column when it has to be; what is longer than names are goes below.
    private const int WrapWidth = 24;
    private const int LongestName = 64;
    private const int MostWords = 8;

    private readonly List<List<string>> _cells =
        [.. rows.Select(row => row.Select(value => OneLine(CellText.Of(value))).ToList())];

    /// <summary>The lines of the table.</summary>
    public IEnumerable<string> Lines()
    {
        var below = new SortedSet<int>(Enumerable.Range(0, columns.Count).Skip(1).Where(IsProse));
        var widths = Enumerable.Range(0, columns.Count).Select(LongestOf).ToArray();
        if (TotalWidth(widths, below) > width)
        {
            widths = [.. Enumerable.Range(0, columns.Count).Select(WrappedWidthOf)];
            MoveBelow(below, widths);
        }

        var across = Enumerable.Range(0, columns.Count).Where(column => !below.Contains(column)).ToList();
        yield return Line(across, widths, column => columns[column]);
        yield return string.Join(Gap, across.Select(column => new string('─', widths[column])));
        for (var row = 0; row < _cells.Count; row++)
        {
            if (row > 0 && below.Count > 0)
            {
                yield return string.Empty;
            }

            foreach (var line in Across(_cells[row], across, widths).Concat(Below(_cells[row], below)))
            {
                yield return line;
            }
        }
    }

    // The order of columns is that of their weight: the last ones go first. The first one names the row: it stays.
    private void MoveBelow(SortedSet<int> below, int[] widths)
    {
        var others = Enumerable.Range(0, columns.Count).Skip(1).ToList();
        while (TotalWidth(widths, below) > width && below.Count < others.Count)
        {
            below.Add(others.Last(column => !below.Contains(column)));
        }
    }

    private static int TotalWidth(int[] widths, SortedSet<int> below) =>
        Enumerable.Range(0, widths.Length).Where(column => !below.Contains(column))
            .Sum(column => widths[column] + Gap.Length) - Gap.Length;

    private IEnumerable<string> Across(List<string> cells, List<int> across, int[] widths)
    {
        var wrapped = across.ToDictionary(column => column, column => TextWidth.Wrap(cells[column], widths[column]));
        for (var line = 0; line < wrapped.Values.Max(lines => lines.Count); line++)
        {
            var place = line;
            yield return Line(across, widths, column =>
                place < wrapped[column].Count ? wrapped[column][place] : string.Empty);
        }
    }

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

    private int WrappedWidthOf(int column) =>
        Math.Min(LongestOf(column), Math.Max(WrapWidth, Texts(column).Max(TextWidth.OfLongestWord)));

    private bool IsProse(int column) =>
        Texts(column).Any(text => TextWidth.Of(text) > LongestName || text.Count(' '.Equals) >= MostWords);

    private int LongestOf(int column) => Texts(column).Max(TextWidth.Of);

    private IEnumerable<string> Texts(int column) => _cells.Select(cells => cells[column]).Append(columns[column]);

    private bool IsNumeric(int column) =>
        rows.All(row => row[column] is null or long or int or double) && rows.Any(row => row[column] is not null);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
