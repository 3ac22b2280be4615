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
        var isBeside = _tree.Dependency(noun) == "appos" && _classes.Contains("bearer", _tree[noun].Lemma) && _tree.HasFeature(noun, "Number", "Sing")
            && _tree.Child(noun, "det") is >= 0 and var determiner
            && (_tree[determiner].Lemma == "un" || (_tree[determiner].Lemma == "le" && _tree[_tree.Head(noun)].PartOfSpeech == PartOfSpeech.Propn));
        return isBeside && _tree.Head(noun) < noun && IsNominal(_tree.Head(noun)) ? _tree.Head(noun) : noun;
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
