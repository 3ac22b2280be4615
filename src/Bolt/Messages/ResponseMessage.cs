namespace ActorGraph.Bolt.Messages;

/// <summary>What a server answers (Message Specification, "Messages").</summary>
public abstract record ResponseMessage
{
    private protected ResponseMessage()
    {
    }
}
