using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>Whether an anaphor agrees in gender and number with a mention before it.</summary>
internal sealed class Agreement(Gazetteer gazetteer, GivenNames givenNames, WordClasses classes)
{
    private const string Masculine = "Masc";
    private const string Feminine = "Fem";
    private const string Singular = "Sing";
    private const string Plural = "Plur";

    /// <summary>Whether nothing that the text shows of either sets them apart.</summary>
    public bool Holds(ArticleContext article, int sentence, int token, Mention mention)
    {
        var tree = article.Trees[sentence];
        var gender = tree.Feature(token, "Gender").ToString();
        var number = tree.Feature(token, "Number").ToString();
        var (ownGender, ownNumber) = GenderAndNumber(article, mention);
        return Fits(gender.Length > 0 ? gender : GenderOfParticiple(tree, token), ownGender) && Fits(number, ownNumber);
    }

    /// <summary>Whether it agrees with a noun of its own sentence or another, whatever that stands for.</summary>
    public static bool HoldsOfNoun(DependencyTree tree, int token, DependencyTree nounTree, int noun) =>
        Fits(tree.Feature(token, "Gender").ToString(), nounTree.Feature(noun, "Gender").ToString())
        && Fits(tree.Feature(token, "Number").ToString(), nounTree.Feature(noun, "Number").ToString());

    private static bool Fits(string left, string right) => left.Length == 0 || right.Length == 0 || left == right;

    // «l'a arrêtée», «les a arrêtées»: the participle agrees with the object before it.
    private static string GenderOfParticiple(DependencyTree tree, int pronoun)
    {
        var verb = tree.Head(pronoun);
        var agrees = verb > pronoun && tree.Dependency(pronoun) == "obj" && tree.HasFeature(verb, "VerbForm", "Part")
            && tree.Child(verb, "aux:tense") >= 0;
        return agrees ? tree.Feature(verb, "Gender").ToString() : string.Empty;
    }

    // A state's gender is known, a person's by given name; another actor's is what the text shows, by noun or determiner.
    private (string Gender, string Number) GenderAndNumber(ArticleContext article, Mention mention)
    {
        var tree = article.Trees[mention.Sentence];
        if (mention.Form == MentionForm.Anaphor && tree[mention.Head].PartOfSpeech == PartOfSpeech.Noun)
        {
            // «la France ... le pays ... il» or «elle»; but «le roi ... il».
            var ofPerson = mention.Actor.Kind == ActorKind.Person ? tree.Feature(mention.Head, "Gender").ToString() : string.Empty;
            return (ofPerson, tree.Feature(mention.Head, "Number").ToString());
        }

        if (mention.Form is MentionForm.Pronoun or MentionForm.Anaphor && tree[mention.Head].PartOfSpeech != PartOfSpeech.Det)
        {
            return (tree.Feature(mention.Head, "Gender").ToString(), tree.Feature(mention.Head, "Number").ToString());
        }

        if (gazetteer.Grammar(mention.Actor.Id) is { } grammar)
        {
            return (
                grammar.Gender is GrammaticalGender.Masculine or GrammaticalGender.MasculinePlural ? Masculine : Feminine,
                grammar.Gender is GrammaticalGender.Masculine or GrammaticalGender.Feminine ? Singular : Plural);
        }

        if (mention.Actor.Kind == ActorKind.Person)
        {
            return (GenderOfPerson(article, mention), Singular);
        }

        var determiner = tree.Child(mention.Head, "det");
        var shown = determiner >= 0 ? tree.Feature(determiner, "Gender").ToString() : string.Empty;
        var number = determiner >= 0 ? tree.Feature(determiner, "Number").ToString() : string.Empty;
        var isNoun = mention.Form is MentionForm.Role or MentionForm.Description or MentionForm.Office;
        return (
            shown.Length > 0 ? shown : isNoun ? tree.Feature(mention.Head, "Gender").ToString() : string.Empty,
            number.Length > 0 ? number : isNoun ? tree.Feature(mention.Head, "Number").ToString() : Singular);
    }

    /// <summary>
    /// Whether «elle» would take up a person of whom nothing says that it is a woman: news mostly says «Mme» or «la
    /// ministre» somewhere.
    /// </summary>
    public bool IsDoubtful(ArticleContext article, int sentence, int token, Mention mention) =>
        mention.Actor.Kind == ActorKind.Person && article.Trees[sentence].HasFeature(token, "Gender", Feminine)
        && GenderAndNumber(article, mention).Gender.Length == 0;

    private string GenderOfPerson(ArticleContext article, Mention mention)
    {
        var name = mention.Actor.Name;
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return givenNames.GenderOf(space < 0 ? name : name[..space]) switch
        {
            GivenNameGender.Masculine => Masculine,
            GivenNameGender.Feminine => Feminine,
            _ => TitleGenders(article, mention.Actor.Id).FirstOrDefault(gender => gender.Length > 0) ?? string.Empty,
        };
    }

    private IEnumerable<string> TitleGenders(ArticleContext article, string person) =>
        from sentence in Enumerable.Range(0, article.Mentions.Length)
        from mention in article.Mentions[sentence].All
        where mention.Actor.Id == person
        let title = article.Mentions[sentence].TitleOf(mention)
        where title is not null
        select GenderOfTitle(article.Trees[sentence], title.Value);

    // «la ministre», «Porte-parole du gouvernement»: a noun that both have says nothing without an article.
    private string GenderOfTitle(DependencyTree tree, int title)
    {
        var determiner = tree.Child(title, "det");
        var shown = determiner >= 0 ? tree.Feature(determiner, "Gender").ToString() : string.Empty;
        return shown.Length > 0 || classes.Contains("epicene", tree[title].Lemma) ? shown : tree.Feature(title, "Gender").ToString();
    }
}
