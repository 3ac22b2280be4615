using System.Collections.Immutable;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Ontology;

namespace ActorGraph.Graph.Evaluation;

/// <summary>A relation that a reader found in an article, with every wording of it that is right; * accepts anything.</summary>
/// <param name="Subjects">Acceptable names of the subject; at least one.</param>
/// <param name="Types">Acceptable types; at least one.</param>
/// <param name="Objects">Acceptable names of the object; at least one.</param>
/// <param name="Date">A part of the ISO date on which it begins ("2022", "2016-03"), or null.</param>
/// <param name="IsRequired">Whether an extraction must find it; else it may.</param>
public sealed record GoldRelation(
    ImmutableArray<string> Subjects,
    ImmutableArray<string> Types,
    ImmutableArray<string> Objects,
    string? Date,
    bool IsRequired)
{
    private const string Anything = "*";

    /// <summary>Writes the relation with its first names: "Mali LEFT|BROKE_WITH Cedeao".</summary>
    /// <returns>The line.</returns>
    public override string ToString() => $"{Subjects[0]} {string.Join('|', Types)} {Objects[0]}";

    /// <summary>Whether an extracted relation is this one: by type and ends, either way round for a symmetric type.</summary>
    internal bool Matches(Relation prediction)
    {
        if (!Types.Contains(Anything) && !Types.Contains(prediction.Type))
        {
            return false;
        }

        return Joins(prediction.Subject, prediction.Object)
            || (IsSymmetric(prediction.Type) && Joins(prediction.Object, prediction.Subject));
    }

    private bool Joins(Actor subject, Actor target) => Accepts(Subjects, subject) && Accepts(Objects, target);

    private static bool Accepts(ImmutableArray<string> acceptable, Actor actor) =>
        acceptable.Contains(Anything)
        || actor.Aliases.Prepend(actor.Name).Select(NameFolding.Fold)
            .Intersect(acceptable.Select(NameFolding.Fold), StringComparer.Ordinal).Any();

    private static bool IsSymmetric(string type) => RelationOntology.Load().Find(type)?.IsSymmetric ?? false;
}
