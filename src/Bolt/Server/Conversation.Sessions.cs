using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Server;

/// <content>Who the client is, and where it finds the server.</content>
internal sealed partial class Conversation
{
    private const long RoutingSeconds = 300;

    private static readonly string[] Roles = ["ROUTE", "READ", "WRITE"];

    private async ValueTask HelloAsync(HelloMessage hello, CancellationToken interruption)
    {
        _client = _client with { Agent = hello.UserAgent };
        _filter = hello.Notifications ?? NotificationFilter.All;
        if (MessageFeatures.HasAuthenticationInHello(Version))
        {
            await EnterAsync(hello.Authentication ?? AuthenticationToken.None, interruption).ConfigureAwait(false);
        }
        else
        {
            State = ConversationState.Authentication;
        }

        var entries = new Entries()
            .Add("server", backend.Agent)
            .Add("connection_id", _client.ConnectionId)
            .Add("hints", new Dictionary<string, object?>());
        if (MessageFeatures.HasPatches(Version) && hello.Patches.Contains(HelloMessage.UtcPatch))
        {
            entries.Add(Entry.Patches, new[] { HelloMessage.UtcPatch });
            responder.UseUtcPatch();
        }

        await responder.SendAsync(new SuccessMessage(entries.Dictionary)).ConfigureAwait(false);
    }

    private async ValueTask LogOnAsync(AuthenticationToken token, CancellationToken interruption)
    {
        await EnterAsync(token, interruption).ConfigureAwait(false);
        await responder.SendAsync(SuccessMessage.Empty).ConfigureAwait(false);
    }

    private async ValueTask EnterAsync(AuthenticationToken token, CancellationToken interruption)
    {
        _session = await backend.LogOnAsync(_client, token, interruption).ConfigureAwait(false);
        State = ConversationState.Ready;
        log.LoggedOn(_client, token, Version);
    }

    private async ValueTask LogOffAsync()
    {
        await LeaveAsync().ConfigureAwait(false);
        State = ConversationState.Authentication;
        await responder.SendAsync(SuccessMessage.Empty).ConfigureAwait(false);
    }

    private async ValueTask LeaveAsync()
    {
        if (_session is { } session)
        {
            _session = null;
            await session.DisposeAsync().ConfigureAwait(false);
        }
    }

    private ValueTask GoodbyeAsync()
    {
        State = ConversationState.Defunct;
        return ValueTask.CompletedTask;
    }

    // There is one server, and the client has just reached it.
    private ValueTask RouteAsync(RouteMessage route)
    {
        var database = Session.ResolveDatabase(route.Database);
        string[] addresses = route.Routing.TryGetValue("address", out var address) ? [address] : [];
        var servers = Roles.Select(role => new Entries().Add("role", role).Add("addresses", addresses).Dictionary).ToArray();
        var table = new Entries().Add("ttl", RoutingSeconds).Add(Entry.Database, database).Add("servers", servers);
        return responder.SendAsync(new SuccessMessage(new Entries().Add("rt", table.Dictionary).Dictionary));
    }
}
