using ActorGraph.Graph.Articles;

namespace ActorGraph.Graph.Reading;

/// <summary>Reads articles from files and standard input.</summary>
/// <param name="defaults">What holds for articles that do not say it themselves.</param>
/// <remarks>Safe on any thread.</remarks>
public sealed class ArticleReader(ArticleMetadata defaults)
{
    private const string DefaultLanguage = "fr";

    /// <summary>Reads one article.</summary>
    /// <param name="input">Where from.</param>
    /// <returns>The article, or why there is none.</returns>
    public ReadOutcome Read(ArticleInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        byte[] bytes;
        try
        {
            bytes = ReadAll(input);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Failed(ReadErrors.Unreadable(input.Name, error.Message));
        }

        var (text, problem) = TextDecoder.Decode(bytes, input.Name);
        return text is null ? Failed(problem!) : Parse(ArticleText.Normalise(text), input);
    }

    private ReadOutcome Parse(string text, ArticleInput input)
    {
        var parts = FrontMatter.Split(text);
        if (parts is null)
        {
            return Failed(ReadErrors.UnclosedFrontMatter(input.Name));
        }

        var (own, problem) = parts.Yaml is null
            ? (new ArticleMetadata(), null)
            : new FrontMatterParser(input.Name).Parse(parts.Yaml);
        if (problem is not null)
        {
            return Failed(problem);
        }

        var body = input.Format == ArticleFormat.Markdown ? MarkdownText.Strip(parts.Body) : parts.Body;
        return string.IsNullOrWhiteSpace(body)
            ? Failed(ReadErrors.Empty(input.Name))
            : Complete(body, own.Or(defaults), input.Name);
    }

    private static ReadOutcome Complete(string body, ArticleMetadata known, string source)
    {
        var language = known.Language ?? DefaultLanguage;
        if (!IsFrench(language))
        {
            return Failed(ReadErrors.UnsupportedLanguage(source, language));
        }

        var id = ArticleText.Identify(body);
        return new ReadOutcome(
            new Article(id, body, known.Title, known.Publisher, known.Url, known.Published, language), null);
    }

    private static bool IsFrench(string language) =>
        language.Equals(DefaultLanguage, StringComparison.OrdinalIgnoreCase)
        || language.StartsWith("fr-", StringComparison.OrdinalIgnoreCase);

    private static byte[] ReadAll(ArticleInput input)
    {
        using var stream = input.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static ReadOutcome Failed(ReadProblem problem) => new(null, problem);
}
