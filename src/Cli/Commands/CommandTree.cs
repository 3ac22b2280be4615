using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;
using ActorGraph.Cli.Messages;
using ActorGraph.Graph.Queries;

namespace ActorGraph.Cli.Commands;

/// <summary>All commands of the program, and how one is run.</summary>
internal static class CommandTree
{
    private const string QueriesVariable = "ACTORGRAPH_QUERIES";
    private const int PipedHelpWidth = 100;

    // An article in work is rolled back within it; a longer analysis is cut off, and nothing of it is stored either.
    private static readonly TimeSpan InterruptTime = TimeSpan.FromSeconds(5);

    /// <summary>Runs the program.</summary>
    /// <param name="arguments">The arguments, without the program's name.</param>
    /// <param name="environment">The world outside.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(
        string[] arguments, CommandEnvironment environment, CancellationToken cancellationToken = default)
    {
        var (language, folder) = GlobalOptions.Peek(arguments);
        var messages = MessageCatalog.Find(language ?? "en") ?? MessageCatalog.English;

        // The command line library has its own words, in the language of the user interface.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(messages.Language);

        // Of «query NAME ...», that one is read; whatever else is asked, all of them.
        var named = arguments.SkipWhile(argument => argument != "query").ToHashSet(StringComparer.Ordinal);
        var queries = QueryLibrary.Load(folder ?? QueriesFolder(environment), named);
        var context = new CommandContext(environment, messages, queries) { Login = GlobalOptions.PeekLogin(arguments) };
        var root = Create(context);
        var parsed = root.Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            return TellErrors(context, parsed);
        }

        var configuration = new InvocationConfiguration
        {
            Output = environment.Output,
            Error = environment.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = InterruptTime,
        };
        return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
    }

    private static RootCommand Create(CommandContext context)
    {
        var global = new GlobalOptions(context.Messages);
        var root = new RootCommand(context.Messages[Message.RootDescription])
        {
            global.Store,
            global.User,
            global.PasswordFile,
            global.Database,
            global.Language,
            global.Queries,
            ImportCommand.Create(context, global),
            ExtractCommand.Create(context),
            QueryCommand.Create(context, global),
            CypherCommand.Create(context, global),
            AnalyzeCommand.Create(context),
            EvaluateCommand.Create(context),
            CheckCommand.Create(context),
            StatusCommand.Create(context, global),
            ServeCommand.Create(context, global),
            MoveCommand.Create(context),
            TourCommand.Create(context, global),
        };
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            ((HelpAction)help.Action!).MaxWidth = context.Environment.OutputWidth ?? PipedHelpWidth;
        }

        return root;
    }

    private static int TellErrors(CommandContext context, ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command.Name == "query" && parsed.UnmatchedTokens.Count > 0)
        {
            TellUnknownQuery(context, parsed.UnmatchedTokens[0]);
            return ExitCode.BadInput;
        }

        foreach (var error in parsed.Errors)
        {
            context.Tell(error.Message);
        }

        var path = command is RootCommand ? "actorgraph" : $"actorgraph {PathOf(parsed)}";
        context.Tell(context.Messages[Message.SeeHelp, path]);
        return ExitCode.BadInput;
    }

    private static string PathOf(ParseResult parsed)
    {
        var names = new List<string>();
        for (var result = parsed.CommandResult; result?.Command is not (null or RootCommand); result = result.Parent as System.CommandLine.Parsing.CommandResult)
        {
            names.Insert(0, result.Command.Name);
        }

        return string.Join(' ', names);
    }

    private static void TellUnknownQuery(CommandContext context, string name)
    {
        var messages = context.Messages;
        context.Tell(messages[Message.UnknownQuery, name]);
        foreach (var problem in context.Queries.Problems)
        {
            context.Tell(messages.Describe(problem));
        }

        var closest = Graph.Gazetteers.NameSuggester.Closest(name, context.Queries.Queries.Select(query => query.Name), 3);
        context.Tell(closest.Length > 0
            ? messages[Message.DidYouMean, messages.Choice(closest)]
            : messages[Message.SeeHelp, "actorgraph query"]);
    }

    // A folder of the user's own queries, where configuration is kept: ~/.config/actorgraph/queries on Linux.
    private static string? QueriesFolder(CommandEnvironment environment)
    {
        if (environment.Variable(QueriesVariable) is { Length: > 0 } configured)
        {
            return configured;
        }

        var configuration = Environment.GetFolderPath(
            Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        var folder = Path.Join(configuration, "actorgraph", "queries");
        return Directory.Exists(folder) ? folder : null;
    }
}
