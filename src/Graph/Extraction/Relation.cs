using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Explaining;

namespace ActorGraph.Graph.Extraction;

/// <summary>A relation extracted from an article.</summary>
/// <param name="Subject">The actor it starts from.</param>
/// <param name="Type">Its type in the ontology, "LEFT".</param>
/// <param name="Object">The actor it goes to.</param>
/// <param name="Status">How the article presents it.</param>
/// <param name="AttributedTo">Who says so, where it is an allegation or reported; else null.</param>
/// <param name="Confidence">Probability that the relation is right, 0 to 1.</param>
/// <param name="Date">When, or null when the text does not say.</param>
/// <param name="Evidence">The sentence that says it.</param>
public sealed record Relation(
    Actor Subject,
    string Type,
    Actor Object,
    RelationStatus Status,
    Actor? AttributedTo,
    double Confidence,
    RelationDate? Date,
    Evidence Evidence)
{
    /// <summary>How it came about; null for what was not extracted by rules.</summary>
    public RelationExplanation? Explanation { get; init; }
}
