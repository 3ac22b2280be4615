using System.CommandLine;
using ActorGraph.Cli.Messages;
using ActorGraph.Cli.Output;
using ActorGraph.Graph.Serving;

namespace ActorGraph.Cli.Commands;

/// <summary>serve: the graph over Bolt.</summary>
internal static class ServeCommand
{
    // Sessions compute on threads of the pool, and others must still be heard.
    private const int LeastThreads = 64;

    public static Command Create(CommandContext context, GlobalOptions global)
    {
        var command = new Command("serve", context.Messages[Message.ServeDescription]);
        var options = new ServeOptions(context.Messages);
        options.AddTo(command, context.Messages);
        command.SetAction((parsed, token) => context.GuardAsync(() => RunAsync(
            context,
            parsed.GetValue(global.Store),
            options.Read(parsed, context),
            parsed.GetValue(options.Log),
            token)));
        return command;
    }

    private static async Task<int> RunAsync(
        CommandContext context, string? store, ServingOptions options, string? logFile, CancellationToken shutdown)
    {
        ThreadPool.SetMinThreads(LeastThreads, LeastThreads);
        using var file = logFile is null ? null : new StreamWriter(logFile, append: true);
        var log = new EventLines(file ?? context.Environment.Error, context.Environment.Clock);
        var address = context.AddressOf(store);
        using var server = GraphServer.Open(address, options, log.Write);
        Tell(context, address.ToString(), options, server);
        log.Write(new("started", new Dictionary<string, object?> { ["bolt"] = server.BoltPort, ["http"] = server.HttpPort }));
        await server.RunAsync(shutdown).ConfigureAwait(false);
        log.Write(new("stopped", new Dictionary<string, object?>()));
        return ExitCode.Success;
    }

    private static void Tell(CommandContext context, string store, ServingOptions options, GraphServer server)
    {
        var host = options.HostInAddress;
        var secure = options.Certificate is null ? "" : "+s";
        context.Output.WriteLine(context.Messages[
            Message.ServeStarted,
            store,
            $"neo4j{secure}://{host}:{server.BoltPort}",
            $"bolt{secure}://{host}:{server.BoltPort}"]);
        if (server.HttpPort is { } port)
        {
            context.Output.WriteLine(context.Messages[
                Message.ServePage, $"http{(options.Certificate is null ? "" : "s")}://{host}:{port}/"]);
        }

        context.Output.WriteLine(context.Messages[Message.ServeStop]);
        context.Output.Flush();
    }
}
