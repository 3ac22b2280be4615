using System.CommandLine;
using ActorGraph.Cli.Commands;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Explaining;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Store;
using ActorGraph.Graph.Time;
using ActorGraph.Text.Documents;

namespace ActorGraph.Cli.Tests.Commands;

/// <summary>Runs the program in this process, with a world of the test's own.</summary>
internal static class TestProgram
{
    /// <summary>Runs it without a store, on an extraction that finds one relation in the first sentence.</summary>
    public static Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments) =>
        RunAsync(Path.GetTempPath(), Extract, arguments);

    /// <summary>Runs it on a store.</summary>
    public static Task<(int ExitCode, string Output, string Error)> RunAsync(ICypherSession store, params string[] arguments) =>
        RunAsync(Path.GetTempPath(), Extract, _ => Task.FromResult(store), arguments);

    /// <summary>Runs it without a store, with a folder for what it keeps, and an extraction.</summary>
    public static Task<(int ExitCode, string Output, string Error)> RunAsync(
        string dataFolder, Func<Article, ArticleExtraction> extract, string[] arguments) =>
        RunAsync(dataFolder, extract, OpenNothing, arguments);

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(
        string dataFolder,
        Func<Article, ArticleExtraction> extract,
        Func<StoreAddress, Task<ICypherSession>> open,
        string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var environment = new CommandEnvironment
        {
            Output = output,
            Error = error,
            Input = () => new MemoryStream([.. "Le Mali a quitté la Cedeao en janvier 2024."u8]),
            Variable = name => name == "ACTORGRAPH_QUERIES" ? string.Empty : null,
            DataFolder = dataFolder,
            Clock = TimeProvider.System,
            OpenStore = (address, _, _, _) => open(address),
            CreateExtractor = _ => extract,
            CreateAnalyzer = () => text => new AnnotatedDocument(text, []),
        };
        var exitCode = await CommandTree.RunAsync(arguments, environment);

        // Help names the program that runs: here the one that runs the tests.
        return (exitCode, output.ToString().Replace(RootCommand.ExecutableName, "actorgraph", StringComparison.Ordinal), error.ToString());
    }

    private static Task<ICypherSession> OpenNothing(StoreAddress address) => Task.FromException<ICypherSession>(
        new GraphStoreException("AG4003", $"{address} is not there.", [address.ToString(), address.Option]));

    /// <summary>What the extraction of the tests finds in an article: a relation, explained, and the mentions of its ends.</summary>
    public static ArticleExtraction Extract(Article article)
    {
        var mali = new Actor("mali", "Mali", ActorKind.State, ["République du Mali"]);
        var cedeao = new Actor("cedeao", "Cedeao", ActorKind.Organisation, []);
        var named = new ActorMention(
            new TextSpan("Mali", 3, 7), 0, mali, MentionResolution.Gazetteer, null, null);
        var taken = new ActorMention(
            new TextSpan("la Cedeao", 17, 26), 0, cedeao, MentionResolution.Antecedent, new TextSpan("quitté", 10, 16), named);
        return new(
            article,
            [
                new Relation(
                    mali,
                    "LEFT",
                    cedeao,
                    RelationStatus.Alleged,
                    new Actor("afp", "AFP", ActorKind.Media, []),
                    0.87,
                    new RelationDate("en janvier 2024", new DateOnly(2024, 1, 1), new DateOnly(2024, 1, 31), DatePrecision.Month),
                    new Evidence(0, article.Text.TrimEnd(), 0, article.Text.TrimEnd().Length))
                {
                    Explanation = new RelationExplanation(
                        RelationOrigin.Verb,
                        new RuleReference("Data/rules/relations.tsv", 7, "v:quitter", "!se", 0.9),
                        new TextSpan("quitté", 10, 16),
                        new TextSpan("a", 8, 9),
                        new RelationEnd(mali, named, EndReading.Metonym, "subj"),
                        new RelationEnd(cedeao, taken, EndReading.Itself, "obj"),
                        new StatusReason(StatusSource.Quotation, null),
                        new DateReason(new TextSpan("en janvier 2024", 27, 42), new TextSpan("quitté", 10, 16)),
                        0.81),
                },
            ])
        {
            Mentions = [named, taken],
        };
    }
}
