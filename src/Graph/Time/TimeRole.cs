namespace ActorGraph.Graph.Time;

/// <summary>How a time expression bounds the event or state that it modifies.</summary>
public enum TimeRole
{
    /// <summary>It happened within the interval («en 2022», «mardi», «entre mai et juin»).</summary>
    At,

    /// <summary>It holds from then on («depuis 2020», «à partir du 3 mai»).</summary>
    Since,

    /// <summary>It held up to then («jusqu'en 2020»).</summary>
    Until,

    /// <summary>It happened before then («avant 2020»).</summary>
    Before,

    /// <summary>It happened after then («après les élections de 2020»).</summary>
    After,
}
