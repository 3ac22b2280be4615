using System.Collections.Frozen;

namespace ActorGraph.Text.Tokenization;

/// <summary>Recognises what news sites put before links: «Lire aussi :», «A surtout lire sur ... :».</summary>
internal static class LeadIn
{
    private static readonly FrozenSet<string> Verbs = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "lire", "lisez", "relire", "voir", "voyez", "revoir", "regarder", "regardez", "écouter", "écoutez", "réécouter",
        "suivre", "suivez", "découvrir", "découvrez", "consulter", "consultez", "cliquez");

    private static readonly FrozenSet<string> Openings = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "à", "a", "pour", "vous", "pourriez", "pouvez", "surtout", "aussi", "également");

    /// <summary>Whether the tokens from one index up to a colon are such a line: openings, then one of the verbs.</summary>
    public static bool Starts(string text, List<SurfaceToken> tokens, int first, int colon)
    {
        for (var i = first; i < colon; i++)
        {
            var word = tokens[i].In(text);
            if (Verbs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            {
                return true;
            }

            if (!Openings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            {
                return false;
            }
        }

        return false;
    }
}
