using System.Diagnostics;
using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.PackStream;
using ActorGraph.Bolt.Structures;

namespace ActorGraph.Bolt.Messages;

/// <summary>Reads what a client asks, as the version of the protocol has it (Message Specification).</summary>
public static class RequestReader
{
    /// <summary>Reads a request.</summary>
    /// <param name="message">All of its bytes.</param>
    /// <param name="dialect">The form in which it comes.</param>
    /// <exception cref="BoltProtocolException">The bytes are no request of the version.</exception>
    /// <remarks>Pure: safe on any thread.</remarks>
    public static RequestMessage Read(ReadOnlySpan<byte> message, BoltDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(dialect);
        var reader = new ValueReader(new PackStreamReader(message), dialect);
        var (tag, fieldCount) = reader.ReadStructureHeader();
        var form = MessageForm.OfRequest(tag, dialect.Version);
        form.ExpectFields(fieldCount);
        var request = Read(tag, ref reader, form.Name, dialect.Version);
        reader.ExpectEnd();
        return request;
    }

    private static RequestMessage Read(byte tag, ref ValueReader reader, string name, BoltVersion version) => tag switch
    {
        MessageTag.Run => ReadRun(ref reader, name, version),
        MessageTag.Pull => ReadPull(ReadEntries(ref reader, name)),
        MessageTag.Discard => ReadDiscard(ReadEntries(ref reader, name)),
        MessageTag.Begin => new BeginMessage(ReadOptions(ReadEntries(ref reader, name), version)),
        MessageTag.Commit => new CommitMessage(),
        MessageTag.Rollback => new RollbackMessage(),
        MessageTag.Reset => new ResetMessage(),
        MessageTag.Route => ReadRoute(ref reader, name),
        MessageTag.Hello => ReadHello(ReadEntries(ref reader, name), version),
        MessageTag.Logon => new LogonMessage(ReadAuthentication(ReadEntries(ref reader, name))),
        MessageTag.Logoff => new LogoffMessage(),
        MessageTag.Goodbye => new GoodbyeMessage(),
        MessageTag.Telemetry => ReadTelemetry(ref reader),
        _ => throw new UnreachableException(name),
    };

    private static RunMessage ReadRun(ref ValueReader reader, string name, BoltVersion version) =>
        new(reader.ReadString(), reader.ReadDictionary(), ReadOptions(ReadEntries(ref reader, name), version));

    private static PullMessage ReadPull(EntryReader entries) => new(ReadCount(entries), ReadQueryId(entries));

    private static DiscardMessage ReadDiscard(EntryReader entries) => new(ReadCount(entries), ReadQueryId(entries));

    private static long ReadCount(EntryReader entries)
    {
        var count = entries.Integer(Entry.Count)
            ?? throw MessageErrors.MissingEntry(entries.Offset, entries.Message, Entry.Count);
        return count is PullMessage.All or > 0 ? count : throw entries.OutOfRange(Entry.Count, count, "-1 or a number above 0");
    }

    // Both no number and -1 mean the last query.
    private static long? ReadQueryId(EntryReader entries) => entries.Integer(Entry.QueryId) switch
    {
        null or -1 => null,
        >= 0 and var id => id,
        var id => throw entries.OutOfRange(Entry.QueryId, id, "-1 or a number from 0"),
    };

    private static RouteMessage ReadRoute(ref ValueReader reader, string name)
    {
        var routing = ReadEntries(ref reader, name).AllTexts();
        var bookmarks = ReadBookmarks(ref reader);
        var extra = ReadEntries(ref reader, name);
        return new(routing, bookmarks, extra.Text(Entry.Database), extra.Text(Entry.ImpersonatedUser));
    }

    private static List<string> ReadBookmarks(ref ValueReader reader)
    {
        var start = reader.Offset;
        var items = reader.ReadList();
        return items.All(item => item is string)
            ? [.. items.Cast<string>()]
            : throw PackStreamErrors.WrongType(start, "a list of other values", "a list of strings");
    }

    private static HelloMessage ReadHello(EntryReader entries, BoltVersion version) =>
        new(entries.RequiredText(Entry.UserAgent))
        {
            Authentication = MessageFeatures.HasAuthenticationInHello(version) ? ReadAuthentication(entries) : null,
            Routing = entries.TextDictionary(Entry.Routing),
            Patches = MessageFeatures.HasPatches(version) ? entries.Texts(Entry.Patches) ?? [] : [],
            Notifications = ReadNotifications(entries, version),
            Agent = MessageFeatures.HasAgent(version) ? ReadAgent(entries.Nested(Entry.Agent)) : null,
        };

    private static AuthenticationToken ReadAuthentication(EntryReader entries) => new(
        entries.Text(Entry.Scheme) ?? AuthenticationToken.None.Scheme,
        entries.Text(Entry.Principal),
        entries.Text(Entry.Credentials),
        entries.Text(Entry.Realm),
        entries.Dictionary(Entry.SchemeParameters));

    private static BoltAgent? ReadAgent(EntryReader? entries) => entries is null
        ? null
        : new(
            entries.RequiredText(Entry.AgentProduct),
            entries.Text(Entry.AgentPlatform),
            entries.Text(Entry.AgentLanguage),
            entries.Text(Entry.AgentLanguageDetails));

    private static TransactionOptions ReadOptions(EntryReader entries, BoltVersion version) => new()
    {
        Bookmarks = entries.Texts(Entry.Bookmarks) ?? [],
        TimeoutMilliseconds = ReadTimeout(entries),
        Metadata = entries.Dictionary(Entry.Metadata),
        Mode = ReadMode(entries),
        Database = entries.Text(Entry.Database),
        ImpersonatedUser = entries.Text(Entry.ImpersonatedUser),
        Notifications = ReadNotifications(entries, version),
    };

    private static long? ReadTimeout(EntryReader entries) => entries.Integer(Entry.Timeout) switch
    {
        < 0 and var timeout => throw entries.OutOfRange(Entry.Timeout, timeout, "a number from 0"),
        var timeout => timeout,
    };

    private static AccessMode ReadMode(EntryReader entries) => entries.Text(Entry.Mode) switch
    {
        null or Entry.Write => AccessMode.Write,
        Entry.Read => AccessMode.Read,
        var mode => throw entries.OutOfRange(Entry.Mode, $"'{mode}'", "'r' or 'w'"),
    };

    private static NotificationFilter? ReadNotifications(EntryReader entries, BoltVersion version)
    {
        if (!MessageFeatures.HasNotificationFilter(version))
        {
            return null;
        }

        var filter = new NotificationFilter(
            entries.Text(Entry.MinimumSeverity), entries.Texts(MessageFeatures.DisabledCategoriesKey(version)));
        return filter is { MinimumSeverity: null, DisabledCategories: null } ? null : filter;
    }

    private static TelemetryMessage ReadTelemetry(ref ValueReader reader)
    {
        var start = reader.Offset;
        var number = reader.ReadInteger();
        return number is >= (long)TelemetryApi.ManagedTransaction and <= (long)TelemetryApi.ExecuteQuery
            ? new((TelemetryApi)number)
            : throw PackStreamErrors.ValueOutOfRange(start, "TELEMETRY", $"{number}", "0 to 3");
    }

    private static EntryReader ReadEntries(ref ValueReader reader, string name)
    {
        var start = reader.Offset;
        return new(reader.ReadDictionary(), start, name);
    }
}
