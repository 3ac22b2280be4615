using System.IO.Pipelines;

namespace ActorGraph.Bolt.Client.Connections;

/// <summary>The two directions of a connection, as bytes.</summary>
/// <param name="input">What the server sends.</param>
/// <param name="output">What is sent to it.</param>
/// <param name="resource">What closes the connection when it is disposed of.</param>
internal sealed class Transport(PipeReader input, PipeWriter output, IDisposable resource) : IDisposable
{
    public PipeReader Input => input;

    public PipeWriter Output => output;

    /// <summary>Closes both directions; what has not been flushed is not sent.</summary>
    public void Dispose() => resource.Dispose();
}
