using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Tests.Kit;
using CsCheck;
using static ActorGraph.Bolt.Tests.Kit.MessageCoding;

namespace ActorGraph.Bolt.Tests.Messages;

/// <summary>A message that was read is written again byte by byte, which it is not when something of it is lost.</summary>
public sealed class MessageRoundTripTests
{
    [Fact]
    public void Any_request_comes_back() => AnyMessage.Request.Sample(
        message =>
        {
            var bytes = Encode(message, Dialects.Bolt58);
            return bytes.SequenceEqual(Encode(RequestReader.Read(bytes, Dialects.Bolt58), Dialects.Bolt58));
        }, iter: 3_000);

    [Fact]
    public void Any_answer_comes_back() => Gen.Select(AnyMessage.Response, AnyMessage.Dialect).Sample(
        (message, dialect) =>
        {
            var bytes = Encode(message, dialect);
            return bytes.SequenceEqual(Encode(ResponseReader.Read(bytes, dialect), dialect));
        }, iter: 2_000);
}
