using ActorGraph.Graph.Time;

namespace ActorGraph.Graph.Extraction;

/// <summary>A time expression as the date of a clause.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Role">How it bounds what the clause says.</param>
/// <param name="Governor">Token that it is said of.</param>
internal sealed record DateReading(TimeExpression Expression, TimeRole Role, int Governor)
{
    /// <summary>The date that it gives.</summary>
    public RelationDate Date => Role switch
    {
        TimeRole.Since or TimeRole.After => new(Expression.Text, Expression.From, null, Expression.Precision) { Day = Expression.Day },
        TimeRole.Until or TimeRole.Before => new(Expression.Text, null, Expression.To, Expression.Precision),
        _ => new(Expression.Text, Expression.From, Expression.To, Expression.Precision) { Day = Expression.Day },
    };
}
