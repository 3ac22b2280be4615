using System.Globalization;
using System.Reflection;

namespace ActorGraph.Graph.Time;

/// <summary>Reads the tab-separated tables of <c>Data/time</c>: one entry a line, # for comments.</summary>
internal static class TimeTable
{
    public static IEnumerable<TimeTableRow> Read(string name, int columns)
    {
        var resource = $"Data/time/{name}";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidDataException($"The table {resource} is missing from this build.");
        using var reader = new StreamReader(stream);
        var line = 0;
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            var cells = text.Split('\t');
            if (cells.Length != columns)
            {
                throw new InvalidDataException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{resource}:{line}: {columns} columns expected, {cells.Length} found. Separate them by one tab."));
            }

            yield return new TimeTableRow(resource, line, cells);
        }
    }
}
