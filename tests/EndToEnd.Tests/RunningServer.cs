using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ActorGraph.EndToEnd.Tests;

/// <summary>A running `actorgraph serve` over a store with the samples, at ports of its own.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly StringBuilder _log = new();

    private RunningServer(Process process, int boltPort, int httpPort)
    {
        (_process, BoltPort, HttpPort) = (process, boltPort, httpPort);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.BeginErrorReadLine();
    }

    public int BoltPort { get; }

    public int HttpPort { get; }

    /// <summary>What it logged so far.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    public static async Task<RunningServer> StartAsync(
        Workspace workspace, Dictionary<string, string> variables, params string[] arguments)
    {
        var (bolt, http) = (FreePort(), FreePort());
        var process = workspace.Start(
            new Dictionary<string, string>(variables) { ["NEO4J_USERNAME"] = "", ["NEO4J_PASSWORD"] = variables.GetValueOrDefault("NEO4J_PASSWORD", "") },
            ["serve", "--port", Text(bolt), "--http-port", Text(http), .. arguments]);
        var server = new RunningServer(process, bolt, http);
        await server.WaitForAsync("started");
        return server;
    }

    /// <summary>Waits until it has logged an event: its log comes through a pipe, after what a client saw of it.</summary>
    public async Task WaitForAsync(string name)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!Log.Contains($"\"event\":\"{name}\"", StringComparison.Ordinal))
        {
            Assert.False(_process.HasExited, $"The server ended: {Log}");
            await Task.Delay(TimeSpan.FromMilliseconds(50), limit.Token);
        }
    }

    /// <summary>Asks it to end, and waits.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync(string signal = "-TERM")
    {
        using (var kill = Process.Start("kill", [signal, Text(_process.Id)]))
        {
            await kill.WaitForExitAsync();
        }

        using var limit = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Add(string? line)
    {
        lock (_log)
        {
            _log.AppendLine(line);
        }
    }
}
