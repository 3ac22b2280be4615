using System.Collections.Immutable;

namespace ActorGraph.Graph.Mentions;

/// <summary>The mentions of one sentence, found by the token that carries them.</summary>
internal sealed class SentenceMentions
{
    private readonly List<Mention> _all = [];
    private readonly Dictionary<int, Mention> _byTitle = [];

    // Asked for at every token, and changed seldom.
    private ImmutableArray<Mention>? _inTextOrder;

    /// <summary>All mentions, in text order; one may lie inside another («le président [malien] X»).</summary>
    public ImmutableArray<Mention> All =>
        _inTextOrder ??= [.. _all.OrderBy(mention => mention.First).ThenByDescending(mention => mention.Length)];

    /// <summary>Adds a mention.</summary>
    public void Add(Mention mention)
    {
        _all.Add(mention);
        _inTextOrder = null;
    }

    /// <summary>Takes a mention out, and the titles that stood for it.</summary>
    public void Remove(Mention mention)
    {
        _all.Remove(mention);
        _inTextOrder = null;
        foreach (var title in _byTitle.Where(title => title.Value == mention).Select(title => title.Key).ToList())
        {
            _byTitle.Remove(title);
        }
    }

    /// <summary>Says that a title or office stands for the person mentioned beside it.</summary>
    public void AddTitle(int token, Mention person) => _byTitle[token] = person;

    /// <summary>The person whose title or office a token is, or null.</summary>
    public Mention? ByTitle(int token) => _byTitle.GetValueOrDefault(token);

    /// <summary>The token of a title or office that stands for a person mentioned beside it, or null.</summary>
    public int? TitleOf(Mention person) =>
        _byTitle.Where(title => title.Value == person).Select(title => (int?)title.Key).FirstOrDefault();

    /// <summary>
    /// The mentions that a token stands for: those that it heads, the person whose title it is, or the shortest that
    /// covers it. More than one only for a plural («ils», «les deux pays»).
    /// </summary>
    public ImmutableArray<Mention> At(int token)
    {
        var headed = _all.Where(mention => mention.Head == token).ToList();
        var named = headed.Where(mention => mention.Form != MentionForm.Adjective).ToList();
        if (named.Count > 0)
        {
            var longest = named.Max(mention => mention.Length);
            return [.. named.Where(mention => mention.Length == longest)];
        }

        var other = ByTitle(token) ?? headed.FirstOrDefault() ?? Covering(token);
        return other is null ? [] : [other];
    }

    /// <summary>The shortest mention that covers a token, adjectives apart; or null.</summary>
    public Mention? Covering(int token)
    {
        Mention? best = null;
        foreach (var mention in _all)
        {
            if (mention.Covers(token) && mention.Form != MentionForm.Adjective
                && (best is null || mention.Length < best.Length))
            {
                best = mention;
            }
        }

        return best;
    }

    /// <summary>Whether any token of a span is taken by a mention that is not an adjective.</summary>
    public bool Overlaps(int first, int last) =>
        _all.Any(mention => mention.Form != MentionForm.Adjective && mention.First <= last && first <= mention.CoreLast);
}
