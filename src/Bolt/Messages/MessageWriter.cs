using ActorGraph.Bolt.PackStream;
using ActorGraph.Bolt.Structures;

namespace ActorGraph.Bolt.Messages;

/// <summary>Writes the messages of one side, each whole or not at all.</summary>
/// <typeparam name="TMessage">What that side says.</typeparam>
/// <remarks>Not safe for use by several threads at once.</remarks>
public abstract class MessageWriter<TMessage>
    where TMessage : class
{
    private protected MessageWriter(PackStreamWriter output, BoltDialect dialect)
    {
        Values = new(output, dialect);
        Output = output;
        Dialect = dialect;
    }

    private protected PackStreamWriter Output { get; }

    private protected BoltDialect Dialect { get; }

    private protected ValueWriter Values { get; }

    /// <summary>Writes a message. What the version has no entry for and nothing depends on is left out.</summary>
    /// <param name="message">The message.</param>
    /// <exception cref="ArgumentException">It contains what cannot be sent; nothing of it is left in the output.</exception>
    /// <exception cref="Errors.BoltProtocolException">The version does not have the message.</exception>
    public void Write(TMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var start = Output.Length;
        try
        {
            WriteUnguarded(message);
        }
        catch
        {
            Output.Truncate(start);
            throw;
        }
    }

    private protected abstract void WriteUnguarded(TMessage message);
}
