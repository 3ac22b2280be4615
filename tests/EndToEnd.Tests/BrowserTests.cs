using System.Globalization;

namespace ActorGraph.EndToEnd.Tests;

/// <summary>Neo4j Browser, in headless Chromium, connects to the server, draws its graph and expands a node.</summary>
/// <remarks>
/// CHROMIUM names Chromium where it is not /usr/bin/chromium; ACTORGRAPH_TEST_BROWSER an archive of Neo4j Browser (Maven:
/// org.neo4j.client:neo4j-browser) where none lies in ../shared.
/// </remarks>
public sealed class BrowserTests(ServedSamples samples) : IClassFixture<ServedSamples>
{
    private const int CaseCount = 7;

    [SkippableFact]
    public async Task Neo4j_Browser_works_as_with_Neo4j()
    {
        var chromium = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";
        Skip.IfNot(File.Exists(chromium), $"Needs Chromium: install Debian's package chromium, or name it in CHROMIUM ({chromium} is not there).");
        var archive = FindArchive();
        Skip.If(archive is null, "Needs an archive of Neo4j Browser (Maven: org.neo4j.client:neo4j-browser): name it in ACTORGRAPH_TEST_BROWSER.");
        var folder = await NodePackages.RequireAsync();
        await using var server = await RunningServer.StartAsync(samples.Workspace, [], "--browser", archive!);

        var cases = await ClientProgram.RunCasesAsync(
            "node",
            Path.Join(folder, "browser.mjs"),
            string.Create(CultureInfo.InvariantCulture, $"http://localhost:{server.HttpPort}/browser/"),
            string.Create(CultureInfo.InvariantCulture, $"neo4j://localhost:{server.BoltPort}"),
            SourceTree.Find("cypher", "who-left.cypher"));

        Assert.Equal(CaseCount, cases.Count);
        Assert.All(cases, result => Assert.True(result.Value is null, $"{result.Key}: {result.Value}"));
        Assert.DoesNotContain("\"event\":\"fault\"", server.Log, StringComparison.Ordinal);
    }

    private static string? FindArchive() => Environment.GetEnvironmentVariable("ACTORGRAPH_TEST_BROWSER") is { Length: > 0 } named
        ? named
        : SharedData.Find("neo4j", "lib") is { } libraries
            ? Directory.EnumerateFiles(libraries, "neo4j-browser-*.jar").FirstOrDefault()
            : null;
}
