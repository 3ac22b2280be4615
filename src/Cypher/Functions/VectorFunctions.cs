using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions;

/// <summary>Functions on lists of numbers taken as vectors. In single precision, as Neo4j's vector indexes compute.</summary>
internal static class VectorFunctions
{
    public static void Register(Dictionary<string, ScalarFunction> table)
    {
        table["vector.similarity.cosine"] = (_, arguments) => Compare(arguments, "vector.similarity.cosine()", Cosine);
        table["vector.similarity.euclidean"] = (_, arguments) => Compare(arguments, "vector.similarity.euclidean()", Euclidean);
    }

    private static Value Compare(ReadOnlySpan<Value> arguments, string function, Func<float[], float[], float> similarity)
    {
        if (arguments[0].IsNull || arguments[1].IsNull)
        {
            return Value.Null;
        }

        var (left, right) = (Vector(arguments[0], function), Vector(arguments[1], function));
        if (left.Length != right.Length)
        {
            throw Failure.InvalidArgument(
                "InvalidArgumentValue", $"{function} needs vectors of the same dimension, and was given {left.Length} and {right.Length}.");
        }

        return (double)similarity(left, right);
    }

    private static float Cosine(float[] left, float[] right)
    {
        var (dot, leftSquare, rightSquare) = (0f, 0f, 0f);
        for (var i = 0; i < left.Length; i++)
        {
            dot += left[i] * right[i];
            leftSquare += left[i] * left[i];
            rightSquare += right[i] * right[i];
        }

        return leftSquare == 0 || rightSquare == 0
            ? throw Failure.InvalidArgument("InvalidArgumentValue", "vector.similarity.cosine() needs vectors other than zero.")
            : Math.Max((1 + (float)(dot / Math.Sqrt((double)leftSquare * rightSquare))) / 2, 0);
    }

    private static float Euclidean(float[] left, float[] right)
    {
        var square = 0f;
        for (var i = 0; i < left.Length; i++)
        {
            square += (left[i] - right[i]) * (left[i] - right[i]);
        }

        return 1 / (1 + square);
    }

    private static float[] Vector(Value value, string function)
    {
        var list = value.IsList ? value.AsList : throw Failure.WrongType(function, "a List of numbers", value);
        var vector = new float[list.Count];
        for (var i = 0; i < vector.Length; i++)
        {
            vector[i] = (float)NumberFunctions.Number(list[i], function);
        }

        return vector.Length > 0 ? vector
            : throw Failure.InvalidArgument("InvalidArgumentValue", $"{function} needs vectors of one dimension or more.");
    }
}
