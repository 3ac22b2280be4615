using ActorGraph.Bolt.Client.Addresses;
using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Client.Errors;

/// <summary>The words for what a client cannot do.</summary>
internal static class ClientErrors
{
    public static BoltConnectionException NoAnswer(ServerAddress address, string reason, Exception? inner = null) => new(
        ConnectionProblem.NoAnswer, $"{address} does not answer: {reason}", inner)
    {
        Reason = reason,
    };

    public static BoltConnectionException HungUp(ServerAddress address, Exception inner) => NoAnswer(
        address, "it hangs up within the handshake, as a server does that wants TLS, or that is still starting.", inner);

    public static BoltConnectionException NoAnswerInTime(ServerAddress address, TimeSpan time) =>
        NoAnswer(address, $"no connection within {time.TotalSeconds:0.#} seconds.");

    public static BoltConnectionException NoEncryption(ServerAddress address, string reason, Exception inner) => new(
        ConnectionProblem.NoEncryption, $"TLS with {address} failed: {reason}", inner)
    {
        Reason = reason,
    };

    public static BoltConnectionException Lost(ServerAddress address, string reason, Exception? inner = null) => new(
        ConnectionProblem.Lost, $"The connection with {address} is lost: {reason}", inner);

    public static BoltConnectionException Closed(ServerAddress address) => Lost(address, "the server has closed it.");

    public static BoltConnectionException CommitUnknown(BoltConnectionException inner) => new(
        ConnectionProblem.CommitUnknown,
        $"{inner.Message} It was to commit; look whether it did before you do it again.",
        inner);

    public static BoltConnectionException NoRouter(IEnumerable<ServerAddress> asked, Exception? last) => new(
        ConnectionProblem.NoServer,
        $"No server gives a routing table; asked {string.Join(", ", asked)}.{Because(last)}",
        last);

    public static BoltConnectionException NoServer(AccessMode mode, Exception? last) => new(
        ConnectionProblem.NoServer,
        $"The cluster has no server for {(mode == AccessMode.Read ? "reading" : "writing")} that answers.{Because(last)}",
        last);

    public static BoltConnectionException PoolExhausted(ServerAddress address, int size, TimeSpan time) => new(
        ConnectionProblem.PoolExhausted,
        $"All {size} connections with {address} are in use, and none came free within {time.TotalSeconds:0.#} seconds.");

    public static BoltProtocolException UnexpectedAnswer(string found, string expected) => new(
        BoltProblem.UnexpectedAnswer, $"The server answers {found}; expected {expected}.");

    private static string Because(Exception? last) => last is null ? "" : $" {last.Message}";
}
