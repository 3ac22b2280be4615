using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Framing;
using ActorGraph.Bolt.Tests.Kit;
using CsCheck;

namespace ActorGraph.Bolt.Tests.Framing;

public sealed class ChunkReaderTests
{
    private const string Sixteen = "00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F";
    private const string Eight = "0F 0E 0D 0C 0B 0A 09 08";

    private readonly Wire _wire = new();

    [Theory]
    [InlineData($"00 10 {Sixteen} 00 00", new[] { Sixteen })]
    [InlineData($"00 10 {Sixteen} 00 04 01 02 03 04 00 00", new[] { $"{Sixteen} 01 02 03 04" })]
    [InlineData($"00 10 {Sixteen} 00 00 00 08 {Eight} 00 00", new[] { Sixteen, Eight })]
    [InlineData($"00 10 {Sixteen} 00 00 00 00 00 08 {Eight} 00 00", new[] { Sixteen, Eight })]
    [InlineData($"00 00 00 00 00 08 {Eight} 00 00 00 00", new[] { Eight })]
    [InlineData("", new string[0])]
    [InlineData("00 00", new string[0])]
    public async Task Chunks_are_joined_wherever_the_bytes_are_cut(string sent, string[] messages)
    {
        var bytes = Hex.Bytes(sent);
        for (var pieceSize = 1; pieceSize <= bytes.Length + 1; pieceSize++)
        {
            Assert.Equal(messages, await ReadAll(bytes.Chunk(pieceSize)));
        }
    }

    [Fact]
    public async Task Any_messages_come_back_however_they_are_chunked_and_cut() => await Gen.Select(
        Gen.Byte.Array[1, 300].Array[0, 5], Gen.Int[1, 100], Gen.Int[1, 100], Gen.Bool).SampleAsync(async (messages, chunkSize, pieceSize, isKeptAlive) =>
        {
            var sent = new Wire();
            var writer = new ChunkWriter(sent.Writer, chunkSize);
            foreach (var message in messages)
            {
                writer.Write(message);
                if (isKeptAlive)
                {
                    writer.WriteKeepAlive();
                }
            }

            await writer.FlushAsync();
            var pieces = Hex.Bytes(sent.Sent()).Chunk(pieceSize);
            Assert.Equal(messages.Select(message => Hex.Text(message)), await ReadAll(pieces));
        }, iter: 500);

    [Fact]
    public async Task A_message_of_megabytes_comes_back_and_its_memory_is_given_up()
    {
        var message = new byte[3_000_000];
        new Random(1).NextBytes(message);
        var writer = new ChunkWriter(_wire.Writer);
        var reader = new ChunkReader(_wire.Reader);
        writer.Write(message);
        writer.Write([1, 2]);
        await writer.FlushAsync();

        Assert.True(await reader.ReadAsync());
        Assert.True(reader.Message.Span.SequenceEqual(message));
        Assert.True(await reader.ReadAsync());
        Assert.Equal([1, 2], reader.Message.ToArray());
    }

    [Fact]
    public async Task A_message_as_large_as_allowed_is_read()
    {
        await _wire.SendAsync("00 03 01 02 03 00 01 04 00 00");
        var reader = new ChunkReader(_wire.Reader, largestMessage: 4);

        Assert.True(await reader.ReadAsync());
        Assert.Equal("01 02 03 04", Hex.Text(reader.Message.Span));
    }

    [Theory]
    [InlineData("00 05")]
    [InlineData("FF FF")]
    [InlineData("00 03 01 02 03 00 02")]
    public async Task A_larger_message_is_refused_as_soon_as_its_size_is_known(string sent)
    {
        await _wire.SendAsync(sent);

        var error = await Assert.ThrowsAsync<BoltProtocolException>(async () => await new ChunkReader(_wire.Reader, largestMessage: 4).ReadAsync());

        Assert.Equal(BoltProblem.MessageTooLarge, error.Problem);
        Assert.Equal("A message is too large; expected 4 bytes at most.", error.Message);
    }

    [Theory]
    [InlineData("00")]
    [InlineData("00 02")]
    [InlineData("00 02 01")]
    [InlineData("00 02 01 02")]
    [InlineData("00 02 01 02 00")]
    public async Task A_connection_that_ends_within_a_message_is_an_error(string sent)
    {
        await _wire.SendAsync(sent);
        _wire.Close();

        var error = await Assert.ThrowsAsync<BoltProtocolException>(async () => await new ChunkReader(_wire.Reader).ReadAsync());

        Assert.Equal(BoltProblem.ConnectionClosed, error.Problem);
    }

    [Fact]
    public async Task Waiting_that_was_ended_can_go_on()
    {
        var reader = new ChunkReader(_wire.Reader);
        await _wire.SendAsync("00 02 01");
        using var cancellation = new CancellationTokenSource();
        var waiting = reader.ReadAsync(cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await waiting);

        await _wire.SendAsync("02 00 00");

        Assert.True(await reader.ReadAsync());
        Assert.Equal("01 02", Hex.Text(reader.Message.Span));
    }

    // The reader asks for each piece before it is sent, so that it sees every cut.
    private static async Task<List<string>> ReadAll(IEnumerable<byte[]> pieces)
    {
        var wire = new Wire();
        var reading = ReadAll(new ChunkReader(wire.Reader));
        foreach (var piece in pieces)
        {
            await wire.SendAsync(piece);
        }

        wire.Close();
        return await reading;
    }

    private static async Task<List<string>> ReadAll(ChunkReader reader)
    {
        var messages = new List<string>();
        while (await reader.ReadAsync())
        {
            messages.Add(Hex.Text(reader.Message.Span));
        }

        return messages;
    }
}
