using System.Text.Json;
using ActorGraph.Text.Lexicons;
using ActorGraph.Text.Tokenization;

namespace ActorGraph.Train.Teaching;

/// <summary>Reads sentences that no person has annotated.</summary>
internal static class RawSentences
{
    private const int Shortest = 3;
    private const int Longest = 90;

    /// <summary>Gives the words of each different sentence in the "text" of each line of a .jsonl file.</summary>
    public static List<string[]> Read(string path)
    {
        var tokenizer = new FrenchTokenizer(FrenchLexicon.Default);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var sentences = new List<string[]>();
        foreach (var line in File.ReadLines(path))
        {
            using var document = JsonDocument.Parse(line);
            var text = document.RootElement.GetProperty("text").GetString() ?? "";
            foreach (var sentence in tokenizer.Tokenize(text))
            {
                if (sentence.Words.Length is >= Shortest and <= Longest && seen.Add(text[sentence.Start..sentence.End]))
                {
                    sentences.Add([.. sentence.Words.Select(word => word.Form)]);
                }
            }
        }

        return sentences;
    }
}
