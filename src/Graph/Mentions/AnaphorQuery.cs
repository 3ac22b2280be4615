using System.Collections.Frozen;
using ActorGraph.Graph.Actors;

namespace ActorGraph.Graph.Mentions;

/// <summary>What an anaphor asks of its antecedent.</summary>
/// <param name="Kinds">Kinds of actor that it may take up.</param>
/// <param name="FavoursSubject">Whether it prefers a subject («il») to whoever was named last («ce dernier»).</param>
/// <param name="IgnoresAgreement">Whether its own gender and number say nothing of the antecedent's («sa», «le pays»).</param>
internal sealed record AnaphorQuery(FrozenSet<ActorKind> Kinds, bool FavoursSubject, bool IgnoresAgreement = false)
{
    /// <summary>Whether its noun tells the kind well enough to reach back beyond the sentences just before («la mission»).</summary>
    public bool TakesUpKind { get; init; }

    /// <summary>How many sentences back it may reach.</summary>
    public int SentencesBack { get; init; } = 3;

    /// <summary>Whether it takes up a single actor even in the plural («les rebelles»).</summary>
    public bool TakesUpOne { get; init; }

    /// <summary>The kind that it takes up rather than others («le groupe»: an armed one), or null when none comes first.</summary>
    public ActorKind? FirstKind { get; init; }

    /// <summary>Whether it tells where («y»), and prefers what was a place before.</summary>
    public bool FavoursPlace { get; init; }

    /// <summary>Ids of the only actors that it may take up, or null when all of its kinds will do.</summary>
    public FrozenSet<string>? Among { get; init; }

    /// <summary>Whether, with no antecedent near, it means the state that the article is about.</summary>
    public bool FallsBackOnMainState { get; init; }
}
