using ActorGraph.Graph.Gazetteers;

namespace ActorGraph.Graph.Mentions;

/// <summary>Ids of actors that no gazetteer holds.</summary>
internal static class ActorSlug
{
    /// <summary>The id of a name: «Willy Ngoma» gives "willy-ngoma".</summary>
    public static string Of(string name) => NameFolding.Fold(name).Replace(' ', '-');
}
