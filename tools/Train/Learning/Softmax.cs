namespace ActorGraph.Train.Learning;

/// <summary>Cross-entropy of scores against the right answer.</summary>
internal static class Softmax
{
    /// <summary>Replaces scores by the gradient of the loss and gives the loss.</summary>
    /// <param name="scores">The scores, and behind them padding, which becomes zero.</param>
    /// <param name="count">How many scores there are.</param>
    /// <param name="answer">The right one, or -1 to learn nothing.</param>
    /// <param name="scale">What the gradient is multiplied by.</param>
    public static double LossAndGradient(Span<float> scores, int count, int answer, float scale)
    {
        if (answer < 0)
        {
            scores.Clear();
            return 0;
        }

        Normalize(scores[..count]);
        scores[count..].Clear();
        var loss = -Math.Log(Math.Max(scores[answer], 1e-12));
        scores[answer] -= 1;
        foreach (ref var score in scores[..count])
        {
            score *= scale;
        }

        return loss;
    }

    /// <summary>Replaces scores by the gradient of the loss against probabilities and gives the loss.</summary>
    /// <param name="scores">The scores, and behind them padding, which becomes zero.</param>
    /// <param name="answer">The probabilities to learn.</param>
    /// <param name="scale">What the gradient is multiplied by.</param>
    public static double LossAndGradient(Span<float> scores, ReadOnlySpan<float> answer, float scale)
    {
        Normalize(scores[..answer.Length]);
        scores[answer.Length..].Clear();
        var loss = 0.0;
        for (var i = 0; i < answer.Length; i++)
        {
            if (answer[i] > 1e-4f)
            {
                loss -= answer[i] * Math.Log(Math.Max(scores[i], 1e-12));
            }

            scores[i] = (scores[i] - answer[i]) * scale;
        }

        return loss;
    }

    /// <summary>Turns scores into probabilities.</summary>
    public static void Normalize(Span<float> scores)
    {
        var largest = float.NegativeInfinity;
        foreach (var score in scores)
        {
            largest = Math.Max(largest, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp(score - largest);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }
}
