using System.Diagnostics;
using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Functions.Aggregation;

/// <summary>Makes the accumulator of an aggregate function.</summary>
internal static class Accumulators
{
    /// <summary>Makes one for a group.</summary>
    /// <param name="name">The function's documented name, or null for count(*).</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="distinct">Whether equal values count once.</param>
    public static Accumulator Create(string? name, Evaluator[] arguments, bool distinct) => name switch
    {
        null => new CountAccumulator(null, false),
        "count" => new CountAccumulator(arguments[0], distinct),
        "collect" => new CollectAccumulator(arguments[0], distinct),
        "sum" => new SumAccumulator(arguments[0], distinct),
        "avg" => new AverageAccumulator(arguments[0], distinct),
        "min" => new ExtremeAccumulator(arguments[0], distinct, -1),
        "max" => new ExtremeAccumulator(arguments[0], distinct, 1),
        "stDev" => new DeviationAccumulator(arguments[0], distinct, population: false),
        "stDevP" => new DeviationAccumulator(arguments[0], distinct, population: true),
        "percentileDisc" => new PercentileAccumulator(arguments[0], distinct, arguments[1], continuous: false),
        "percentileCont" => new PercentileAccumulator(arguments[0], distinct, arguments[1], continuous: true),
        _ => throw new UnreachableException(name),
    };
}
