using System.Text;

namespace ActorGraph.Text.Lemmatization;

/// <summary>Opens the text files that the library embeds.</summary>
internal static class EmbeddedText
{
    public static T Read<T>(string name, Func<TextReader, T> read)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The embedded resource '{name}' is missing: make it with tools/Lexicon.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return read(reader);
    }
}
