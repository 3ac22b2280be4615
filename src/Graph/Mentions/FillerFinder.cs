using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>
/// The actors that a phrase stands for: the one it names, those coordinated with it, those it gives as examples
/// («d'autres partenaires, notamment la Russie»), those it counts («des dizaines de rebelles»).
/// </summary>
internal sealed class FillerFinder(DependencyTree tree, FrameReader frames, SentenceMentions mentions, WordClasses classes)
{
    private const int DeepestPhrase = 16;

    // Read once: the mentions do not change while a finder lives.
    private IReadOnlyList<IReadOnlyList<Mention>>? _lists;

    /// <summary>The mentions that an argument stands for, in text order.</summary>
    public List<Mention> Find(Argument argument)
    {
        if (argument.IsAlone && mentions.At(argument.Token) is { IsEmpty: false } alone)
        {
            return [.. alone];
        }

        var found = Find(argument.Token);

        // «l'international sénégalais»: what the parser took for the noun is still an adjective, and says nothing of the state.
        found.RemoveAll(mention => mention.Form == MentionForm.Adjective && mention.Head == argument.Token && argument.Slot != "adj");
        return found.Count == 0 && argument.Alternative >= 0 ? Find(argument.Alternative) : found;
    }

    /// <summary>The mentions that a phrase stands for, in text order.</summary>
    public List<Mention> Find(int token)
    {
        var found = new List<Mention>();
        Collect(token, found, 0);
        found.Sort((left, right) => left.First.CompareTo(right.First));
        return found;
    }

    private void Collect(int token, List<Mention> found, int depth)
    {
        if (depth > DeepestPhrase)
        {
            return;
        }

        var named = mentions.At(token);

        // «plusieurs ONG, dont Amnesty International»: those named say who acts; the description would say it again.
        var examples = named.Any(mention => mention.Form == MentionForm.Description) ? ExamplesOf(token) : [];
        foreach (var example in examples)
        {
            Collect(example, found, depth + 1);
        }

        foreach (var mention in examples.Count > 0 ? [] : named)
        {
            AddOnce(found, mention);
            CollectCompanions(mention, found, depth);
            CollectList(mention, found);
        }

        if (named.IsEmpty)
        {
            CollectContained(token, found, depth);
            CollectRepresented(token, found, depth);
        }

        foreach (var conjunct in Conjuncts(token, named.FirstOrDefault()))
        {
            Collect(conjunct, found, depth + 1);
        }
    }

    // «le Mali, aux côtés du Burkina Faso et du Niger, a quitté»: companions act with the one they accompany.
    private void CollectCompanions(Mention mention, List<Mention> found, int depth)
    {
        foreach (var argument in frames.Read(mention.Head).Arguments)
        {
            if (!mention.Covers(argument.Token) && classes.Contains("companion", argument.Slot))
            {
                Collect(argument.Token, found, depth + 1);
            }
        }
    }

    // A list that begins with the mention, even where the parser broke it.
    private void CollectList(Mention mention, List<Mention> found)
    {
        _lists ??= MentionLists.Of(tree, mentions);
        var list = _lists.FirstOrDefault(members => members[0] == mention);
        foreach (var member in list ?? [])
        {
            AddOnce(found, member);
        }
    }

    private void CollectContained(int token, List<Mention> found, int depth)
    {
        // «la milice, dont des dizaines d'éléments ont été formés par X», «deux de ses cadres, X et Y»
        var isQuantity = classes.Contains("quantity", tree[token].Lemma) || tree[token].PartOfSpeech == PartOfSpeech.Num;
        foreach (var whole in isQuantity ? frames.Read(token).In("de") : [])
        {
            Collect(whole.Token, found, depth + 1);
        }

        foreach (var child in tree.Children(token))
        {
            var isExample = IsExample(child);
            var isName = tree.Dependency(child) is "appos" or "flat" || IsBareName(child) || IsCompoundWithName(child)
                || (IsPlaceName(child) && classes.Contains("place-part", tree[token].Lemma));
            if (isExample || isName)
            {
                Collect(child, found, depth + 1);
            }
        }
    }

