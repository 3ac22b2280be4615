using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Framing;
using ActorGraph.Bolt.Tests.Kit;

namespace ActorGraph.Bolt.Tests.Framing;

/// <summary>The examples of the specification's section on chunking, byte by byte.</summary>
public sealed class ChunkWriterTests
{
    private const string Sixteen = "00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F";
    private const string Eight = "0F 0E 0D 0C 0B 0A 09 08";

    private readonly Wire _wire = new();

    [Fact]
    public async Task A_message_in_one_chunk()
    {
        var writer = new ChunkWriter(_wire.Writer);

        writer.Write(Hex.Bytes(Sixteen));
        await writer.FlushAsync();

        Assert.Equal($"00 10 {Sixteen} 00 00", _wire.Sent());
    }

    [Fact]
    public async Task A_message_in_two_chunks()
    {
        var writer = new ChunkWriter(_wire.Writer, largestChunk: 16);

        writer.Write(Hex.Bytes($"{Sixteen} 01 02 03 04"));
        await writer.FlushAsync();

        Assert.Equal($"00 10 {Sixteen} 00 04 01 02 03 04 00 00", _wire.Sent());
    }

    [Fact]
    public async Task Two_messages_with_a_keep_alive_between()
    {
        var writer = new ChunkWriter(_wire.Writer);

        writer.Write(Hex.Bytes(Sixteen));
        writer.WriteKeepAlive();
        writer.Write(Hex.Bytes(Eight));
        await writer.FlushAsync();

        Assert.Equal($"00 10 {Sixteen} 00 00 00 00 00 08 {Eight} 00 00", _wire.Sent());
    }

    [Theory]
    [InlineData(65_535, 2 + 65_535 + 2)]
    [InlineData(65_536, 2 + 65_535 + 2 + 1 + 2)]
    [InlineData(200_000, (4 * 2) + 200_000 + 2)]
    public async Task No_chunk_is_larger_than_its_header_can_say(int messageSize, int sentSize)
    {
        var writer = new ChunkWriter(_wire.Writer);

        writer.Write(new byte[messageSize]);
        await writer.FlushAsync();

        Assert.Equal((sentSize * 3) - 1, _wire.Sent().Length);
    }

    [Fact]
    public void Nothing_is_sent_before_it_is_flushed()
    {
        new ChunkWriter(_wire.Writer).Write([1]);

        Assert.Equal("", _wire.Sent());
    }

    [Fact]
    public void A_message_without_bytes_is_none() => Assert.Throws<ArgumentException>(() => new ChunkWriter(_wire.Writer).Write([]));

    [Theory]
    [InlineData(0)]
    [InlineData(65_536)]
    public void A_chunk_has_a_size_that_its_header_can_say(int largestChunk) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChunkWriter(_wire.Writer, largestChunk));

    [Fact]
    public async Task Flushing_to_one_who_reads_no_more_says_that_the_connection_has_ended()
    {
        var writer = new ChunkWriter(_wire.Writer);
        _wire.Reader.Complete();
        writer.Write([1]);

        var error = await Assert.ThrowsAsync<BoltProtocolException>(async () => await writer.FlushAsync());

        Assert.Equal(BoltProblem.ConnectionClosed, error.Problem);
    }
}
