using System.Diagnostics;

namespace ActorGraph.EndToEnd.Tests;

/// <summary>The npm packages that client programs in Clients need, installed once beside the built tests.</summary>
public static class NodePackages
{
    private const string Needs = "Needs Node.js 20 or later with npm, and the npm registry for the first run";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly Lazy<Task<string?>> Installed = new(InstallAsync);

    /// <summary>The folder with the programs and the packages; skips the test where they cannot be had.</summary>
    public static async Task<string> RequireAsync()
    {
        var problem = await Installed.Value;
        Skip.If(problem is not null, $"{Needs}: {problem}");
        return Folder;
    }

    private static string Folder => Path.Join(AppContext.BaseDirectory, "Clients");

    // What went wrong, or null.
    private static async Task<string?> InstallAsync()
    {
        var done = Path.Join(Folder, "node_modules", ".package-lock.json");
        var wanted = Path.Join(Folder, "package-lock.json");
        if (File.Exists(done) && File.GetLastWriteTimeUtc(done) >= File.GetLastWriteTimeUtc(wanted))
        {
            return null;
        }

        try
        {
            var npm = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund"])
            {
                WorkingDirectory = Folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(npm)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            using var limit = new CancellationTokenSource(Patience);
            await process.WaitForExitAsync(limit.Token);
            _ = await output;
            return process.ExitCode == 0 ? null : $"npm ci failed: {await error}";
        }
        catch (Exception problem) when (problem is System.ComponentModel.Win32Exception or OperationCanceledException)
        {
            return problem.Message;
        }
    }
}
