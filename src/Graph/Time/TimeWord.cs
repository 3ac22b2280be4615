using System.Collections.Immutable;

namespace ActorGraph.Graph.Time;

/// <summary>A word that the time vocabulary or grammar knows.</summary>
/// <param name="Id">Number of the word, for the grammar's tries.</param>
/// <param name="Classes">The classes it belongs to, each with its value there.</param>
internal sealed record TimeWord(int Id, ImmutableArray<(int Class, int Value)> Classes)
{
    /// <summary>Value of the word in a class, or null when it is not in it.</summary>
    public int? In(int wordClass)
    {
        foreach (var (member, value) in Classes)
        {
            if (member == wordClass)
            {
                return value;
            }
        }

        return null;
    }
}
