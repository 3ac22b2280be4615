using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>
/// Lists of actors of one kind («le Mali, le Burkina Faso et le Niger»), read from the words between them: parsers break
/// long lists more often than not.
/// </summary>
internal sealed class MentionLists
{
    // In tokens behind the name.
    private const int FarthestAcronym = 2;

    private readonly DependencyTree _tree;
    private readonly SentenceMentions _mentions;
    private readonly List<IReadOnlyList<Mention>> _lists = [];
    private readonly List<Mention> _current = [];
    private int _end;

    private MentionLists(DependencyTree tree, SentenceMentions mentions)
    {
        _tree = tree;
        _mentions = mentions;
    }

    /// <summary>The lists in a sentence, each of two mentions or more, in text order.</summary>
    public static IReadOnlyList<IReadOnlyList<Mention>> Of(DependencyTree tree, SentenceMentions mentions)
    {
        var lists = new MentionLists(tree, mentions);
        foreach (var mention in mentions.All)
        {
            if (mention.Form is MentionForm.Name or MentionForm.Role or MentionForm.Description)
            {
                lists.Read(mention);
            }
        }

        lists.Close();
        return lists._lists;
    }

    private void Read(Mention mention)
    {
        if (_current.Count > 0 && (mention.First <= _end || (mention.Actor.Id == _current[^1].Actor.Id && mention.First <= _end + FarthestAcronym)))
        {
            // A name inside a name, or the acronym after it: «le Mouvement populaire (MP)».
            _end = Math.Max(_end, mention.Last);
            return;
        }

        if (_current.Count == 0 || _current[^1].Actor.Kind != mention.Actor.Kind || !IsLink(mention))
        {
            Close();
        }

        _current.Add(mention);
        _end = mention.Last;
    }

    // Only what ends in «et», «ou» or «puis» is a list: «Bamako, Mali» is not.
    private void Close()
    {
        var isList = _current.Count > 1
            && Enumerable.Range(_current[^2].Last + 1, _current[^1].First - _current[^2].Last - 1).Any(IsConjunction);
        if (isList)
        {
            _lists.Add([.. _current]);
        }

        _current.Clear();
    }

    private bool IsLink(Mention next)
    {
        if (IsSubjectOfSingular(next))
        {
            return false;
        }

        var hasSeparator = false;
        for (var i = _end + 1; i < next.First; i++)
        {
            var isSeparator = _tree[i].Form == "," || IsConjunction(i);
            hasSeparator |= isSeparator;
            var fits = isSeparator || _mentions.ByTitle(i) == next || _tree[i].Form == ")"
                || _tree[i].PartOfSpeech is PartOfSpeech.Det or PartOfSpeech.Adp;
            if (!fits)
            {
                return false;
            }
        }

        return hasSeparator;
    }

    // «X a quitté le Mali et le Niger a réagi»: what begins the next clause ends no list.
    private bool IsSubjectOfSingular(Mention mention)
    {
        var verb = _tree.Head(mention.Head);
        if (_tree.Dependency(mention.Head) != "nsubj" || verb < mention.Last)
        {
            return false;
        }

        var auxiliary = _tree.Child(verb, "aux", "cop");
        return _tree.HasFeature(auxiliary >= 0 ? auxiliary : verb, "Number", "Sing")
            && _tree.HasFeature(auxiliary >= 0 ? auxiliary : verb, "VerbForm", "Fin");
    }

    private bool IsConjunction(int token) => _tree[token].Lemma is "et" or "ou" or "puis";
}
