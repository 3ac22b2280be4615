using System.Security.Cryptography;
using System.Text;
using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Server;

namespace ActorGraph.Graph.Serving;

/// <summary>The embedded store as a server of Bolt serves it.</summary>
/// <param name="store">The store.</param>
internal sealed class ServedBackend(ServedStore store) : IQueryBackend
{
    private readonly LogOnGuard _guard = new(TimeProvider.System);

    public string Agent => $"Neo4j/{ServedVersion.Neo4j}";

    public ValueTask<IQuerySession> LogOnAsync(
        ServerClient client, AuthenticationToken token, CancellationToken cancellationToken)
    {
        if (store.Options.Password is { } password)
        {
            var host = client.Address[..Math.Max(0, client.Address.LastIndexOf(':'))];
            _guard.Check(host);
            var isRight = IsSame(token.Principal, store.Options.User) & IsSame(token.Credentials, password) & token.Scheme == "basic";
            _guard.Note(host, isRight);
            if (!isRight)
            {
                throw ServingErrors.Unauthorized();
            }
        }

        return ValueTask.FromResult<IQuerySession>(new ServedSession(store, client));
    }

    // In the same time, however much of it is right.
    private static bool IsSame(string? given, string expected) =>
        CryptographicOperations.FixedTimeEquals(Hash(given ?? ""), Hash(expected));

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
