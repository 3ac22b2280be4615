namespace ActorGraph.Graph.Gazetteers;

/// <summary>Who bears a given name.</summary>
public enum GivenNameGender
{
    /// <summary>Men: pronouns «il», «lui».</summary>
    Masculine,

    /// <summary>Women: pronouns «elle».</summary>
    Feminine,

    /// <summary>Both («Dominique»).</summary>
    Either,
}
