using System.Diagnostics;
using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Server;

/// <summary>Tells the server's log of one connection.</summary>
/// <param name="connectionId">The connection's name.</param>
/// <param name="write">The log; called by several threads at once.</param>
internal sealed class EventLog(string connectionId, Action<ServerEvent> write)
{
    public void Opened(string address, string transport) =>
        Write("connection opened", Facts().Add("address", address).Add("transport", transport));

    public void LoggedOn(ServerClient client, AuthenticationToken token, BoltVersion version) =>
        Write("logged on", Facts().Add("user", token.Principal).Add("agent", client.Agent).Add("bolt", $"{version}"));

    public void Query(string text, string? database, long startedAt, long records) =>
        Write("query", Facts(startedAt).Add("database", database).Add("records", records).Add("query", text));

    public void Failed(string what, string? text, string code, string message) =>
        Write("failure", Facts().Add("request", what).Add("code", code).Add("message", message).Add("query", text));

    public void Broken(Exception problem) => Write("protocol error", Facts().Add("message", problem.Message));

    public void Fault(Exception problem) => Write("fault", Facts().Add("message", problem.ToString()));

    public void Closed(long startedAt) => Write("connection closed", Facts(startedAt));

    private Entries Facts() => new Entries().Add("connection", connectionId);

    private Entries Facts(long startedAt) =>
        Facts().Add("milliseconds", (long)Stopwatch.GetElapsedTime(startedAt).TotalMilliseconds);

    private void Write(string name, Entries facts) => write(new(name, facts.Dictionary));
}
