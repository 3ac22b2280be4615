namespace ActorGraph.Cypher.Tests.Support;

/// <summary>A scenario of the openCypher compatibility kit, with the values of its example filled in.</summary>
/// <param name="Feature">Path of the feature file below the features folder, without extension.</param>
/// <param name="Name">Its name, with the number of the example if it has several.</param>
/// <param name="Steps">Its steps, background included.</param>
internal sealed record TckScenario(string Feature, string Name, IReadOnlyList<TckStep> Steps)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Feature}: {Name}";
}
