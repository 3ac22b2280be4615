using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions;

/// <summary>Computes a function's value from its arguments.</summary>
internal delegate Value ScalarFunction(ExecutionState state, ReadOnlySpan<Value> arguments);
