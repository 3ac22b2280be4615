using ActorGraph.EndToEnd.Tests;
using ActorGraph.Neo4j.Tests.Server;

namespace ActorGraph.Neo4j.Tests.Program;

/// <summary>The built program with a Neo4j that asks for a password and speaks TLS.</summary>
public sealed class GuardedServerTests(GuardedServer server) : IClassFixture<GuardedServer>, IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [SkippableTheory]
    [InlineData("bolt")]
    [InlineData("bolt+ssc")]
    [InlineData("neo4j+ssc")]
    public async Task Who_gives_the_password_is_let_in(string scheme)
    {
        var run = await StatusAsync(scheme, GuardedServer.Password);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("Neo4j Kernel 5.", run.Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Who_gives_a_wrong_password_is_told_what_to_give()
    {
        var run = await StatusAsync("bolt", "another password");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith($"{server.AddressOf("bolt")} refuses the user: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(
            " Give --user and --password-file, or set NEO4J_USERNAME and NEO4J_PASSWORD.\n", run.Error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Who_gives_no_password_is_told_what_to_give()
    {
        var run = await _workspace.RunAsync("status", "--store", server.AddressOf("bolt"));

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith($"{server.AddressOf("bolt")} refuses the user: ", run.Error, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("bolt+s")]
    [InlineData("neo4j+s")]
    public async Task A_certificate_that_the_server_has_signed_itself_is_not_trusted_and_told_how_it_is(string scheme)
    {
        var run = await StatusAsync(scheme, GuardedServer.Password);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith($"{server.AddressOf(scheme)}: TLS failed (", run.Error, StringComparison.Ordinal);
        Assert.Contains("write +ssc:// for +s://", run.Error, StringComparison.Ordinal);
    }

    private Task<ActorGraphRun> StatusAsync(string scheme, string password)
    {
        var file = _workspace.Write("password.txt", password + "\n");
        return _workspace.RunAsync("status", "--store", server.AddressOf(scheme), "--user", "neo4j", "--password-file", file);
    }
}
