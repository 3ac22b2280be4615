namespace ActorGraph.Graph.Gazetteers;

/// <summary>A noun of office, rank or address.</summary>
/// <param name="Class">What it says of the person.</param>
/// <param name="Relation">The relation to what the title names («président du Mali»): LEADS, OFFICIAL_OF, MEMBER_OF; or null.</param>
/// <param name="RoleKey">
/// The role of the state that the office belongs to, when it is not the state itself («chef d'état-major» of "armee",
/// «ministre» of "gouvernement"); or null.
/// </param>
/// <param name="English">What it is, in English.</param>
public sealed record Title(TitleClass Class, string? Relation, string? RoleKey, string English);
