using System.Diagnostics;

namespace ActorGraph.Cypher.Tests.Support;

/// <summary>Starts the test assembly as another process that uses a store.</summary>
internal static class StoreProcess
{
    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(StoreProcess).Assembly.Location);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }
}
