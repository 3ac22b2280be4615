using ActorGraph.Graph.Store;

namespace ActorGraph.Cli.Output;

/// <summary>Prints the rows of a result.</summary>
internal sealed class RowPrinter(TextWriter output, int? terminalWidth)
{
    // What is piped must not depend on the terminal that the command was typed in.
    private const int PipedWidth = 80;
    private const int NarrowestTerminal = 40;

    /// <summary>The width that tables have.</summary>
    public int Width => terminalWidth is { } width ? Math.Max(width, NarrowestTerminal) : PipedWidth;

    /// <summary>Prints a result as it comes; a table once it is whole.</summary>
    /// <returns>How many rows there were.</returns>
    public async Task<int> PrintAsync(ICypherResult result, OutputFormat format, CancellationToken cancellationToken)
    {
        if (result.Columns.Count == 0)
        {
            return (await result.ToListAsync(cancellationToken).ConfigureAwait(false)).Count;
        }

        switch (format)
        {
            case OutputFormat.Json:
                return await PrintJsonAsync(result, cancellationToken).ConfigureAwait(false);
            case OutputFormat.Csv:
                return await PrintCsvAsync(result, cancellationToken).ConfigureAwait(false);
            default:
                var rows = await result.ToListAsync(cancellationToken).ConfigureAwait(false);
                PrintTable(result.Columns, rows);
                return rows.Count;
        }
    }

    public void PrintTable(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        foreach (var line in new TableText(columns, rows, Width).Lines())
        {
            output.WriteLine(line);
        }
    }

    private async Task<int> PrintJsonAsync(ICypherResult result, CancellationToken cancellationToken)
    {
        var count = 0;
        using var json = JsonText.Writer(output);
        json.WriteStartArray();
        await foreach (var row in result.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            json.WriteStartObject();
            for (var column = 0; column < row.Count; column++)
            {
                json.WritePropertyName(result.Columns[column]);
                JsonValue.Write(json, row[column]);
            }

            json.WriteEndObject();
            count++;
        }

        json.WriteEndArray();
        json.Flush();
        await output.WriteLineAsync().ConfigureAwait(false);
        return count;
    }

    private async Task<int> PrintCsvAsync(ICypherResult result, CancellationToken cancellationToken)
    {
        var count = 0;
        CsvText.WriteRow(output, result.Columns);
        await foreach (var row in result.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            CsvText.WriteRow(output, row);
            count++;
        }

        return count;
    }
}
