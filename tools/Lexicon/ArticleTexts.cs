using System.Text.Json;

namespace ActorGraph.Lexicon;

/// <summary>Reads articles without annotation: one JSON object a line, with a "text".</summary>
internal static class ArticleTexts
{
    public static IEnumerable<string> Read(string path)
    {
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            using var article = JsonDocument.Parse(line);
            if (!article.RootElement.TryGetProperty("text", out var text))
            {
                throw new FormatException($"{path}:{index + 1}: expected an object with a \"text\"");
            }

            yield return text.GetString() ?? "";
        }
    }
}