    private List<int> ExamplesOf(int token) =>
        [.. tree.Children(token).ToArray().Where(child => IsExample(child) && mentions.At(child).Any(mention => mention.Form == MentionForm.Name))];

    private bool IsExample(int token) =>
        tree.Dependency(token) is "appos" or "nmod" or "conj" or "parataxis" or "dep" && HasExampleMarker(token);

    private bool IsBareName(int token) =>
        tree.Dependency(token) == "nmod" && tree[token].PartOfSpeech == PartOfSpeech.Propn
        && frames.Phrases.Attachment(token).Preposition.Length == 0;

    // «l'entrepreneur de sécurité Wagner»: the parser hangs the name on the compound's last noun; not «le mari de Mme Dos Santos».
    private bool IsCompoundWithName(int token) =>
        tree.Dependency(token) == "nmod" && tree.Child(token, "det") < 0
        && tree.Children(token).ToArray().Any(child => IsBareName(child) && !mentions.At(child).Any(mention => mention.Actor.Kind == ActorKind.Person));

    // «une délégation de la Cedeao», «des responsables américains» act for what the complement names.
    private void CollectRepresented(int token, List<Mention> found, int depth)
    {
        var lemma = tree[token].Lemma;
        var isOne = tree.Head(token) is >= 0 and var head && tree[head].Lemma == "un";
        var isMany = tree.HasFeature(token, "Number", "Plur") && !isOne && classes.Contains("members", lemma);
        var isPlace = classes.Contains("place-noun", lemma);
        // «L'ancien ministre, chef du FSNC, accuse ...»: he accuses, whatever he heads.
        var isOffice = tree.Dependency(token) == "appos" && (classes.Contains("post-lead", lemma) || classes.Contains("post-official", lemma));
        if (found.Count > 0 || isOffice || !(isMany || isPlace || classes.Contains("stand-in", lemma)))
        {
            return;
        }

        foreach (var argument in frames.Read(token).Arguments.Where(argument => argument.Slot is "de" or "adj"))
        {
            Collect(argument.Token, found, depth + 1);
        }

        // «le ministre de l'Europe» is not Europe, as «les dirigeants d'Europe» are.
        found.RemoveAll(mention => mention.Metonym?.Kind == ActorKind.Unidentified && !tree.HasFeature(token, "Number", "Plur")
            && mention.Form != MentionForm.Adjective);
        // «la ville de Goma» is Goma, «les régions d'Ukraine» are not Ukraine.
        found.RemoveAll(mention => isPlace && mention.Actor.Kind != ActorKind.Place);
    }

    // «le nord du Mali»
    private bool IsPlaceName(int token) =>
        tree.Dependency(token) == "nmod" && frames.Phrases.Attachment(token).Preposition == "de"
        && mentions.At(token).Any(mention => mention.Actor.Kind is ActorKind.Place or ActorKind.State);

    private bool HasExampleMarker(int token)
    {
        foreach (var child in tree.Children(token))
        {
            if (child < token && classes.Contains("example-marker", tree[child].Lemma))
            {
                return true;
            }
        }

        return classes.Contains("example-marker", frames.Phrases.Attachment(token).Preposition);
    }

    private IEnumerable<int> Conjuncts(int token, Mention? mention)
    {
        // «le président rwandais X et son homologue Y»: what is coordinated with the title is so with its bearer.
        var first = Math.Min(mention?.First ?? token, token);
        var last = Math.Max(mention?.Last ?? token, token);
        for (var inside = first; inside <= last; inside++)
        {
            foreach (var child in tree.Children(inside).ToArray())
            {
                if (tree.Dependency(child) == "conj" && (child < first || child > last) && !IsClause(child))
                {
                    yield return child;
                }
            }
        }
    }

    private bool IsClause(int token) => tree[token].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux;

    private static void AddOnce(List<Mention> found, Mention mention)
    {
        if (!found.Contains(mention))
        {
            found.Add(mention);
        }
    }
}
