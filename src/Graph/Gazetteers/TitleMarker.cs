namespace ActorGraph.Graph.Gazetteers;

/// <summary>What a word beside a title says of the time of the office.</summary>
public enum TitleMarker
{
    /// <summary>The office has ended: «ex-», «ancien», «feu».</summary>
    Former,

    /// <summary>The office is held for a time: «par intérim», «de transition».</summary>
    Interim,

    /// <summary>The office is yet to be held: «futur», «élu».</summary>
    Future,
}
