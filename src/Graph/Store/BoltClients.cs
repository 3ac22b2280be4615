using ActorGraph.Bolt.Client;
using ActorGraph.Bolt.Client.Addresses;
using ActorGraph.Bolt.Messages;

namespace ActorGraph.Graph.Store;

/// <summary>Sets the Bolt client up as a store needs it.</summary>
internal static class BoltClients
{
    // Nothing shows what the server notes about queries.
    private static readonly NotificationFilter NoNotifications = new("OFF");

    /// <exception cref="GraphStoreException">The address has what a server's cannot have.</exception>
    public static BoltClient Create(StoreAddress address, QueryLimits limits)
    {
        if (limits.Memory is not null)
        {
            throw StoreErrors.MemoryOfServer(address);
        }

        return new(Parse(address), new()
        {
            Authentication = address.Access is { User: { } user } access
                ? AuthenticationToken.Basic(user, access.Password ?? string.Empty)
                : AuthenticationToken.None,
            Database = address.Access.Database,
            TransactionTimeout = limits.Time,
            Notifications = NoNotifications,
        });
    }

    private static BoltUri Parse(StoreAddress address)
    {
        try
        {
            return BoltUri.Parse(address.Server!);
        }
        catch (FormatException error)
        {
            throw StoreErrors.WrongAddress(address, error.Message, error);
        }
    }
}
