using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Store;
using ActorGraph.Text;

namespace ActorGraph.Cli;

/// <summary>The real world: the console, the clock, the store, the analysis.</summary>
internal static class HostEnvironment
{
    public static CommandEnvironment Create(TextWriter output, TextWriter error) => new()
    {
        Output = output,
        Error = error,
        Input = Console.OpenStandardInput,
        OutputWidth = Console.IsOutputRedirected ? null : TerminalWidth(),
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Variable = Environment.GetEnvironmentVariable,
        DataFolder = UserDataFolder.Path,
        Clock = TimeProvider.System,
        OpenStore = GraphStores.OpenAsync,
        CreateExtractor = data => ArticleExtractor.Create(data).Extract,
        CreateAnalyzer = () => FrenchAnalyzer.Load().Analyze,
    };

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
