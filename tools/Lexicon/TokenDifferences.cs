using ActorGraph.Text.ConllU;

namespace ActorGraph.Lexicon;

/// <summary>Lists where a tokeniser's answer differs from gold data, with what stands around.</summary>
internal static class TokenDifferences
{
    private const int Context = 4;

    public static void Print(
        IReadOnlyList<ConllUSentence> gold, IReadOnlyList<ConllUSentence> system, TextWriter writer)
    {
        var goldTokens = Lay(gold);
        var systemTokens = Lay(system);
        var (g, s) = (0, 0);
        while (g < goldTokens.Count && s < systemTokens.Count)
        {
            if (goldTokens[g] == systemTokens[s])
            {
                g++;
                s++;
                continue;
            }

            var (firstGold, firstSystem) = (g, s);
            do
            {
                if (goldTokens[g].End <= systemTokens[s].End)
                {
                    g++;
                }
                else
                {
                    s++;
                }
            }
            while (g < goldTokens.Count && s < systemTokens.Count
                && (goldTokens[g].Start != systemTokens[s].Start || goldTokens[g].End != systemTokens[s].End
                    || goldTokens[g].Words != systemTokens[s].Words));
            var before = Text(goldTokens, Math.Max(0, firstGold - Context), firstGold);
            var after = Text(goldTokens, g, Math.Min(goldTokens.Count, g + Context));
            writer.WriteLine($"{before} [[{Text(goldTokens, firstGold, g)} => {Text(systemTokens, firstSystem, s)}]] {after}");
            if (g < goldTokens.Count && s < systemTokens.Count && goldTokens[g] != systemTokens[s])
            {
                g++;
                s++;
            }
        }
    }

    private static string Text(List<Piece> pieces, int from, int to) => string.Join(
        ' ', pieces.Skip(from).Take(to - from).Select(piece => piece.Words + (piece.IsLast ? " ¶" : "")));

    private static List<Piece> Lay(IReadOnlyList<ConllUSentence> sentences)
    {
        var pieces = new List<Piece>();
        var position = 0;
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var contraction = sentence.Contractions.FirstOrDefault(contraction => contraction.First == i);
                var form = contraction?.Form ?? sentence.Words[i].Form;
                var words = contraction is null
                    ? form
                    : $"{form}({string.Join('+', sentence.Words[i..(contraction.Last + 1)].Select(word => word.Form))})";
                i = contraction?.Last ?? i;
                var end = position + form.Count(character => !char.IsWhiteSpace(character));
                pieces.Add(new Piece(position, end, words, i == sentence.Words.Length - 1));
                position = end;
            }
        }

        return pieces;
    }

    private sealed record Piece(int Start, int End, string Words, bool IsLast);
}
