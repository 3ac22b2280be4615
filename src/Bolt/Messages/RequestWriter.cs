using System.Diagnostics;
using ActorGraph.Bolt.PackStream;

namespace ActorGraph.Bolt.Messages;

/// <summary>Writes what a client asks, as the version of the protocol has it (Message Specification).</summary>
/// <remarks>Not safe for use by several threads at once.</remarks>
/// <param name="output">What it writes to.</param>
/// <param name="dialect">The form in which it writes.</param>
public sealed class RequestWriter(PackStreamWriter output, BoltDialect dialect) : MessageWriter<RequestMessage>(output, dialect)
{
    private protected override void WriteUnguarded(RequestMessage message)
    {
        switch (message)
        {
            case RunMessage run: WriteRun(run); break;
            case PullMessage pull: WriteDictionary(MessageTag.Pull, Records(pull.Count, pull.QueryId)); break;
            case DiscardMessage discard: WriteDictionary(MessageTag.Discard, Records(discard.Count, discard.QueryId)); break;
            case BeginMessage begin: WriteDictionary(MessageTag.Begin, Options(begin.Options)); break;
            case CommitMessage: WriteHeader(MessageTag.Commit); break;
            case RollbackMessage: WriteHeader(MessageTag.Rollback); break;
            case ResetMessage: WriteHeader(MessageTag.Reset); break;
            case RouteMessage route: WriteRoute(route); break;
            case HelloMessage hello: WriteDictionary(MessageTag.Hello, Hello(hello)); break;
            case LogonMessage logon: WriteDictionary(MessageTag.Logon, new Entries().Add(logon.Authentication)); break;
            case LogoffMessage: WriteHeader(MessageTag.Logoff); break;
            case GoodbyeMessage: WriteHeader(MessageTag.Goodbye); break;
            case TelemetryMessage telemetry: WriteTelemetry(telemetry); break;
            default: throw new UnreachableException(message.GetType().Name);
        }
    }

    private void WriteRun(RunMessage run)
    {
        WriteHeader(MessageTag.Run);
        Output.WriteString(run.Query);
        Values.WriteDictionary(run.Parameters);
        Values.WriteDictionary(Options(run.Options).Dictionary);
    }

    private void WriteRoute(RouteMessage route)
    {
        WriteHeader(MessageTag.Route);
        Values.Write(route.Routing);
        Values.WriteList(route.Bookmarks);
        Values.WriteDictionary(
            new Entries().Add(Entry.Database, route.Database).Add(Entry.ImpersonatedUser, route.ImpersonatedUser).Dictionary);
    }

    private void WriteTelemetry(TelemetryMessage telemetry)
    {
        WriteHeader(MessageTag.Telemetry);
        Output.WriteInteger((long)telemetry.Api);
    }

    private Entries Hello(HelloMessage hello)
    {
        var version = Dialect.Version;
        var entries = new Entries().Add(Entry.UserAgent, hello.UserAgent).Add(Entry.Routing, hello.Routing);
        if (MessageFeatures.HasPatches(version))
        {
            entries.AddUnlessEmpty(Entry.Patches, hello.Patches);
        }

        if (MessageFeatures.HasAgent(version))
        {
            entries.Add(Entry.Agent, Agent(hello.Agent));
        }

        return entries.Add(hello.Notifications, version).Add(AuthenticationOf(hello));
    }

    // Left out, the client would be nobody and not know it.
    private AuthenticationToken? AuthenticationOf(HelloMessage hello) =>
        hello.Authentication is null || MessageFeatures.HasAuthenticationInHello(Dialect.Version)
            ? hello.Authentication
            : throw new ArgumentException($"HELLO says who the client is; expected LOGON to say so in Bolt {Dialect.Version}.");

    private static IReadOnlyDictionary<string, object?>? Agent(BoltAgent? agent) => agent is null
        ? null
        : new Entries()
            .Add(Entry.AgentProduct, agent.Product)
            .Add(Entry.AgentPlatform, agent.Platform)
            .Add(Entry.AgentLanguage, agent.Language)
            .Add(Entry.AgentLanguageDetails, agent.LanguageDetails)
            .Dictionary;

    private Entries Options(TransactionOptions options) => new Entries()
        .AddUnlessEmpty(Entry.Bookmarks, options.Bookmarks)
        .Add(Entry.Timeout, options.TimeoutMilliseconds)
        .Add(Entry.Metadata, options.Metadata)
        .Add(Entry.Mode, options.Mode == AccessMode.Read ? Entry.Read : null)
        .Add(Entry.Database, options.Database)
        .Add(Entry.ImpersonatedUser, options.ImpersonatedUser)
        .Add(options.Notifications, Dialect.Version);

    private static Entries Records(long count, long? queryId) =>
        new Entries().Add(Entry.Count, count).Add(Entry.QueryId, queryId);

    private void WriteDictionary(byte tag, Entries entries)
    {
        WriteHeader(tag);
        Values.WriteDictionary(entries.Dictionary);
    }

    private void WriteHeader(byte tag) =>
        Output.WriteStructureHeader(tag, MessageForm.OfRequest(tag, Dialect.Version).FieldCount);
}
