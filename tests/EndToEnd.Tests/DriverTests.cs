using System.Globalization;

namespace ActorGraph.EndToEnd.Tests;

/// <summary>Neo4j's driver for JavaScript, which the npm registry serves, works with the server as with Neo4j.</summary>
public sealed class DriverTests(ServedSamples samples) : IClassFixture<ServedSamples>
{
    private const int CaseCount = 23;

    [SkippableTheory]
    [InlineData("bolt", "")]
    [InlineData("neo4j", "a secret")]
    public async Task The_driver_for_JavaScript_finds_what_it_finds_at_Neo4j(string scheme, string password)
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals are Unix's.");
        var folder = await NodePackages.RequireAsync();
        await using var server = await RunningServer.StartAsync(
            samples.Workspace, new Dictionary<string, string> { ["NEO4J_PASSWORD"] = password });
        var uri = string.Create(CultureInfo.InvariantCulture, $"{scheme}://localhost:{server.BoltPort}");

        var cases = await ClientProgram.RunCasesAsync("node", Path.Join(folder, "driver.mjs"), uri, password);

        Assert.Equal(CaseCount, cases.Count);
        Assert.All(cases, result => Assert.True(result.Value is null, $"{result.Key}: {result.Value}"));
        Assert.Equal(0, await server.StopAsync());
        Assert.DoesNotContain("\"event\":\"fault\"", server.Log, StringComparison.Ordinal);
    }
}
