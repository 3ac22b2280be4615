namespace ActorGraph.Text.Documents;

/// <summary>The names of parts of speech in CoNLL-U files: "NOUN", "VERB".</summary>
public static class PartOfSpeechNames
{
    private static readonly string[] Names =
        [.. Enum.GetValues<PartOfSpeech>().Select(part => part.ToString().ToUpperInvariant())];

    /// <summary>Gives the name of a part of speech as CoNLL-U writes it.</summary>
    /// <param name="part">The part of speech.</param>
    /// <returns>The name in capitals, "CCONJ".</returns>
    public static string ToConllU(this PartOfSpeech part) => Names[(int)part];

    /// <summary>Reads a part of speech as CoNLL-U writes it.</summary>
    /// <param name="name">The name in capitals; "_" (not annotated) counts as <see cref="PartOfSpeech.X"/>.</param>
    /// <param name="part">The part of speech read.</param>
    /// <returns>False when there is no such part of speech.</returns>
    public static bool TryParse(ReadOnlySpan<char> name, out PartOfSpeech part)
    {
        part = PartOfSpeech.X;
        if (name is "_")
        {
            return true;
        }

        for (var i = 0; i < Names.Length; i++)
        {
            if (name.SequenceEqual(Names[i]))
            {
                part = (PartOfSpeech)i;
                return true;
            }
        }

        return false;
    }
}
