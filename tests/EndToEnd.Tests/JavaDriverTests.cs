using System.Globalization;

namespace ActorGraph.EndToEnd.Tests;

/// <summary>Neo4j's driver for Java works with the server as with Neo4j.</summary>
/// <remarks>
/// ACTORGRAPH_TEST_JAVA_DRIVER names a folder with the driver and what it needs (Maven: org.neo4j.driver:neo4j-java-driver)
/// where none lies in ../shared.
/// </remarks>
public sealed class JavaDriverTests(ServedSamples samples) : IClassFixture<ServedSamples>
{
    private const int CaseCount = 8;

    [SkippableFact]
    public async Task The_driver_for_Java_finds_what_it_finds_at_Neo4j()
    {
        var libraries = Environment.GetEnvironmentVariable("ACTORGRAPH_TEST_JAVA_DRIVER") is { Length: > 0 } named
            ? named
            : SharedData.Find("neo4j", "lib");
        Skip.If(libraries is null, "Needs Neo4j's driver for Java: name the folder of its jars in ACTORGRAPH_TEST_JAVA_DRIVER.");
        Skip.IfNot(await HasJavaAsync(), "Needs Java 17: install Debian's package default-jdk-headless, so that `java` is found.");
        await using var server = await RunningServer.StartAsync(samples.Workspace, []);

        var cases = await ClientProgram.RunCasesAsync(
            "java",
            "-cp",
            Path.Join(libraries, "*"),
            Path.Join(AppContext.BaseDirectory, "Clients", "Driver.java"),
            string.Create(CultureInfo.InvariantCulture, $"neo4j://localhost:{server.BoltPort}"));

        Assert.Equal(CaseCount, cases.Count);
        Assert.All(cases, result => Assert.True(result.Value is null, $"{result.Key}: {result.Value}"));
        Assert.DoesNotContain("\"event\":\"fault\"", server.Log, StringComparison.Ordinal);
    }

    private static async Task<bool> HasJavaAsync()
    {
        try
        {
            return (await ClientProgram.RunAsync("java", "--version")).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
