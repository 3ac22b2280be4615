using System.Collections.Immutable;

namespace ActorGraph.Graph.Reading;

/// <summary>
/// Why an article could not be read. The words are the caller's, in the user's language; here are the stable code that
/// names the problem and the values that its sentence needs, in order.
/// </summary>
/// <param name="Code">Stable code, "AG3006"; <see cref="ReadErrors"/> lists them.</param>
/// <param name="Source">The input's name.</param>
/// <param name="Details">Values for the sentence: a line, an offset, the value found.</param>
public sealed record ReadProblem(string Code, string Source, ImmutableArray<string> Details);
