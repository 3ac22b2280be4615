namespace ActorGraph.Text.Tagging;

/// <summary>What the characters of a word look like, as one small number.</summary>
internal static class WordShape
{
    /// <summary>
    /// The shape of a form: which kinds of characters it has, how it starts and ends, whether it is short.
    /// </summary>
    public static int Of(ReadOnlySpan<char> form)
    {
        var shape = 0;
        for (var i = 0; i < form.Length; i++)
        {
            var character = form[i];
            shape |= Kind(character, i == 0);
        }

        if (form is [.., '\'' or '’'])
        {
            shape |= 128;
        }

        return (shape * 4) + Math.Min(form.Length, 4) - 1;
    }

    private static int Kind(char character, bool first)
    {
        if (char.IsUpper(character))
        {
            return first ? 1 : 2;
        }

        if (char.IsLetter(character))
        {
            return 4;
        }

        if (char.IsDigit(character))
        {
            return first ? 8 : 16;
        }

        return character is '-' or '.' ? 32 : 64;
    }
}
