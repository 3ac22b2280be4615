using System.Collections.Immutable;

namespace ActorGraph.Graph.Queries;

/// <summary>Why a file is not a canned query; the sentence in the user's language is the caller's.</summary>
/// <param name="Code">Stable code, "AG5002"; <see cref="QueryErrors"/> lists them.</param>
/// <param name="Source">The file.</param>
/// <param name="Line">The line, from 1; 0 when the whole file is meant.</param>
/// <param name="Details">Values for the sentence.</param>
public sealed record QueryProblem(string Code, string Source, int Line, ImmutableArray<string> Details);
