namespace ActorGraph.EndToEnd.Tests;

/// <summary>A store with the samples, for the tests of one class.</summary>
public sealed class ServedSamples : IAsyncLifetime
{
    public Workspace Workspace { get; } = new();

    public async Task InitializeAsync()
    {
        var run = await Workspace.RunAsync("import", SourceTree.Find("samples"));
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
    }

    public Task DisposeAsync()
    {
        Workspace.Dispose();
        return Task.CompletedTask;
    }
}
