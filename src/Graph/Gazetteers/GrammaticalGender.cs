namespace ActorGraph.Graph.Gazetteers;

/// <summary>Gender and number of a French noun; "m", "f", "mp" and "fp" in data files.</summary>
public enum GrammaticalGender
{
    /// <summary>«le Mali».</summary>
    Masculine,

    /// <summary>«la France».</summary>
    Feminine,

    /// <summary>«les États-Unis».</summary>
    MasculinePlural,

    /// <summary>«les Philippines».</summary>
    FemininePlural,
}
