using System.Globalization;
using System.Text;

namespace ActorGraph.Cypher.Planning;

/// <summary>
/// Draws a plan as Neo4j does: a table whose first column is the tree. Rows flow upwards; where a step takes them from two
/// others, the second branches off to the right.
/// </summary>
internal static class PlanText
{
    private const int DetailsWidth = 60;

    /// <summary>The columns after the tree; the last two are there when the plan was run.</summary>
    private static readonly string[] Titles = ["Operator", "Details", "Estimated rows", "Rows", "Store accesses"];

    public static string Render(CypherPlan plan)
    {
        var columns = plan.Rows is null ? 3 : 5;
        var lines = new List<string[]?> { Titles[..columns], null };
        Add(lines, plan, string.Empty, columns);
        var widths = Enumerable.Range(0, columns).Select(column => lines.Max(line => line?[column].Length ?? 0)).ToArray();
        var rule = "+" + string.Concat(widths.Select(width => new string('-', width + 2) + "+"));
        var text = new StringBuilder(rule).Append('\n');
        foreach (var line in lines)
        {
            text.Append(line is null ? rule : Row(line, widths)).Append('\n');
        }

        text.Append(rule).Append('\n');
        return plan.Rows is null
            ? text.ToString()
            : text.Append(CultureInfo.InvariantCulture, $"Total store accesses: {Total(plan)}\n").ToString();
    }

    private static void Add(List<string[]?> lines, CypherPlan plan, string indent, int columns)
    {
        var details = Wrap(plan.Details);
        string[] cells =
        [
            $"{indent}+{plan.Operator}",
            details[0],
            plan.EstimatedRows.ToString("0.#", CultureInfo.InvariantCulture),
            plan.Rows?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            plan.StoreAccesses?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        ];
        lines.Add(cells[..columns]);
        var below = plan.Inputs.Count > 0 ? indent + "|" : indent;
        lines.AddRange(details.Skip(1).Select(detail => Line(below, detail, columns)));
        for (var i = plan.Inputs.Count - 1; i >= 0; i--)
        {
            lines.Add(Line(i > 0 ? indent + "|\\" : indent + "|", string.Empty, columns));
            Add(lines, plan.Inputs[i], i > 0 ? indent + "| " : indent, columns);
        }
    }

    private static string[] Line(string tree, string details, int columns) =>
        [tree, details, .. Enumerable.Repeat(string.Empty, columns - 2)];

    private static string Row(string[] cells, int[] widths)
    {
        var padded = cells.Select((cell, column) => column < 2 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
        return $"| {string.Join(" | ", padded)} |";
    }

    /// <summary>Breaks long details between words.</summary>
    private static List<string> Wrap(string details)
    {
        var lines = new List<string> { string.Empty };
        foreach (var word in details.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > DetailsWidth)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            }
        }

        return lines;
    }

    private static long Total(CypherPlan plan) => (plan.StoreAccesses ?? 0) + plan.Inputs.Sum(Total);
}
