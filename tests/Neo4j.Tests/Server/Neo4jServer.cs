using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ActorGraph.Graph.Store;

namespace ActorGraph.Neo4j.Tests.Server;

/// <summary>
/// A Neo4j 5 to test with: one that the environment names, or one started for these tests in a folder of its own.
/// Without either, the tests that ask for its client are skipped.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    /// <summary>Names the HTTP address of a Neo4j whose graph may be erased.</summary>
    public const string Variable = "ACTORGRAPH_TEST_NEO4J";

    /// <summary>
    /// The tests run for a minute: compiling the server's code well would take longer than it saves.
    /// </summary>
    private static readonly (string Name, string Value)[] QuickStart = [("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1")];

    private const string Settings = "db.logs.query.enabled=OFF\n";
    private const int Attempts = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private DirectoryInfo? _home;
    private Neo4jClient? _client;
    private string _absence = string.Empty;

    /// <summary>Whether there is a server to test with.</summary>
    internal bool HasClient => _client is not null;

    /// <summary>The server's client; skips the test when there is none.</summary>
    internal Neo4jClient Client
    {
        get
        {
            Skip.If(
                _client is null,
                $"No Neo4j to test with: {_absence} Set {Variable} to the HTTP address of one whose graph may be erased, or put its jars and the script that starts it at ../shared/neo4j.");
            return _client!;
        }
    }

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var address = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(address))
        {
            address = Start();
        }

        if (address is not null)
        {
            var api = new QueryApi(new Uri(address));
            await api.WaitAsync(Patience);
            var client = new Neo4jClient(api, StoreAddress.Parse(await api.FindBoltAsync()));
            await client.EraseAsync();
            _client = client;
        }
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        if (_home is not null)
        {
            Stop();
            _home.Delete(recursive: true);
        }

        return Task.CompletedTask;
    }

    private string? Start()
    {
        if (SharedData.Find("neo4j", "start") is not { } script)
        {
            _absence = $"{Variable} is not set, and ../shared/neo4j is not there.";
            return null;
        }

        if (!HasJava())
        {
            _absence = "../shared/neo4j needs Java 17, and there is no java on the path.";
            return null;
        }

        _home = Directory.CreateTempSubdirectory("neo4j-");
        var settings = Path.Combine(_home.FullName, "settings.conf");
        File.WriteAllText(settings, Settings);

        // The script waits a minute, which a busy machine may need longer than; a port may be taken meanwhile.
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var (bolt, http) = FreePorts();
            var problem = Run([.. QuickStart, ("NEO4J_CONF", settings)], script, _home.FullName, bolt, http);
            if (problem is null)
            {
                return $"http://127.0.0.1:{http}";
            }

            _absence = "it did not start: " + problem;
            Stop();
        }

        return null;
    }

    private void Stop() => Run([], SharedData.Find("neo4j", "stop")!, _home!.FullName);

    private static bool HasJava()
    {
        try
        {
            return Run([], "java", "-version") is null;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Runs a program to its end; gives what it complained of when it failed, or null.</summary>
    private static string? Run((string Name, string Value)[] environment, string program, params string[] arguments)
    {
        // Its output is not redirected when it works: the server that it leaves running would hold the pipe open.
        var log = Path.GetTempFileName();
        var start = new ProcessStartInfo("/bin/sh") { UseShellExecute = false };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("\"$0\" \"$@\" > '" + log + "' 2>&1");
        start.ArgumentList.Add(program);
        Array.ForEach(arguments, start.ArgumentList.Add);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.WaitForExit();
        var said = File.ReadAllText(log);
        File.Delete(log);
        return process.ExitCode == 0 ? null : said;
    }

    private static (string Bolt, string Http) FreePorts()
    {
        using var first = new TcpListener(IPAddress.Loopback, 0);
        using var second = new TcpListener(IPAddress.Loopback, 0);
        first.Start();
        second.Start();
        return (Port(first), Port(second));
    }

    private static string Port(TcpListener listener) =>
        ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
}
