using System.Collections.Immutable;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Extraction;

namespace ActorGraph.Graph.Rules;

/// <summary>How a wording carries a relation: one line of <c>Data/rules/relations.tsv</c>.</summary>
/// <param name="Row">The line as written, for messages and explanations.</param>
/// <param name="Type">Relation type of the ontology.</param>
/// <param name="Trigger">What sets it off.</param>
/// <param name="Conditions">What the clause must show besides.</param>
/// <param name="Subject">Ways to the subject; the first that leads to an actor counts.</param>
/// <param name="Object">Ways to the object.</param>
/// <param name="Status">Status that the wording itself gives, or null when the clause decides.</param>
/// <param name="Confidence">How often the wording carries the relation, 0 to 1.</param>
/// <param name="Example">A sentence of ours that shows it.</param>
/// <param name="Expected">The relations that the example must give, "Mali LEFT Cedeao".</param>
internal sealed record RelationRule(
    DataRow Row,
    string Type,
    RuleTrigger Trigger,
    ImmutableArray<RuleCondition> Conditions,
    ImmutableArray<SlotPath> Subject,
    ImmutableArray<SlotPath> Object,
    RelationStatus? Status,
    double Confidence,
    string Example,
    ImmutableArray<string> Expected);
