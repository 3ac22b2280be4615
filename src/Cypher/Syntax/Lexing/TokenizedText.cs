using System.Collections.Immutable;
using ActorGraph.Cypher.Errors;

namespace ActorGraph.Cypher.Syntax.Lexing;

/// <summary>A query cut into tokens.</summary>
/// <param name="Tokens">The tokens; the last is the end of the text, or an error.</param>
/// <param name="Error">What the last token stands for when it is an error.</param>
internal sealed record TokenizedText(ImmutableArray<Token> Tokens, CypherError? Error);
