using Spectre.Console.Rendering;

namespace ActorGraph.Cli.Output;

/// <summary>How many columns of a terminal a text takes, and how to break it into lines.</summary>
internal static class TextWidth
{
    public static int Of(string text) => IsPlain(text) ? text.Length : new Segment(text).CellCount();

    public static int OfLongestWord(string text) => text.Split(' ').Max(Of);

    public static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    public static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Of(text))) + text;

    /// <summary>Breaks a text between words into lines of a width; a word that is longer is broken itself.</summary>
    public static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
        {
            WrapParagraph(paragraph, width, lines);
        }

        return lines;
    }

    private static void WrapParagraph(string paragraph, int width, List<string> lines)
    {
        var line = string.Empty;
        foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = word;
            if (line.Length > 0 && Of(line) + 1 + Of(rest) > width)
            {
                lines.Add(line);
                line = string.Empty;
            }

            while (Of(rest) > width)
            {
                var part = rest[..Math.Min(width, rest.Length - 1)];
                lines.Add(part);
                rest = rest[part.Length..];
            }

            line = line.Length == 0 ? rest : line + " " + rest;
        }

        lines.Add(line);
    }

    // The letters of Latin, Greek and Cyrillic take one column each; the rest is for the terminal library to know.
    private static bool IsPlain(string text) => text.All(character => character is >= ' ' and < '\u0300');
}
