namespace ActorGraph.Graph.Explaining;

/// <summary>What kind of wording made a relation.</summary>
public enum RelationOrigin
{
    /// <summary>A verb: «Le Mali a quitté la Cedeao».</summary>
    Verb,

    /// <summary>A noun that names an event or a state: «le retrait du Mali de la Cedeao».</summary>
    Noun,

    /// <summary>An adjective or participle: «un groupe affilié à Al-Qaïda».</summary>
    Adjective,

    /// <summary>A title or apposition, which the clause takes for granted: «le ministre malien Abdoulaye Diop».</summary>
    Title,

    /// <summary>A mention of an actor by itself: «X, du PDCI».</summary>
    Mention,
}
