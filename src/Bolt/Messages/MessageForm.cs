using System.Collections.Frozen;
using ActorGraph.Bolt.Errors;

namespace ActorGraph.Bolt.Messages;

/// <summary>What the specification says of a kind of message.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="FieldCount">How many fields it has.</param>
/// <param name="Since">The version that it came with, of those spoken here.</param>
internal sealed record MessageForm(string Name, int FieldCount, BoltVersion Since)
{
    private static readonly BoltVersion First = new(4, 4);

    private static readonly FrozenDictionary<byte, MessageForm> Requests = new Dictionary<byte, MessageForm>
    {
        [MessageTag.Hello] = new("HELLO", 1, First),
        [MessageTag.Goodbye] = new("GOODBYE", 0, First),
        [MessageTag.Reset] = new("RESET", 0, First),
        [MessageTag.Run] = new("RUN", 3, First),
        [MessageTag.Begin] = new("BEGIN", 1, First),
        [MessageTag.Commit] = new("COMMIT", 0, First),
        [MessageTag.Rollback] = new("ROLLBACK", 0, First),
        [MessageTag.Discard] = new("DISCARD", 1, First),
        [MessageTag.Pull] = new("PULL", 1, First),
        [MessageTag.Route] = new("ROUTE", 3, First),
        [MessageTag.Logon] = new("LOGON", 1, new(5, 1)),
        [MessageTag.Logoff] = new("LOGOFF", 0, new(5, 1)),
        [MessageTag.Telemetry] = new("TELEMETRY", 1, new(5, 4)),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<byte, MessageForm> Responses = new Dictionary<byte, MessageForm>
    {
        [MessageTag.Success] = new("SUCCESS", 1, First),
        [MessageTag.Record] = new("RECORD", 1, First),
        [MessageTag.Ignored] = new("IGNORED", 0, First),
        [MessageTag.Failure] = new("FAILURE", 1, First),
    }.ToFrozenDictionary();

    public static MessageForm OfRequest(byte tag, BoltVersion version)
    {
        var form = Requests.GetValueOrDefault(tag) ?? throw MessageErrors.UnknownMessage(tag, "a client's message");
        return version >= form.Since ? form : throw MessageErrors.NotInVersion(form.Name, form.Since, version);
    }

    public static MessageForm OfResponse(byte tag) =>
        Responses.GetValueOrDefault(tag) ?? throw MessageErrors.UnknownMessage(tag, "a server's message");

    public void ExpectFields(int found)
    {
        if (found != FieldCount)
        {
            throw PackStreamErrors.WrongFieldCount(0, Name, found, FieldCount);
        }
    }
}
