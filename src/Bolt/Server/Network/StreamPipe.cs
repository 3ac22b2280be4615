using System.IO.Pipelines;

namespace ActorGraph.Bolt.Server.Network;

/// <summary>A stream as a pair of pipes. The stream stays open when they are completed.</summary>
internal sealed class StreamPipe(Stream stream) : IDuplexPipe
{
    public PipeReader Input { get; } = PipeReader.Create(stream, new(leaveOpen: true));

    public PipeWriter Output { get; } = PipeWriter.Create(stream, new(leaveOpen: true));
}
