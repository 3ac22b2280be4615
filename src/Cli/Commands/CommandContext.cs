using ActorGraph.Cli.Messages;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Queries;
using ActorGraph.Graph.Serving;
using ActorGraph.Graph.Store;

namespace ActorGraph.Cli.Commands;

/// <summary>What one run of the program works with: the world outside, the language, the queries.</summary>
internal sealed record CommandContext(CommandEnvironment Environment, MessageCatalog Messages, QueryLibrary Queries)
{
    public const string StoreVariable = "ACTORGRAPH_STORE";

    public TextWriter Output => Environment.Output;

    /// <summary>Says something to the user, not to the program that reads the results.</summary>
    public void Tell(string text) => Environment.Error.WriteLine(text);

    /// <summary>Who asks a server.</summary>
    public ServerLogin Login { get; init; } = new(null, null, null);

    /// <summary>The store that the user names, or the usual one.</summary>
    public StoreAddress AddressOf(string? store) => AddressOf(store, Login);

    /// <summary>The store that the user names, or the usual one, for one who may be another than the rest of the command's.</summary>
    public StoreAddress AddressOf(string? store, ServerLogin login)
    {
        var address = string.IsNullOrWhiteSpace(store)
            ? StoreAddress.Default(Environment.Variable(StoreVariable))
            : StoreAddress.Parse(store);
        return address.Server is null
            ? address
            : address with { Access = ServerAccess.Find(login.User, login.PasswordFile, login.Database, Environment.Variable) };
    }

    public Task<ICypherSession> OpenAsync(string? store, StoreMode mode, CancellationToken cancellationToken) =>
        OpenAsync(store, mode, QueryLimits.Usual, cancellationToken);

    public Task<ICypherSession> OpenAsync(StoreAddress address, StoreMode mode, CancellationToken cancellationToken) =>
        Environment.OpenStore(address, mode, QueryLimits.Usual, cancellationToken);

    public Task<ICypherSession> OpenAsync(
        string? store, StoreMode mode, QueryLimits limits, CancellationToken cancellationToken) =>
        Environment.OpenStore(AddressOf(store), mode, limits, cancellationToken);

    /// <summary>Runs a command and turns what stops it into a message and an exit code.</summary>
    public async Task<int> GuardAsync(Func<Task<int>> command)
    {
        try
        {
            return await command().ConfigureAwait(false);
        }
        catch (GraphStoreException error)
        {
            Tell(Describe(error));
            return ExitCode.BadInput;
        }
        catch (ServingException error)
        {
            Tell(Messages.Describe(error));
            return ExitCode.BadInput;
        }
        catch (DataSourceException error)
        {
            Tell(Messages.Describe(error.Problem));
            return ExitCode.BadInput;
        }
        catch (DataFileException error)
        {
            Tell(Messages.Describe(error));
            return ExitCode.BadInput;
        }
        catch (OperationCanceledException)
        {
            Tell(Messages[Message.Interrupted]);
            return ExitCode.Interrupted;
        }
        catch (IOException error)
        {
            Tell(Messages[Message.OutputFailed, error.Message]);
            return ExitCode.BadInput;
        }
    }

    private string Describe(GraphStoreException error) => error.Code switch
    {
        QueryLimits.MemoryCode => Messages[Message.OverMemory],
        QueryLimits.TimeCode => Messages[Message.OverTime],
        _ => Messages.Describe(error),
    };
}
