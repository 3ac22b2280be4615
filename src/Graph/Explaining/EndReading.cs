namespace ActorGraph.Graph.Explaining;

/// <summary>How the end of a relation follows from the mention found there.</summary>
public enum EndReading
{
    /// <summary>It is the actor mentioned.</summary>
    Itself,

    /// <summary>It is the country of the actor mentioned.</summary>
    Country,

    /// <summary>It is the state that is spoken of there.</summary>
    StateAround,

    /// <summary>It is the state that the place mentioned stands for.</summary>
    Metonym,

    /// <summary>It is whoever an earlier clause says did it or said it.</summary>
    ToldBefore,
}
