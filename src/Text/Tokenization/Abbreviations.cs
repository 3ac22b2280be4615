using System.Collections.Frozen;

namespace ActorGraph.Text.Tokenization;

/// <summary>Words that are written with a full stop of their own.</summary>
internal static class Abbreviations
{
    // Not words otherwise: the full stop is always theirs.
    private static readonly FrozenSet<string> Always = FrozenSet.Create(
        StringComparer.Ordinal,
        "M", "MM", "Mr", "Mrs", "Mme", "Mmes", "Mlle", "Mlles", "Dr", "Drs", "Pr", "Prof", "Mgr", "Me", "Gal", "Gén",
        "Cdt", "Cne", "Lt", "Lcl", "Sgt", "Cie", "Jr", "St", "Ste", "Sts", "etc", "Etc", "cf", "Cf", "env", "tél", "Tél",
        "av", "apr", "janv", "févr", "juill", "pp", "vol", "Vol", "chap", "éd", "ibid", "Ibid", "op", "hab", "resp");

    // Words as well: the full stop is theirs when the sentence plainly goes on.
    private static readonly FrozenSet<string> WhenContinued = FrozenSet.Create(
        StringComparer.Ordinal,
        "art", "Art", "p", "P", "ex", "Ex", "no", "No", "n", "N", "fig", "Fig", "Col", "col", "sept", "oct", "nov", "déc",
        "avr", "al", "cit", "min", "max", "sec", "trad", "dir", "coll", "dép", "hist", "sing", "plur", "masc", "fém",
        "adj", "subst", "Inc", "Ltd", "Co", "ca", "v", "s", "c", "t", "vs", "ann", "réf", "Réf", "not", "suppl", "bd",
        "boul", "pl", "rte");

    // Titles stand before a name, so that a capital does not mean a new sentence.
    private static readonly FrozenSet<string> BeforeNames = FrozenSet.Create(
        StringComparer.Ordinal, "Col", "Inc", "vs", "No", "no", "bd");

    /// <summary>Whether a sentence may end with an abbreviation: «etc.», «J.-C.», «U.S.A.», but not «M.».</summary>
    public static bool MayEndSentence(ReadOnlySpan<char> abbreviation)
    {
        var word = abbreviation.TrimEnd('.');
        return word is "etc" or "Cie" or "Jr" or "Ltd" or "Inc" or "hab" || word.Contains('.');
    }

    public static bool IsAlways(ReadOnlySpan<char> word) => Contains(Always, word);

    public static bool IsWhenContinued(ReadOnlySpan<char> word) => Contains(WhenContinued, word);

    public static bool StandsBeforeNames(ReadOnlySpan<char> word) => Contains(BeforeNames, word);

    private static bool Contains(FrozenSet<string> set, ReadOnlySpan<char> word) =>
        set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
