using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

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

    private static ArticleScore Read(JsonInput input, JToken article)
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
        new JObject
        {
            ["gold"] = gold,
            ["articles"] = new JArray(run.Articles.Select(Written)),
        }.WriteTo(json);
        json.Flush();
        return text.ToString() + "\n";
    }

    private static JObject Written(ArticleScore article) => new()
    {
        ["article"] = article.Article,
        ["hits"] = article.Score.Hits,
        ["found"] = new JArray(article.Score.Found),
        ["missed"] = new JArray(article.Score.Missed),
        ["wrong"] = new JArray(article.Score.Wrong),
        ["datesRight"] = article.Score.DatesRight,
        ["datesAll"] = article.Score.DatesAll,
    };
}
