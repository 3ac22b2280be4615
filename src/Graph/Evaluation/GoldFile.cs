using System.Collections.Immutable;

namespace ActorGraph.Graph.Evaluation;

/// <summary>Reads gold: a JSON list of articles, each with the relations that a reader found in it.</summary>
public static class GoldFile
{
    private const string FileForm = "[{\"article\": ..., \"relations\": [...]}, ...]";
    private const string ArticleForm = "\"article\": \"...\"";
    private const string RelationsForm = "\"relations\": [{...}, ...]";
    private const string DateForm = "\"date\": \"2022-03\" | null";
    private const string RequiredForm = "\"required\": true | false";

    /// <summary>Reads a gold file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The articles, in the order of the file; none twice.</returns>
    /// <exception cref="EvaluationException">It cannot be read, is no JSON, or lacks something.</exception>
    public static ImmutableArray<GoldArticle> Read(string path)
    {
        var input = new JsonInput(path);
        var root = input.Parse(JsonInput.ReadText(path));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var articles = ImmutableArray.CreateBuilder<GoldArticle>();
        foreach (var node in root.Elements ?? throw input.OtherForm(root, null, FileForm))
        {
            var article = Article(input, node);
            if (!seen.Add(article.Name))
            {
                throw new EvaluationException(EvaluationErrors.RepeatedArticle(path, input.LineOf(node), article.Name));
            }

            articles.Add(article);
        }

        return articles.ToImmutable();
    }

    private static GoldArticle Article(JsonInput input, JsonNode article) => new(
        input.Text(article, "article", ArticleForm),
        [.. input.List(article, "relations", RelationsForm).Select(relation => Relation(input, relation))]);

    private static GoldRelation Relation(JsonInput input, JsonNode relation) => new(
        Names(input, relation, "subject"),
        Names(input, relation, "type"),
        Names(input, relation, "object"),
        input.TextOrNull(relation, "date", DateForm),
        input.Truth(relation, "required", RequiredForm));

    private static ImmutableArray<string> Names(JsonInput input, JsonNode relation, string field)
    {
        var form = $"\"{field}\": [\"...\", ...]";
        var names = input.Texts(relation, field, form);
        return names.IsEmpty ? throw input.OtherForm(relation, field, form) : names;
    }
}
