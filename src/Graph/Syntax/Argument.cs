namespace ActorGraph.Graph.Syntax;

/// <summary>What fills a slot of a predicate.</summary>
/// <param name="Slot">
/// The slot: <c>subj</c> and <c>obj</c> are the logical ones, whatever the voice; an oblique is named by its preposition
/// («avec», «aux côtés de»); <c>inf</c>, <c>que</c> and <c>si</c> are complement clauses; <c>adj</c> an adjective; <c>poss</c> a
/// possessive determiner; <c>appos</c> an apposition; <c>attr</c> what a copula says of its subject.
/// </param>
/// <param name="Token">Index of the head of the filler.</param>
/// <param name="Alternative">
/// Index of the noun nearest to a relative or participial clause when the parser attached it farther up («un tournant pour
/// le Mali, gouverné par ...»), or -1.
/// </param>
/// <param name="IsAlone">Whether only the filler itself is meant, without what is coordinated with it («X, tué par Z, et Y»).</param>
internal readonly record struct Argument(string Slot, int Token, int Alternative = -1, bool IsAlone = false);
