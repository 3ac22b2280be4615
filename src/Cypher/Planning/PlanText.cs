using System.Globalization;
using System.Text;

namespace ActorGraph.Cypher.Planning;

/// <summary>Draws a plan as a table whose first column is the tree.</summary>
internal static class PlanText
{
    private static readonly string[] Titles = ["Operator", "Details", "Estimated rows", "Rows", "Store accesses"];

    public static string Render(CypherPlan plan)
    {
        var rows = new List<string[]> { Titles };
        Add(rows, plan, string.Empty);
        var widths = Enumerable.Range(0, 5).Select(column => rows.Max(row => row[column].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => column < 2 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
            text.Append(string.Join("  ", cells).TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    private static void Add(List<string[]> rows, CypherPlan plan, string indent)
    {
        rows.Add(
        [
            $"{indent}+{plan.Operator}",
            plan.Details,
            plan.EstimatedRows.ToString("0.##", CultureInfo.InvariantCulture),
            plan.Rows?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            plan.StoreAccesses?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        ]);
        for (var i = plan.Inputs.Count - 1; i >= 0; i--)
        {
            Add(rows, plan.Inputs[i], i > 0 ? indent + "| " : indent);
        }
    }
}
