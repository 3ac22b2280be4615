using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Procedures;

/// <summary>Runs a procedure: gives its rows, each with a value for every output.</summary>
internal delegate IEnumerable<Value[]> ProcedureBody(ExecutionState state, Value[] arguments);
