using ActorGraph.Text.ConllU;

namespace ActorGraph.Train.Treebanks;

/// <summary>Sentences that follow one set of conventions.</summary>
/// <param name="Convention">Which conventions: 0 for Sequoia's, which analysis uses.</param>
/// <param name="Sentences">The sentences.</param>
internal sealed record Treebank(int Convention, IReadOnlyList<ConllUSentence> Sentences)
{
    /// <summary>Reads "path" (Sequoia's conventions) or "path@1" (others').</summary>
    public static Treebank Read(string argument)
    {
        var at = argument.LastIndexOf('@');
        var convention = at < 0 ? 0 : int.Parse(
            argument.AsSpan(at + 1), System.Globalization.CultureInfo.InvariantCulture);
        return new Treebank(convention, [.. ConllUReader.ReadFile(at < 0 ? argument : argument[..at])]);
    }
}
