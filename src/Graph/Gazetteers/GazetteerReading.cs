namespace ActorGraph.Graph.Gazetteers;

/// <summary>One actor that a matched name may mean.</summary>
/// <param name="Entry">The actor.</param>
/// <param name="Kind">In what way the name names it.</param>
/// <param name="Alias">The name in the gazetteer that matched, «Cedeao».</param>
/// <param name="RequiresFullName">
/// Whether the name is too common to mean this actor by itself («Traoré»): take it only after the article gave its full name.
/// </param>
public sealed record GazetteerReading(GazetteerEntry Entry, AliasKind Kind, string Alias, bool RequiresFullName);
