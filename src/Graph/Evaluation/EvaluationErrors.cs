using System.Globalization;
using ActorGraph.Graph.Reading;

namespace ActorGraph.Graph.Evaluation;

/// <summary>The problems that an evaluation meets beside those of reading: one member each, with its sentence's values.</summary>
public static class EvaluationErrors
{
    /// <summary>A text that is not JSON.</summary>
    public static ReadProblem NotJson(string source, int line, int column, string reason) =>
        new("AG6001", source, [Number(line), Number(column), reason]);

    /// <summary>JSON that lacks something, or has something else in its place; the form is shown by an example.</summary>
    public static ReadProblem OtherForm(string source, int line, string form) => new("AG6002", source, [Number(line), form]);

    /// <summary>The same article twice in one file.</summary>
    public static ReadProblem RepeatedArticle(string source, int line, string article) =>
        new("AG6003", source, [Number(line), article]);

    /// <summary>Neither a folder nor a file of articles is there.</summary>
    public static ReadProblem NoArticles(string source) => new("AG6004", source, []);

    /// <summary>A file that is no list of articles.</summary>
    public static ReadProblem NotArticles(string source) => new("AG6005", source, []);

    /// <summary>Articles of the gold that are not among those given.</summary>
    public static ReadProblem AbsentArticles(string source, string articles) => new("AG6006", source, [articles]);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
