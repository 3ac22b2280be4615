using ActorGraph.Bolt.Messages;
using CsCheck;

namespace ActorGraph.Bolt.Tests.Kit;

/// <summary>Messages as Bolt 5.8 has them, which is all but HELLO with a token.</summary>
internal static class AnyMessage
{
    private static readonly Gen<string?> TextOrNone = Gen.OneOf(Gen.Const((string?)null), AnyValue.Text.Select(text => (string?)text));

    private static readonly Gen<IReadOnlyList<string>> Texts = AnyValue.Text.Array[0, 3].Select(texts => (IReadOnlyList<string>)texts);

    private static readonly Gen<IReadOnlyDictionary<string, string>> Routing = Gen.Select(AnyValue.Text, AnyValue.Text).Array[0, 3]
        .Select(entries => (IReadOnlyDictionary<string, string>)entries.DistinctBy(entry => entry.Item1).ToDictionary(entry => entry.Item1, entry => entry.Item2));

    private static readonly Gen<NotificationFilter?> Filter = Gen.OneOf(
        Gen.Const((NotificationFilter?)null), Gen.Select(TextOrNone, Texts, (severity, categories) => (NotificationFilter?)new NotificationFilter(severity, categories)));

    private static readonly Gen<TransactionOptions> Options = Gen.Select(
        Texts, Gen.Long[0, long.MaxValue], AnyValue.Dictionary, Gen.Bool, TextOrNone, TextOrNone, Filter,
        (bookmarks, timeout, metadata, isRead, database, user, filter) => new TransactionOptions
        {
            Bookmarks = bookmarks,
            TimeoutMilliseconds = timeout % 3 == 0 ? null : timeout,
            Metadata = timeout % 2 == 0 ? null : metadata,
            Mode = isRead ? AccessMode.Read : AccessMode.Write,
            Database = database,
            ImpersonatedUser = user,
            Notifications = filter,
        });

    private static readonly Gen<AuthenticationToken> Token = Gen.Select(
        AnyValue.Text, TextOrNone, TextOrNone, TextOrNone, AnyValue.Dictionary,
        (scheme, principal, credentials, realm, parameters) => new AuthenticationToken(scheme, principal, credentials, realm, parameters));

    private static readonly Gen<long> Count = Gen.OneOf(Gen.Const(PullMessage.All), Gen.Long[1, long.MaxValue]);

    private static readonly Gen<long?> QueryId = Gen.OneOf(Gen.Const((long?)null), Gen.Long[0, long.MaxValue].Select(id => (long?)id));

    private static readonly RequestMessage[] Bare =
        [new LogoffMessage(), new GoodbyeMessage(), new ResetMessage(), new CommitMessage(), new RollbackMessage()];

    public static readonly Gen<RequestMessage> Request = Gen.OneOf(
        Gen.Select(AnyValue.Text, Routing, Filter, TextOrNone, (agent, routing, filter, platform) => (RequestMessage)new HelloMessage(agent)
        {
            Routing = routing,
            Notifications = filter,
            Agent = platform is null ? null : new BoltAgent(agent, platform),
        }),
        Token.Select(token => (RequestMessage)new LogonMessage(token)),
        Gen.Int[0, Bare.Length - 1].Select(kind => Bare[kind]),
        Gen.Select(AnyValue.Text, AnyValue.Dictionary, Options, (query, parameters, options) => (RequestMessage)new RunMessage(query, parameters, options)),
        Options.Select(options => (RequestMessage)new BeginMessage(options)),
        Gen.Select(Count, QueryId, (count, id) => (RequestMessage)new PullMessage(count, id)),
        Gen.Select(Count, QueryId, (count, id) => (RequestMessage)new DiscardMessage(count, id)),
        Gen.Select(Routing, Texts, TextOrNone, TextOrNone, (routing, bookmarks, database, user) => (RequestMessage)new RouteMessage(routing, bookmarks, database, user)),
        Gen.Enum<TelemetryApi>().Select(api => (RequestMessage)new TelemetryMessage(api)));

    private static readonly Gen<GqlStatus> Status = Gen.Select(
        AnyValue.Text, AnyValue.Text, AnyValue.Dictionary, (code, description, record) => new GqlStatus(code, description) { DiagnosticRecord = record });

    private static readonly Gen<FailureCause?> Cause = Gen.OneOf(
        Gen.Const((FailureCause?)null),
        Gen.Select(AnyValue.Text, Status, AnyValue.Text, Status, (inner, innerStatus, outer, outerStatus) =>
            (FailureCause?)new FailureCause(outer, outerStatus, new FailureCause(inner, innerStatus))));

    public static readonly Gen<ResponseMessage> Response = Gen.OneOf(
        AnyValue.Dictionary.Select(metadata => (ResponseMessage)new SuccessMessage(metadata)),
        AnyValue.Value.Array[0, 4].Select(values => (ResponseMessage)new RecordMessage(values)),
        Gen.Const((ResponseMessage)new IgnoredMessage()),
        Gen.Select(AnyValue.Text, AnyValue.Text, Status, Cause, (code, message, status, cause) =>
            (ResponseMessage)new FailureMessage(code, message) { Status = status, Cause = cause }));

    public static readonly Gen<BoltDialect> Dialect = Gen.Int[0, Dialects.All.Count - 1].Select(dialect => Dialects.All[dialect]);
}
