using System.Collections.Immutable;

namespace ActorGraph.Graph.Queries;

/// <summary>A query kept in a file of its own.</summary>
/// <param name="Name">The file's name without its extension.</param>
/// <param name="Title">What it answers, in a few words.</param>
/// <param name="Description">What it answers, in full; may be empty.</param>
/// <param name="Parameters">Its parameters, in the file's order.</param>
/// <param name="Text">The Cypher, on the same lines as in the file, so that an error's line is the file's.</param>
/// <param name="Source">The file, as messages name it.</param>
public sealed record CannedQuery(
    string Name,
    string Title,
    string Description,
    ImmutableArray<QueryParameter> Parameters,
    string Text,
    string Source);
