namespace ActorGraph.Graph.Gazetteers;

/// <summary>In what way a word of the text names an actor, from the surest to the least sure.</summary>
public enum AliasKind
{
    /// <summary>A name of the actor: «Mali», «Assimi Goïta», «Nations unies».</summary>
    Name,

    /// <summary>An acronym: «Cedeao», «ONU».</summary>
    Acronym,

    /// <summary>A part of the name that stands for the whole: «Macron», «Goïta».</summary>
    ShortName,

    /// <summary>The adjective of a state, organisation or region: «malien», «onusien».</summary>
    Adjective,

    /// <summary>The people of a state or region: «les Maliens». The actor is the population, not the state.</summary>
    Demonym,

    /// <summary>A capital: a place, and perhaps the state that acts from it.</summary>
    Capital,

    /// <summary>A palace, ministry or seat: a place, and perhaps the state or organisation that acts from it.</summary>
    Metonym,
}
