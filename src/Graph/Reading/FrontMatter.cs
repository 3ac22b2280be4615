namespace ActorGraph.Graph.Reading;

/// <summary>A text split into its front matter's YAML and its body.</summary>
/// <param name="Yaml">The lines between the two fences, or null when there is no front matter.</param>
/// <param name="Body">The text after it.</param>
internal sealed record FrontMatter(string? Yaml, string Body)
{
    private const string Fence = "---";

    /// <summary>Splits a text whose line ends are "\n".</summary>
    /// <returns>The parts, or null when a front matter is opened and not closed.</returns>
    public static FrontMatter? Split(string text)
    {
        var opening = LineAt(text, 0);
        if (opening.TrimEnd() is not Fence)
        {
            return new FrontMatter(null, text);
        }

        var start = opening.Length + 1;
        for (var position = start; position < text.Length;)
        {
            var line = LineAt(text, position);
            var next = Math.Min(position + line.Length + 1, text.Length);
            if (line.TrimEnd() is Fence or "...")
            {
                return new FrontMatter(text[start..position], text[next..].TrimStart('\n'));
            }

            position = next;
        }

        return null;
    }

    private static ReadOnlySpan<char> LineAt(string text, int position)
    {
        var rest = text.AsSpan(position);
        var end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }
}
