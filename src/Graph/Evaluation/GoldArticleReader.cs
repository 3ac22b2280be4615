using System.Collections.Immutable;
using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Reading;

namespace ActorGraph.Graph.Evaluation;

/// <summary>
/// Reads the articles that a gold file is about: from a folder with ARTICLE.txt or ARTICLE.md for each, or from a .jsonl file
/// with an object for each, {"id": "ARTICLE", "title": "...", "text": "..."}, a line.
/// </summary>
public static class GoldArticleReader
{
    private const string LinesExtension = ".jsonl";

    private static readonly (string Extension, ArticleFormat Format)[] Files =
        [(".txt", ArticleFormat.PlainText), (".md", ArticleFormat.Markdown)];

    /// <summary>Reads articles.</summary>
    /// <param name="path">The folder or the .jsonl file.</param>
    /// <param name="names">The articles' names.</param>
    /// <returns>The articles, in the order of the names.</returns>
    /// <exception cref="EvaluationException">One of them is not there or cannot be read.</exception>
    public static ImmutableArray<Article> Read(string path, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var wanted = names.ToList();
        var articles = Find(path, wanted);
        var absent = wanted.Where(name => !articles.ContainsKey(name)).ToList();
        return absent.Count == 0
            ? [.. wanted.Select(name => articles[name])]
            : throw new EvaluationException(EvaluationErrors.AbsentArticles(path, string.Join(", ", absent)));
    }

    private static Dictionary<string, Article> Find(string path, List<string> names)
    {
        if (Directory.Exists(path))
        {
            return InFolder(path, names);
        }

        if (!File.Exists(path))
        {
            throw new EvaluationException(EvaluationErrors.NoArticles(path));
        }

        return Path.GetExtension(path).Equals(LinesExtension, StringComparison.OrdinalIgnoreCase)
            ? InLines(path)
            : throw new EvaluationException(EvaluationErrors.NotArticles(path));
    }

    private static Dictionary<string, Article> InFolder(string folder, List<string> names)
    {
        var reader = new ArticleReader(new ArticleMetadata());
        var inputs =
            from name in names
            let input = Files
                .Select(file => (Path: Path.Join(folder, name + file.Extension), file.Format))
                .FirstOrDefault(file => File.Exists(file.Path))
            where input.Path is not null
            let opened = new ArticleInput(input.Path, input.Format, () => File.OpenRead(input.Path))
            select (Name: name, Outcome: reader.Read(opened));
        return inputs.ToDictionary(
            input => input.Name,
            input => input.Outcome.Article ?? throw new EvaluationException(input.Outcome.Problem!),
            StringComparer.Ordinal);
    }

    private static Dictionary<string, Article> InLines(string path)
    {
        var articles = new Dictionary<string, Article>(StringComparer.Ordinal);
        var line = 0;
        foreach (var text in JsonInput.ReadText(path).Split('\n'))
        {
            line++;
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            var input = new JsonInput(path, line);
            var root = input.Parse(text);
            var id = input.Text(root, "id", "\"id\": \"...\"");
            if (!articles.TryAdd(id, ArticleOf(input, root)))
            {
                throw new EvaluationException(EvaluationErrors.RepeatedArticle(path, line, id));
            }
        }

        return articles;
    }

    // As a file has it: the headline, an empty line, the body.
    private static Article ArticleOf(JsonInput input, JsonNode line)
    {
        var title = input.Text(line, "title", "\"title\": \"...\"");
        var body = input.Text(line, "text", "\"text\": \"...\"");
        var text = ArticleText.Normalise($"{title}\n\n{body}");
        return new Article(ArticleText.Identify(text), text, title, null, null, null, "fr");
    }
}
