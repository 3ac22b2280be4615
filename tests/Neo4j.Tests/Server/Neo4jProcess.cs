using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ActorGraph.Neo4j.Tests.Server;

/// <summary>A Neo4j 5 that is started for tests, in a folder of its own.</summary>
internal sealed class Neo4jProcess
{
    /// <summary>
    /// The tests run for a minute: compiling the server's code well would take longer than it saves.
    /// </summary>
    private static readonly (string Name, string Value)[] QuickStart = [("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1")];

    private const int Attempts = 3;

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("neo4j-");
    private bool _isStarted;

    /// <summary>The folder, where files may lie that the settings name.</summary>
    public string Home => _home.FullName;

    public string BoltPort { get; private set; } = string.Empty;

    public string HttpPort { get; private set; } = string.Empty;

    /// <summary>Starts it.</summary>
    /// <param name="settings">Lines of neo4j.conf.</param>
    /// <param name="environment">Variables for the script that starts it.</param>
    /// <returns>Why it does not run, or null.</returns>
    public string? Start(string settings, params (string Name, string Value)[] environment)
    {
        if (SharedData.Find("neo4j", "start") is not { } script)
        {
            return "../shared/neo4j is not there.";
        }

        if (!HasJava())
        {
            return "../shared/neo4j needs Java 17, and there is no java on the path.";
        }

        var file = Path.Combine(Home, "settings.conf");
        File.WriteAllText(file, settings);
        string? problem = null;

        // The script waits a minute, which a busy machine may need longer than; a port may be taken meanwhile.
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            (BoltPort, HttpPort) = FreePorts();
            problem = Run([.. QuickStart, ("NEO4J_CONF", file), .. environment], script, Home, BoltPort, HttpPort);
            _isStarted = true;
            if (problem is null)
            {
                return null;
            }

            Stop();
        }

        return "it did not start: " + problem;
    }

    /// <summary>Stops it, and removes its folder.</summary>
    public void End()
    {
        if (_isStarted)
        {
            Stop();
        }

        _home.Delete(recursive: true);
    }

    private void Stop() => Run([], SharedData.Find("neo4j", "stop")!, Home);

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
