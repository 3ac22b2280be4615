using System.Collections.Frozen;

namespace ActorGraph.Graph.Loading;

/// <summary>
/// Events that happen again and again between the same two: two undated reports of an attack a year apart are two
/// attacks, where two undated reports that a state left an organisation are one departure.
/// </summary>
internal static class RecurrentTypes
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "COOPERATED_WITH", "AGREED_WITH", "SUPPORTED", "AIDED", "MET", "MEDIATED", "RELEASED", "CALLED_ON", "ACCUSED",
        "CONDEMNED", "REJECTED", "THREATENED", "PROTESTED_AGAINST", "ATTACKED", "FOUGHT", "KILLED", "ABDUCTED", "ARRESTED",
        "SEIZED", "REPRESSED");

    public static bool Contains(string type) => Names.Contains(type);
}
