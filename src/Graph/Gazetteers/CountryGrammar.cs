using System.Collections.Immutable;

namespace ActorGraph.Graph.Gazetteers;

/// <summary>How French speaks of a state: its article, prepositions and adjectives.</summary>
/// <param name="Id">The state, "mali".</param>
/// <param name="Name">Its name without article: "Mali".</param>
/// <param name="In">Where something happens: "au Mali", "en France", "aux États-Unis", "à Cuba".</param>
/// <param name="Of">Whose something is: "du Mali", "de la France", "des États-Unis", "de Cuba".</param>
/// <param name="Gender">Gender and number of the name.</param>
/// <param name="Masculine">Adjective, masculine singular, all spellings, the one to show first; empty when there is none.</param>
/// <param name="Feminine">Feminine singular.</param>
/// <param name="MasculinePlural">Masculine plural.</param>
/// <param name="FemininePlural">Feminine plural.</param>
public sealed record CountryGrammar(
    string Id,
    string Name,
    string In,
    string Of,
    GrammaticalGender Gender,
    ImmutableArray<string> Masculine,
    ImmutableArray<string> Feminine,
    ImmutableArray<string> MasculinePlural,
    ImmutableArray<string> FemininePlural)
{
    /// <summary>Whether the state has an adjective.</summary>
    public bool HasAdjective => !Masculine.IsEmpty;

    /// <summary>The adjective to show in agreement with a noun, or null when the state has none.</summary>
    /// <param name="gender">Gender and number of the noun.</param>
    public string? Adjective(GrammaticalGender gender) => Forms(gender) is [var first, ..] ? first : null;

    /// <summary>All forms of the adjective, without repetition.</summary>
    public IEnumerable<string> Adjectives() =>
        Masculine.Concat(Feminine).Concat(MasculinePlural).Concat(FemininePlural).Distinct();

    private ImmutableArray<string> Forms(GrammaticalGender gender) => gender switch
    {
        GrammaticalGender.Feminine => Feminine,
        GrammaticalGender.MasculinePlural => MasculinePlural,
        GrammaticalGender.FemininePlural => FemininePlural,
        _ => Masculine,
    };
}
