using System.Diagnostics;
using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.PackStream;
using ActorGraph.Bolt.Structures;

namespace ActorGraph.Bolt.Messages;

/// <summary>Reads what a server answers, as the version of the protocol has it (Message Specification).</summary>
public static class ResponseReader
{
    /// <summary>Reads an answer.</summary>
    /// <param name="message">All of its bytes.</param>
    /// <param name="dialect">The form in which it comes.</param>
    /// <exception cref="BoltProtocolException">The bytes are no answer of the version.</exception>
    /// <remarks>Pure: safe on any thread.</remarks>
    public static ResponseMessage Read(ReadOnlySpan<byte> message, BoltDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(dialect);
        var reader = new ValueReader(new PackStreamReader(message), dialect);
        var (tag, fieldCount) = reader.ReadStructureHeader();
        var form = MessageForm.OfResponse(tag);
        form.ExpectFields(fieldCount);
        var response = Read(tag, ref reader, form.Name, dialect.Version);
        reader.ExpectEnd();
        return response;
    }

    private static ResponseMessage Read(byte tag, ref ValueReader reader, string name, BoltVersion version) => tag switch
    {
        MessageTag.Record => new RecordMessage(reader.ReadList()),
        MessageTag.Success => new SuccessMessage(reader.ReadDictionary()),
        MessageTag.Ignored => new IgnoredMessage(),
        MessageTag.Failure => ReadFailure(ref reader, name, version),
        _ => throw new UnreachableException(name),
    };

    private static FailureMessage ReadFailure(ref ValueReader reader, string name, BoltVersion version)
    {
        var start = reader.Offset;
        var entries = new EntryReader(reader.ReadDictionary(), start, name);
        return MessageFeatures.HasGqlFailure(version)
            ? new(entries.RequiredText(Entry.Neo4jCode), entries.RequiredText(Entry.Message))
            {
                Status = ReadStatus(entries),
                Cause = ReadCause(entries.Nested(Entry.Cause)),
            }
            : new(entries.RequiredText(Entry.Code), entries.RequiredText(Entry.Message));
    }

    private static GqlStatus ReadStatus(EntryReader entries) => new(
        entries.Text(Entry.GqlStatus) ?? GqlStatus.Unknown.Code,
        entries.Text(Entry.Description) ?? GqlStatus.Unknown.Description)
    {
        DiagnosticRecord = entries.Dictionary(Entry.DiagnosticRecord) ?? GqlStatus.Unknown.DiagnosticRecord,
    };

    private static FailureCause? ReadCause(EntryReader? entries) => entries is null
        ? null
        : new(entries.RequiredText(Entry.Message), ReadStatus(entries), ReadCause(entries.Nested(Entry.Cause)));
}
