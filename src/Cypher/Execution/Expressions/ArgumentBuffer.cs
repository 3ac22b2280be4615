using System.Runtime.CompilerServices;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>Room for the arguments of most calls without an allocation.</summary>
[InlineArray(Size)]
internal struct ArgumentBuffer
{
    public const int Size = 4;

    private Value _first;
}
