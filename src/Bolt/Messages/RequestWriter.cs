using System.Diagnostics;
using ActorGraph.Bolt.PackStream;
using ActorGraph.Bolt.Structures;

namespace ActorGraph.Bolt.Messages;

/// <summary>Writes what a client asks, as the version of the protocol has it (Message Specification).</summary>
/// <remarks>Not safe for use by several threads at once.</remarks>
public sealed class RequestWriter
{
    private readonly PackStreamWriter _output;
    private readonly BoltDialect _dialect;
    private readonly ValueWriter _values;

    /// <summary>Creates a writer of requests.</summary>
    /// <param name="output">What it writes to.</param>
    /// <param name="dialect">The form in which it writes.</param>
    public RequestWriter(PackStreamWriter output, BoltDialect dialect)
    {
        _values = new(output, dialect);
        _output = output;
        _dialect = dialect;
    }

    /// <summary>Writes a request. What the version has no entry for and nothing depends on is left out.</summary>
    /// <param name="message">The request.</param>
    /// <exception cref="ArgumentException">It contains what cannot be sent; nothing of it is left in the output.</exception>
    /// <exception cref="Errors.BoltProtocolException">The version does not have the message.</exception>
    public void Write(RequestMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var start = _output.Length;
        try
        {
            WriteUnguarded(message);
        }
        catch
        {
            _output.Truncate(start);
            throw;
        }
    }

    private void WriteUnguarded(RequestMessage message)
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
        _output.WriteString(run.Query);
        _values.WriteDictionary(run.Parameters);
        _values.WriteDictionary(Options(run.Options).Dictionary);
    }

    private void WriteRoute(RouteMessage route)
    {
        WriteHeader(MessageTag.Route);
        _values.Write(route.Routing);
        _values.WriteList(route.Bookmarks);
        _values.WriteDictionary(
            new Entries().Add(Entry.Database, route.Database).Add(Entry.ImpersonatedUser, route.ImpersonatedUser).Dictionary);
    }

    private void WriteTelemetry(TelemetryMessage telemetry)
    {
        WriteHeader(MessageTag.Telemetry);
        _output.WriteInteger((long)telemetry.Api);
    }

    private Entries Hello(HelloMessage hello)
    {
        var version = _dialect.Version;
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
        hello.Authentication is null || MessageFeatures.HasAuthenticationInHello(_dialect.Version)
            ? hello.Authentication
            : throw new ArgumentException($"HELLO says who the client is; expected LOGON to say so in Bolt {_dialect.Version}.");

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
        .Add(options.Notifications, _dialect.Version);

    private static Entries Records(long count, long? queryId) =>
        new Entries().Add(Entry.Count, count).Add(Entry.QueryId, queryId);

    private void WriteDictionary(byte tag, Entries entries)
    {
        WriteHeader(tag);
        _values.WriteDictionary(entries.Dictionary);
    }

    private void WriteHeader(byte tag) =>
        _output.WriteStructureHeader(tag, MessageForm.OfRequest(tag, _dialect.Version).FieldCount);
}
