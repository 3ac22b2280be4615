using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>
/// Signs beside a capitalised name of several words that it is a person's: an age, a verb whose subject only people are
/// («explique Negin Diallo», «Shervin Diallo a été arrêté»), a noun that only people have («l'avocat de Negin Diallo»).
/// </summary>
internal sealed class PersonSigns(WordClasses classes)
{
    /// <summary>Whether a run of capitalised words has such a sign; after an article, an age alone is one.</summary>
    public bool Has(DependencyTree tree, int first, int last)
    {
        var hasArticle = first > 0 && tree[first - 1].PartOfSpeech == PartOfSpeech.Det;
        var head = tree.HeadOfSpan(first, last);
        return HasAge(tree, last) || (!hasArticle && IsName(tree, first, last) && (IsWhoOnlyPeopleAre(tree, head) || HasWhatOnlyPeopleHave(tree, head)));
    }

    private static bool IsName(DependencyTree tree, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (tree[i].PartOfSpeech is not (PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Adp))
            {
                return false;
            }
        }

        return true;
    }

    // «Vadim Diallo, 21 ans»
    private static bool HasAge(DependencyTree tree, int last) =>
        last + 3 < tree.Count && tree[last + 1].Form is "," or "(" && tree[last + 2].PartOfSpeech == PartOfSpeech.Num
        && tree[last + 3].Lemma == "an";

    private bool HasWhatOnlyPeopleHave(DependencyTree tree, int name) =>
        tree.Dependency(name) == "nmod" && classes.Contains("had-by-people", tree[tree.Head(name)].Lemma)
        && tree.Preposition(name) == "de";

    // «Negin Diallo explique», «Negin Diallo, qui dirige l'Union», «Negin Diallo, arrêté lundi»
    private bool IsWhoOnlyPeopleAre(DependencyTree tree, int name)
    {
        var verb = tree.Head(name);
        var isSubject = verb >= 0 && (tree.Dependency(name) == "nsubj" || IsInsertedSubject(tree, name, verb));
        if (isSubject && (IsDoneByPeople(tree, verb) || IsSpeaker(tree, name, verb)))
        {
            return true;
        }

        foreach (var child in tree.Children(name))
        {
            if (IsRelativeOfPeople(tree, child) || IsParticipleOfPeople(tree, child))
            {
                return true;
            }
        }

        return false;
    }

    // «« C'est faux », souffle Zorah Diallo»
    private bool IsSpeaker(DependencyTree tree, int name, int verb) =>
        name > verb && classes.Contains("report", tree[verb].Lemma) && verb > 1 && QuotationMarks.LastBefore(tree, verb) >= verb - 4;

    private bool IsRelativeOfPeople(DependencyTree tree, int verb) =>
        tree.Has(verb, "acl:relcl") && tree.Child(verb, "nsubj") is >= 0 and var subject && tree[subject].Lemma == "qui" && IsDoneByPeople(tree, verb);

    private bool IsParticipleOfPeople(DependencyTree tree, int verb) =>
        verb > 0 && tree.Has(verb, "acl") && tree[verb - 1].Form == "," && tree.HasFeature(verb, "VerbForm", "Part") && classes.Contains("done-to-people", tree[verb].Lemma);

    private bool IsDoneByPeople(DependencyTree tree, int verb) =>
        classes.Contains(tree.Child(verb, "aux:pass") >= 0 ? "done-to-people" : "done-by-people", tree[verb].Lemma);

    // «La crise dure, explique Zorah Diallo»: parsers take the subject of an inserted verb for its object.
    private static bool IsInsertedSubject(DependencyTree tree, int name, int verb) =>
        tree.Dependency(name) == "obj" && tree.Dependency(verb) == "parataxis" && tree.Child(verb, "nsubj") < 0;
}
