namespace ActorGraph.Graph.Gazetteers;

/// <summary>A noun phrase that names a role («forces armées»), found in a sentence.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Role">The role.</param>
/// <param name="Phrase">The phrase of the lexicon, «forces armées».</param>
/// <param name="NeedsCountry">
/// Whether the phrase is too general to be the state's own without an adjective or complement that says so («soldats»).
/// </param>
public sealed record RoleMatch(int First, int Last, RoleActor Role, string Phrase, bool NeedsCountry);
