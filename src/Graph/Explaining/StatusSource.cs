namespace ActorGraph.Graph.Explaining;

/// <summary>What decides the status of a relation.</summary>
public enum StatusSource
{
    /// <summary>Nothing says otherwise: the article states it.</summary>
    Statement,

    /// <summary>A title or apposition holds whatever the clause around it says.</summary>
    Title,

    /// <summary>The rule: its wording gives the status.</summary>
    Rule,

    /// <summary>A word of the sentence: a negated verb, its mood or tense, or a word above that reports, plans or denies.</summary>
    Word,

    /// <summary>Whoever the clause names as its source: «selon l'armée».</summary>
    Attribution,

    /// <summary>The sentence is part of somebody's words.</summary>
    Quotation,
}
