namespace ActorGraph.Cli.Output;

/// <summary>Text that a page can hold.</summary>
internal static class HtmlText
{
    /// <summary>Puts the replacement character in place of the control characters that no page may hold, however escaped.</summary>
    public static string Clean(string text) => text.Any(IsForbidden)
        ? string.Create(text.Length, text, (letters, source) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = IsForbidden(source[i]) ? '\uFFFD' : source[i];
            }
        })
        : text;

    private static bool IsForbidden(char letter) =>
        (char.IsControl(letter) && letter is not ('\n' or '\t')) || letter is '\uFFFE' or '\uFFFF';
}
