using ActorGraph.Cypher.Storage.Schema;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>A plan that reads nodes from an index, and may give them in its order.</summary>
internal interface IOrderedPlan
{
    /// <summary>The index.</summary>
    SchemaRule Rule { get; }

    /// <summary>The order that nodes come in for each row of the input; null when it is nobody's concern.</summary>
    WantedOrder? Order { get; }
}
