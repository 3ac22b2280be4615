namespace ActorGraph.Graph.Explaining;

/// <summary>What says which actor a mention is of.</summary>
public enum MentionResolution
{
    /// <summary>The gazetteer knows the name, adjective or demonym.</summary>
    Gazetteer,

    /// <summary>A person whom the gazetteer does not know, recognised by a title or a given name.</summary>
    PersonName,

    /// <summary>An organisation that the gazetteer does not know, recognised by the noun that its name begins with.</summary>
    OrganisationName,

    /// <summary>A role in a country: «l'armée malienne», «la junte».</summary>
    Role,

    /// <summary>A description that stands for itself: «des hommes armés».</summary>
    Description,

    /// <summary>A pronoun, possessive or definite phrase that takes up words before it.</summary>
    Antecedent,

    /// <summary>A definite phrase without such words: the state that the article is about.</summary>
    MainState,
}
