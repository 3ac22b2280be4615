namespace ActorGraph.Graph.Mentions;

/// <summary>How a text refers to an actor.</summary>
internal enum MentionForm
{
    /// <summary>By name, acronym or demonym: «Mali», «Cedeao», «Assimi Goïta».</summary>
    Name,

    /// <summary>By an adjective: «malien» in «le ministre malien».</summary>
    Adjective,

    /// <summary>By a role in a country: «l'armée malienne», «la junte».</summary>
    Role,

    /// <summary>By a description that the text does not name otherwise: «un groupe de terroristes», «le camp de Kati».</summary>
    Description,

    /// <summary>By the office of someone who acts for them: «le porte-parole du M23».</summary>
    Office,

    /// <summary>By a definite or demonstrative phrase for someone named elsewhere: «le pays», «cette dernière».</summary>
    Anaphor,

    /// <summary>By a pronoun or possessive.</summary>
    Pronoun,
}
