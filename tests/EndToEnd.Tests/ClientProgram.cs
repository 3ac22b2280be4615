using System.Diagnostics;

namespace ActorGraph.EndToEnd.Tests;

/// <summary>A program that nobody here wrote the libraries of, as a client of the server.</summary>
public static class ClientProgram
{
    /// <summary>Runs one that prints a line of JSON for each case: {"case": name, "error": null or what was wrong}.</summary>
    public static async Task<Dictionary<string, string?>> RunCasesAsync(string program, params string[] arguments)
    {
        var run = await RunAsync(program, arguments);
        Assert.True(run.ExitCode == 0, $"{program} ended with {run.ExitCode}: {run.Error}");
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(Json.Object)
            .ToDictionary(line => (string)line["case"]!, line => (string?)line["error"]);
    }

    public static Task<ActorGraphRun> RunAsync(string program, params string[] arguments) =>
        Workspace.EndAsync(Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!);
}
