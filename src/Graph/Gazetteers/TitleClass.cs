namespace ActorGraph.Graph.Gazetteers;

/// <summary>What a title says of the person who bears it.</summary>
public enum TitleClass
{
    /// <summary>An office: it relates the person to a state, organisation or group («ministre», «porte-parole»).</summary>
    Office,

    /// <summary>A rank or profession: it marks a person and relates to nothing by itself («colonel», «avocat»).</summary>
    Rank,

    /// <summary>A form of address («M.», «Mme»): a person's name follows.</summary>
    Address,
}
