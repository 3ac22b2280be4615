using System.Diagnostics;
using System.Text;

namespace ActorGraph.EndToEnd.Tests;

/// <summary>A folder of a test's own, in which the built program runs with a home and a store there.</summary>
/// <remarks>ACTORGRAPH_BINARY names another build of the program, such as the native one.</remarks>
public sealed class Workspace : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public Workspace() => Folder = Directory.CreateTempSubdirectory("actorgraph-").FullName;

    public string Folder { get; }

    public string Store => Path.Join(Folder, "graph.db");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Writes a file into the folder and gives its path.</summary>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Join(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public Task<ActorGraphRun> RunAsync(params string[] arguments) => RunWithInputAsync(string.Empty, arguments);

    public async Task<ActorGraphRun> RunWithInputAsync(string input, params string[] arguments)
    {
        using var process = Start(arguments);
        await using (var writer = new StreamWriter(process.StandardInput.BaseStream, new UTF8Encoding(false)))
        {
            await writer.WriteAsync(input);
        }

        return await EndAsync(process);
    }

    /// <summary>Starts the program without waiting for its end.</summary>
    public Process Start(params string[] arguments) => Start(new Dictionary<string, string>(), arguments);

    public Process Start(Dictionary<string, string> variables, params string[] arguments)
    {
        var binary = Environment.GetEnvironmentVariable("ACTORGRAPH_BINARY");
        var start = new ProcessStartInfo(string.IsNullOrEmpty(binary) ? "dotnet" : binary)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        if (string.IsNullOrEmpty(binary))
        {
            start.ArgumentList.Add(BuiltProgram());
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["HOME"] = Folder;
        start.Environment["XDG_DATA_HOME"] = Path.Join(Folder, "data");
        start.Environment["XDG_CONFIG_HOME"] = Path.Join(Folder, "config");
        start.Environment["ACTORGRAPH_STORE"] = Store;
        Array.ForEach(
            ["ACTORGRAPH_QUERIES", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE"], name => start.Environment.Remove(name));
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    public static async Task<ActorGraphRun> EndAsync(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The program did not end within {Patience}: {await error}");
        }

        return new(process.ExitCode, await output, await error);
    }

    // The tests lie in bin/CONFIGURATION/FRAMEWORK, and so does the program.
    private static string BuiltProgram()
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var path = SourceTree.Find("src", "Cli", "bin", framework.Parent!.Name, framework.Name, "actorgraph.dll");
        return File.Exists(path) ? path : throw new FileNotFoundException("The program is not built.", path);
    }
}
