using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>Relative pronouns and what they stand for.</summary>
internal sealed partial class FrameReader
{
    // The noun that a relative pronoun stands for; any other token stands for itself. A plural verb with a singular
    // antecedent means the whole coordination.
    private int Antecedent(int token)
    {
        if (!IsRelative(token))
        {
            return token;
        }

        for (var current = token; current >= 0; current = _tree.Head(current))
        {
            if (_tree.Has(current, "acl:relcl"))
            {
                return AntecedentOf(token, current, _tree.Head(current));
            }
        }

        return NounBefore(token);
    }

    // «X, à qui Y reproche»: taggers take «qui» after a preposition for a question.
    private bool IsRelative(int token) =>
        _tree.HasFeature(token, "PronType", "Rel")
        || (_tree[token].Lemma == "qui" && _tree.Child(token, "case") > 0);

    private int AntecedentOf(int pronoun, int clause, int noun)
    {
        if (Disagree(pronoun, noun))
        {
            return AgreeingNoun(pronoun, noun);
        }

        return _tree.HasFeature(clause, "Number", "Plur") && _tree.HasFeature(noun, "Number", "Sing")
            ? FirstOfList(noun)
            : NamedBefore(noun);
    }

    // «le GSIM, un groupe qui a attaqué Djibo», «l'AFC, la coalition dirigée par Corneille Nangaa»: what is said of such a noun is said of whoever is named before it.
    private int NamedBefore(int noun)
    {
        var name = _tree.Head(noun);
        if (_tree.Dependency(noun) != "appos" || name > noun || !IsNominal(name) || !_classes.Contains("bearer", _tree[noun].Lemma))
        {
            return noun;
        }

        if (!_tree.HasFeature(noun, "Number", "Sing"))
        {
            return FirstOfSeveral(noun, name);
        }

        var determiner = _tree.Child(noun, "det");
        var isCalled = determiner < 0 ? _tree[noun - 1].Form == "," : _tree[determiner].Lemma == "le";
        return (determiner >= 0 && _tree[determiner].Lemma == "un") || (isCalled && char.IsUpper(_tree[name].Form[0])) ? name : noun;
    }

    // «l'UP-R et le BR, les deux partis qui soutiennent X»
    private int FirstOfSeveral(int noun, int name)
    {
        var first = _tree.FirstConjunct(name);
        var isList = first != name || _tree.Child(first, "conj") >= 0;

        // «les Wazalendo, des miliciens qui ...»
        var isGroup = !isList && _tree.Child(noun, "det") is >= 0 and var determiner && _tree[determiner].Lemma == "un" && char.IsUpper(_tree[name].Form[0]);
        return isGroup ? name : isList && _tree.Child(noun, "nummod") >= 0 && char.IsUpper(_tree[first].Form[0]) ? first : noun;
    }

    // «le retrait de la mission, à laquelle ...»: the pronoun's gender tells which noun it takes up.
    private int AgreeingNoun(int pronoun, int noun)
    {
        for (var before = pronoun - 1; before > noun; before--)
        {
            if (_tree[before].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn && !Disagree(pronoun, before))
            {
                return before;
            }
        }

        return noun;
    }

    private bool Disagree(int left, int right) => Differ(left, right, "Gender") || Differ(left, right, "Number");

    private bool Differ(int left, int right, string feature)
    {
        var first = _tree.Feature(left, feature);
        var second = _tree.Feature(right, feature);
        return !first.IsEmpty && !second.IsEmpty && !first.SequenceEqual(second);
    }

    // Parsers make the second member of a list an apposition to the first as often as a conjunct.
    private int FirstOfList(int token)
    {
        var first = _tree.FirstConjunct(token);
        var isMember = _tree.Dependency(first) == "appos" && _tree.Child(first, "conj") >= 0;
        return isMember && IsNominal(_tree.Head(first)) ? _tree.Head(first) : first;
    }

    // Where the parser saw no relative clause, the antecedent is the noun before the pronoun.
    private int NounBefore(int pronoun)
    {
        for (var before = pronoun - 1; before >= 0 && before >= pronoun - 3; before--)
        {
            if (_tree[before].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn)
            {
                return before;
            }
        }

        return -1;
    }
}
