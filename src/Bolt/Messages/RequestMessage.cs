namespace ActorGraph.Bolt.Messages;

/// <summary>What a client asks of a server (Message Specification, "Messages").</summary>
public abstract record RequestMessage
{
    private protected RequestMessage()
    {
    }
}
