using System.IO.Pipelines;

namespace ActorGraph.Bolt.Tests.Kit;

/// <summary>One direction of a connection, whose reader gets the bytes in the pieces in which they are sent.</summary>
internal sealed class Wire
{
    // Whoever sends goes on at once, and whoever waits is run by them: tests have no threads to wait for.
    private readonly Pipe _pipe = new(new PipeOptions(
        readerScheduler: PipeScheduler.Inline, writerScheduler: PipeScheduler.Inline, pauseWriterThreshold: 0, useSynchronizationContext: false));

    public PipeReader Reader => _pipe.Reader;

    public PipeWriter Writer => _pipe.Writer;

    public async Task SendAsync(ReadOnlyMemory<byte> bytes) => await _pipe.Writer.WriteAsync(bytes);

    public Task SendAsync(string hex) => SendAsync(Hex.Bytes(hex));

    public void Close() => _pipe.Writer.Complete();

    /// <summary>What has been sent and not read.</summary>
    public string Sent()
    {
        if (!_pipe.Reader.TryRead(out var result))
        {
            return "";
        }

        var bytes = System.Buffers.BuffersExtensions.ToArray(result.Buffer);
        _pipe.Reader.AdvanceTo(result.Buffer.End);
        return Hex.Text(bytes);
    }
}
