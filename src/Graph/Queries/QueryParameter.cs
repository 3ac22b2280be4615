namespace ActorGraph.Graph.Queries;

/// <summary>A parameter of a canned query.</summary>
/// <param name="Name">Its name in the query, without the dollar.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="Default">Its value when none is given: null, bool, long, double or string.</param>
/// <param name="Description">What it means, or null when the file does not say.</param>
public sealed record QueryParameter(string Name, QueryParameterKind Kind, object? Default, string? Description);
