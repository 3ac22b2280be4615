using System.Diagnostics;
using ActorGraph.Bolt.PackStream;
using ActorGraph.Bolt.Structures;

namespace ActorGraph.Bolt.Messages;

/// <summary>Writes what a server answers, as the version of the protocol has it (Message Specification).</summary>
/// <remarks>Not safe for use by several threads at once.</remarks>
public sealed class ResponseWriter
{
    private readonly PackStreamWriter _output;
    private readonly BoltDialect _dialect;
    private readonly ValueWriter _values;

    /// <summary>Creates a writer of answers.</summary>
    /// <param name="output">What it writes to.</param>
    /// <param name="dialect">The form in which it writes.</param>
    public ResponseWriter(PackStreamWriter output, BoltDialect dialect)
    {
        _values = new(output, dialect);
        _output = output;
        _dialect = dialect;
    }

    /// <summary>Writes an answer.</summary>
    /// <param name="message">The answer.</param>
    /// <exception cref="ArgumentException">It contains what cannot be sent; nothing of it is left in the output.</exception>
    public void Write(ResponseMessage message)
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

    private void WriteUnguarded(ResponseMessage message)
    {
        switch (message)
        {
            case RecordMessage record:
                WriteHeader(MessageTag.Record);
                _values.WriteList(record.Values);
                break;
            case SuccessMessage success:
                WriteHeader(MessageTag.Success);
                _values.WriteDictionary(success.Metadata);
                break;
            case FailureMessage failure:
                WriteHeader(MessageTag.Failure);
                _values.WriteDictionary(Failure(failure).Dictionary);
                break;
            case IgnoredMessage:
                WriteHeader(MessageTag.Ignored);
                break;
            default:
                throw new UnreachableException(message.GetType().Name);
        }
    }

    private Entries Failure(FailureMessage failure) => MessageFeatures.HasGqlFailure(_dialect.Version)
        ? Add(new Entries().Add(Entry.Neo4jCode, failure.Code), failure.Message, failure.Status, failure.Cause)
        : new Entries().Add(Entry.Code, failure.Code).Add(Entry.Message, failure.Message);

    private static Entries Add(Entries entries, string message, GqlStatus status, FailureCause? cause) => entries
        .Add(Entry.Message, message)
        .Add(Entry.GqlStatus, status.Code)
        .Add(Entry.Description, status.Description)
        .Add(Entry.DiagnosticRecord, status.DiagnosticRecord)
        .Add(Entry.Cause, cause is null ? null : Add(new(), cause.Message, cause.Status, cause.Cause).Dictionary);

    private void WriteHeader(byte tag) => _output.WriteStructureHeader(tag, MessageForm.OfResponse(tag).FieldCount);
}
