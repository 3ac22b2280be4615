using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;

namespace ActorGraph.Graph.Evaluation;

/// <summary>Keeps the last evaluation of each gold file: a JSON file each, in a folder.</summary>
/// <param name="folder">The folder; made when something is kept.</param>
public sealed class RunHistory(string folder)
{
    private const int KeyLength = 16;

    /// <summary>The last evaluation of a gold file.</summary>
    /// <param name="gold">The gold file.</param>
    /// <returns>The evaluation, or null when none is kept.</returns>
    /// <exception cref="EvaluationException">What is kept cannot be read.</exception>
    public EvaluationRun? Find(string gold)
    {
        var path = FileOf(gold);
        if (!File.Exists(path))
        {
            return null;
        }

        var input = new JsonInput(path);
        var root = input.Parse(JsonInput.ReadText(path));
        var articles = input.List(root, "articles", "\"articles\": [...]");
        return new EvaluationRun([.. articles.Select(article => Read(input, article))]);
    }

    /// <summary>Keeps an evaluation in place of the last one.</summary>
    /// <param name="gold">The gold file.</param>
    /// <param name="run">The evaluation.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write it.</exception>
    public void Keep(string gold, EvaluationRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        Directory.CreateDirectory(folder);
        var path = FileOf(gold);

        // Written beside and moved, so that a run that is stopped leaves the last one whole.
        var written = $"{path}.{Environment.ProcessId}.tmp";
        File.WriteAllText(written, Write(Path.GetFullPath(gold), run));
        File.Move(written, path, overwrite: true);
    }

    /// <summary>The file for a gold file: readable by its name, told apart by its full path.</summary>
    internal string FileOf(string gold)
    {
        var full = Path.GetFullPath(gold);
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(full)))[..KeyLength];
        return Path.Join(folder, $"{Path.GetFileNameWithoutExtension(full)}-{key}.json");
    }

    private static ArticleScore Read(JsonInput input, JsonNode article)
    {
        const string Number = "a number";
        const string Relations = "a list of relations";
        return new ArticleScore(
            input.Text(article, "article", "a name"),
            new GoldScore(
                input.Count(article, "hits", Number),
                input.Texts(article, "found", Relations),
                input.Texts(article, "missed", Relations),
                input.Texts(article, "wrong", Relations),
                input.Count(article, "datesRight", Number),
                input.Count(article, "datesAll", Number)));
    }

    private static string Write(string gold, EvaluationRun run)
    {
        var text = new StringWriter { NewLine = "\n" };
        using var json = new JsonTextWriter(text) { Formatting = Formatting.Indented };
        json.WriteStartObject();
        json.WritePropertyName("gold");
        json.WriteValue(gold);
        json.WritePropertyName("articles");
        json.WriteStartArray();
        foreach (var article in run.Articles)
        {
            Write(json, article);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return $"{text}\n";
    }

    private static void Write(JsonTextWriter json, ArticleScore article)
    {
        json.WriteStartObject();
        json.WritePropertyName("article");
        json.WriteValue(article.Article);
        Count(json, "hits", article.Score.Hits);
        Texts(json, "found", article.Score.Found);
        Texts(json, "missed", article.Score.Missed);
        Texts(json, "wrong", article.Score.Wrong);
        Count(json, "datesRight", article.Score.DatesRight);
        Count(json, "datesAll", article.Score.DatesAll);
        json.WriteEndObject();
    }

    private static void Count(JsonTextWriter json, string name, int value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void Texts(JsonTextWriter json, string name, ImmutableArray<string> values)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteValue(value);
        }

        json.WriteEndArray();
    }
}
