using System.Collections.Immutable;

namespace ActorGraph.Text.ConllU;

/// <summary>One sentence of a CoNLL-U file. Empty nodes («8.1») are not kept.</summary>
/// <param name="Comments">The comment lines without their leading "# ", in order.</param>
/// <param name="Words">The syntactic words; never empty.</param>
/// <param name="Contractions">The multiword tokens, in order.</param>
public sealed record ConllUSentence(
    ImmutableArray<string> Comments,
    ImmutableArray<ConllUWord> Words,
    ImmutableArray<ConllUContraction> Contractions)
{
    /// <summary>The value of the comment "# text = ...", or null when the sentence has none.</summary>
    public string? Text => Comment("text");

    /// <summary>The value of the comment "# sent_id = ...", or null when the sentence has none.</summary>
    public string? Id => Comment("sent_id");

    private string? Comment(string key)
    {
        foreach (var comment in Comments)
        {
            var equals = comment.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && comment.AsSpan(0, equals).Trim().SequenceEqual(key))
            {
                return comment[(equals + 1)..].Trim();
            }
        }

        return null;
    }
}
