using System.Security.Cryptography;
using System.Text;

namespace ActorGraph.Graph.Reading;

/// <summary>The form in which an article's text is kept, and the identity that it gives.</summary>
/// <remarks>
/// Line ends become "\n" and characters are composed (Unicode NFC); nothing else changes. Offsets of evidence are UTF-16
/// positions in this text, after any front matter. For a plain-text file without front matter that is already in that
/// form, as nearly all are, they are positions in the file as any program reads it in text mode.
/// </remarks>
public static class ArticleText
{
    private const int IdLength = 32;

    /// <summary>Brings a text into the form in which it is kept.</summary>
    /// <param name="text">The text as decoded.</param>
    /// <returns>The text with "\n" line ends and composed characters.</returns>
    public static string Normalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return lines.IsNormalized(NormalizationForm.FormC) ? lines : lines.Normalize(NormalizationForm.FormC);
    }

    /// <summary>The identity of a text: the same words are the same article, however they are spaced.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The first 32 hexadecimal digits of the SHA-256 of the text, composed, its white space collapsed.</returns>
    public static string Identify(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var composed = text.Normalize(NormalizationForm.FormC);
        var collapsed = string.Join(' ', composed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(collapsed)))[..IdLength];
    }
}
