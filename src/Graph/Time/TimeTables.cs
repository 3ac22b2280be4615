using ActorGraph.Graph.DataFiles;

namespace ActorGraph.Graph.Time;

/// <summary>Reads the tab-separated tables of <c>Data/time</c>: one entry a line, # for comments.</summary>
internal sealed class TimeTables(DataSource data)
{
    public IEnumerable<TimeTableRow> Read(string name, int columns)
    {
        var file = data.Find($"Data/time/{name}");
        var line = 0;
        foreach (var text in file.Text.ReplaceLineEndings("\n").Split('\n'))
        {
            line++;
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            var cells = text.Split('\t');
            if (cells.Length != columns)
            {
                throw new DataFileException(
                    file.Path, line, $"{columns} columns expected, {cells.Length} found: separate them by one tab");
            }

            yield return new TimeTableRow(file.Path, line, cells);
        }
    }
}
