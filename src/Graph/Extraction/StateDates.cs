using ActorGraph.Graph.Syntax;

namespace ActorGraph.Graph.Extraction;

/// <summary>How the time of a clause bounds a state that it tells of: when that began, and whether it is over.</summary>
internal static class StateDates
{
    /// <summary>
    /// Whether what a clause says has no part in the time of the clause above it: «Le GSIM, affilié à Al-Qaïda, impose depuis
    /// septembre un blocus», «arrêté le 24 pour avoir soutenu X».
    /// </summary>
    public static bool StandsApart(DependencyTree tree, int clause, bool isState) =>
        (isState && IsReducedClause(tree, clause))
        || (tree.Child(clause, "aux:tense") is >= 0 and var auxiliary && tree.HasFeature(auxiliary, "VerbForm", "Inf"));

    // A participle that says something of a noun, or one coordinated with it.
    private static bool IsReducedClause(DependencyTree tree, int clause) =>
        tree.Dependency(clause) is "acl" or "amod" or "conj" && tree.HasFeature(clause, "VerbForm", "Part")
        && tree.Child(clause, "aux:tense", "aux:pass", "nsubj", "nsubj:pass") < 0;

    /// <summary>The date of a state, and the reading that gives it; neither where the text only says that it holds today.</summary>
    /// <remarks>«arrivé au pouvoir en septembre 2022», «devenu président en 2022»: a state that begins then is not over then.</remarks>
    public static (RelationDate? Date, DateReading? Reading) Bound(WordClasses classes, DependencyTree tree, int predicate, DateReading reading)
    {
        var date = reading.Date;
        if (date.Start is null || date.End is null)
        {
            return (date, reading);
        }

        return classes.Contains("today", reading.Expression.Text.ToLowerInvariant()) ? (null, null)
            : (Begins(classes, tree, predicate) ? date with { End = null } : date, reading);
    }

    private static bool Begins(WordClasses classes, DependencyTree tree, int predicate) => classes.Contains("onset", tree[predicate].Lemma)
        || (tree.Dependency(predicate) is "xcomp" or "obj" && tree.Head(predicate) is >= 0 and var verb && classes.Contains("onset", tree[verb].Lemma));
}
