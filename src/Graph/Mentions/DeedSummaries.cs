using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>
/// Nouns that sum up what somebody has just said or done («ces propos», «cette décision», «..., une mesure condamnée par l'ONU»)
/// and stand for whoever said or did it.
/// </summary>
internal sealed class DeedSummaries(WordClasses classes)
{
    /// <summary>Who said or did what a noun sums up, or null when it sums up nothing.</summary>
    public Actor? DoerOf(ArticleContext article, int sentence, int noun)
    {
        var tree = article.Trees[sentence];
        var isSpeech = classes.Contains("speech-noun", tree[noun].Lemma);
        var isCrime = classes.Contains("crime", tree[noun].Lemma) && IsApposed(tree, noun);
        if (tree[noun].PartOfSpeech != PartOfSpeech.Noun || !(isSpeech || isCrime || classes.Contains("step-noun", tree[noun].Lemma)))
        {
            return null;
        }

        if (IsApposed(tree, noun))
        {
            return SubjectOf(article, sentence, MainVerbOver(tree, noun));
        }

        return sentence == 0 || !IsDemonstrative(tree, noun) ? null
            : isSpeech ? SpeakerIn(article, sentence - 1)
            : SubjectOf(article, sentence - 1, article.Trees[sentence - 1].Root);
    }

    private static bool IsDemonstrative(DependencyTree tree, int noun) =>
        tree.Child(noun, "det") is >= 0 and var determiner && tree[determiner].Lemma == "ce";

    // «..., une décision critiquée par l'ONU», «..., des propos condamnés par l'ONU», «..., une visite que l'ONU a dénoncée»
    private bool IsApposed(DependencyTree tree, int noun) =>
        tree.Child(noun, "det") is > 0 and var determiner && tree.HasFeature(determiner, "Definite", "Ind") && tree[determiner - 1].Form == ","
        && tree.Dependency(noun) is "appos" or "conj" or "parataxis" or "nmod" or "obj" && tree.Child(noun, "acl") is var clause
        && clause > noun && (tree.Has(clause, "acl") || (tree[noun + 1].Lemma == "que" && !SumsUpNoun(tree, noun)));

    // «depuis la décision de la junte, une mesure que le Mali déplore»
    private bool SumsUpNoun(DependencyTree tree, int noun) =>
        tree.Tokens.Take(noun).Any(before => before.PartOfSpeech == PartOfSpeech.Noun && classes.Contains("step-noun", before.Lemma));

    // What a clause told by another sums up is what that says: «a annoncé que X partait, une décision critiquée».
    private static int MainVerbOver(DependencyTree tree, int noun)
    {
        var verb = tree.Head(noun);
        while (tree.Head(verb) >= 0 && (tree[verb].PartOfSpeech != PartOfSpeech.Verb || tree.Dependency(verb) is "ccomp" or "xcomp" or "advcl" or "acl"))
        {
            verb = tree.Head(verb);
        }

        return verb;
    }

    private static Actor? SubjectOf(ArticleContext article, int sentence, int verb) =>
        article.Frames[sentence].Read(verb).Fillers("subj")
            .SelectMany(subject => article.Mentions[sentence].At(subject))
            .FirstOrDefault()?.Actor;

    private Actor? SpeakerIn(ArticleContext article, int sentence)
    {
        var tree = article.Trees[sentence];
        return Enumerable.Range(0, tree.Count)
            .Where(verb => tree[verb].PartOfSpeech == PartOfSpeech.Verb
                && (classes.Contains("say", tree[verb].Lemma) || classes.Contains("accuse", tree[verb].Lemma)))
            .SelectMany(verb => article.Frames[sentence].Read(verb).Fillers("subj"))
            .SelectMany(token => article.Mentions[sentence].At(token))
            .FirstOrDefault()?.Actor;
    }
}
