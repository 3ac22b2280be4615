namespace ActorGraph.Graph.Time;

/// <summary>Which of the days or periods of one name is meant.</summary>
internal enum TimeReference
{
    /// <summary>Not said: the nearest in the direction of the clause.</summary>
    None,

    /// <summary>«dernier»: the nearest before the article's date.</summary>
    Last,

    /// <summary>«prochain»: the nearest after the article's date.</summary>
    Next,

    /// <summary>«suivant»: the nearest after the last date mentioned.</summary>
    Following,

    /// <summary>«précédent»: the nearest before the last date mentioned.</summary>
    Previous,

    /// <summary>«de la même année»: in the year of the last date mentioned.</summary>
    Same,

    /// <summary>«le dernier trimestre»: the last of its year.</summary>
    One,
}
