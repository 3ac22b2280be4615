using System.Diagnostics;
using ActorGraph.Bolt.PackStream;

namespace ActorGraph.Bolt.Messages;

/// <summary>Writes what a server answers, as the version of the protocol has it (Message Specification).</summary>
/// <remarks>Not safe for use by several threads at once.</remarks>
/// <param name="output">What it writes to.</param>
/// <param name="dialect">The form in which it writes.</param>
public sealed class ResponseWriter(PackStreamWriter output, BoltDialect dialect) : MessageWriter<ResponseMessage>(output, dialect)
{
    private protected override void WriteUnguarded(ResponseMessage message)
    {
        switch (message)
        {
            case RecordMessage record:
                WriteHeader(MessageTag.Record);
                Values.WriteList(record.Values);
                break;
            case SuccessMessage success:
                WriteHeader(MessageTag.Success);
                Values.WriteDictionary(success.Metadata);
                break;
            case FailureMessage failure:
                WriteHeader(MessageTag.Failure);
                Values.WriteDictionary(Failure(failure).Dictionary);
                break;
            case IgnoredMessage:
                WriteHeader(MessageTag.Ignored);
                break;
            default:
                throw new UnreachableException(message.GetType().Name);
        }
    }

    private Entries Failure(FailureMessage failure) => MessageFeatures.HasGqlFailure(Dialect.Version)
        ? Add(new Entries().Add(Entry.Neo4jCode, failure.Code), failure.Message, failure.Status, failure.Cause)
        : new Entries().Add(Entry.Code, failure.Code).Add(Entry.Message, failure.Message);

    private static Entries Add(Entries entries, string message, GqlStatus status, FailureCause? cause) => entries
        .Add(Entry.Message, message)
        .Add(Entry.GqlStatus, status.Code)
        .Add(Entry.Description, status.Description)
        .Add(Entry.DiagnosticRecord, status.DiagnosticRecord)
        .Add(Entry.Cause, cause is null ? null : Add(new(), cause.Message, cause.Status, cause.Cause).Dictionary);

    private void WriteHeader(byte tag) => Output.WriteStructureHeader(tag, MessageForm.OfResponse(tag).FieldCount);
}
