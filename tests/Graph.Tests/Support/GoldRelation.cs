using System.Collections.Immutable;

namespace ActorGraph.Graph.Tests.Support;

/// <summary>A relation that a reader found in an article, with every wording of it that is right; * accepts anything.</summary>
/// <param name="Subjects">Acceptable names of the subject.</param>
/// <param name="Types">Acceptable types.</param>
/// <param name="Objects">Acceptable names of the object.</param>
/// <param name="Date">A part of the ISO date on which it begins ("2022", "2016-03"), or null.</param>
/// <param name="IsRequired">Whether an extraction must find it; else it may.</param>
internal sealed record GoldRelation(
    ImmutableArray<string> Subjects,
    ImmutableArray<string> Types,
    ImmutableArray<string> Objects,
    string? Date,
    bool IsRequired)
{
    /// <summary>Writes the relation with its first names, as score.py shows a missed one.</summary>
    public override string ToString() => $"{Subjects[0]} {string.Join('|', Types)} {Objects[0]}";
}
