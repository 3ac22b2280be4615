namespace ActorGraph.Graph.Ontology;

/// <summary>PLOVER's four classes of events, so that a graph can be compared with event data sets.</summary>
public enum QuadClass
{
    /// <summary>No event category: a state of affairs such as membership.</summary>
    None,

    /// <summary>Words that bring the actors closer.</summary>
    VerbalCooperation,

    /// <summary>Acts that bring the actors closer.</summary>
    MaterialCooperation,

    /// <summary>Words against the other.</summary>
    VerbalConflict,

    /// <summary>Acts against the other.</summary>
    MaterialConflict,
}
