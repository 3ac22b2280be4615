using System.Collections.Immutable;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>An article while its mentions are being found: its trees, and the mentions so far.</summary>
internal sealed class ArticleContext
{
    // Tokens before the state's name: «Dans la nuit de mardi, au Tchad, ...».
    private const int LongestOpening = 6;

    // In sentences.
    private const int LongestScene = 5;

    private readonly SyntaxLexicon _syntax;

    /// <summary>Prepares an analysed article.</summary>
    public ArticleContext(Article article, AnnotatedDocument document, SyntaxLexicon syntax)
    {
        Article = article;
        Document = document;
        _syntax = syntax;
        Trees = [.. document.Sentences.Select(sentence => new DependencyTree(sentence, syntax.Repair))];
        Frames = [.. Trees.Select(tree => new FrameReader(tree, syntax))];
        Quotations = Quotations.Of(Trees);
        Mentions = [.. document.Sentences.Select(_ => new SentenceMentions())];
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Its analysis.</summary>
    public AnnotatedDocument Document { get; }

    /// <summary>The tree of each sentence.</summary>
    public ImmutableArray<DependencyTree> Trees { get; private set; }

    /// <summary>The predicates of each sentence with their arguments.</summary>
    public ImmutableArray<FrameReader> Frames { get; private set; }

    /// <summary>The mentions of each sentence.</summary>
    public ImmutableArray<SentenceMentions> Mentions { get; }

    /// <summary>What stands in quotation marks.</summary>
    public Quotations Quotations { get; }

    /// <summary>Puts other heads and relations in the place of those of a sentence.</summary>
    public void Replace(int sentence, ImmutableArray<Token> tokens)
    {
        var tree = Trees[sentence].With(tokens);
        Trees = Trees.SetItem(sentence, tree);
        Frames = Frames.SetItem(sentence, new FrameReader(tree, _syntax));
    }

    /// <summary>
    /// The state that the article is about: the one that it names most, itself or by adjective, town or organ; null when
    /// it names none. On a tie, the one named first.
    /// </summary>
    public string? MainState { get; set; }

    /// <summary>Whether the main state is named more often than all others together.</summary>
    public bool IsMainStateClear { get; set; }

    /// <summary>
    /// The state that a sentence has said it speaks of before a token: «Au Burkina Faso, les autorités ...», «Niger : la junte ...», «Côté tchadien, l'armée ...».
    /// </summary>
    public Actor? LocationBefore(int sentence, int token) => Mentions[sentence].All
        .Where(mention => mention.Actor.Kind == ActorKind.State && mention.Last < token)
        .FirstOrDefault(mention => mention.Form == MentionForm.Name
            ? Trees[sentence].Preposition(mention.Head) is "à" or "en" || IsHeading(Trees[sentence], mention)
            : IsSide(Trees[sentence], mention))?.Actor;

    // «Côté tchadien, la tension est palpable»
    private static bool IsSide(DependencyTree tree, Mention mention) =>
        mention.Form == MentionForm.Adjective && mention.First is > 0 and <= LongestOpening && tree[mention.First - 1].Lemma == "côté";

    private static bool IsHeading(DependencyTree tree, Mention mention) =>
        mention.First == 0 && mention.Last + 2 < tree.Count && tree[mention.Last + 1].Form == ":";

    /// <summary>The state that a sentence has said it speaks of before a token, or else its paragraph in front; or null.</summary>
    public Actor? PlaceSpokenOf(int sentence, int token) => LocationBefore(sentence, token) ?? SceneOf(sentence);

    /// <summary>
    /// The state where a paragraph began: «Au Tchad, l'armée a tué X. Le gouvernement l'accusait.», as long as it has named no
    /// other; else null.
    /// </summary>
    private Actor? SceneOf(int sentence)
    {
        for (var current = sentence; current >= 0 && sentence - current <= LongestScene && IsSameParagraph(current, sentence); current--)
        {
            var states = Mentions[current].All.Where(mention => mention.Actor.Kind == ActorKind.State).ToList();
            var scene = states.Find(state => state.First <= LongestOpening && LocationBefore(current, state.Last + 1)?.Id == state.Actor.Id)?.Actor;
            if (states.Exists(state => state.Actor.Id != scene?.Id))
            {
                return null;
            }

            if (scene is not null)
            {
                return scene;
            }
        }

        return null;
    }

    private bool IsSameParagraph(int from, int to) =>
        !Document.Text.AsSpan(Document.Sentences[from].Start, Document.Sentences[to].Start - Document.Sentences[from].Start).Contains('\n');

    /// <summary>
    /// The state that is spoken of at a token: where the sentence says it is, else the one that the article is clearly about,
    /// if the sentence names no other; null when that is not clear.
    /// </summary>
    public Actor? StateAround(int sentence, int token)
    {
        if (PlaceSpokenOf(sentence, token) is { } place)
        {
            return place;
        }

        var others = Mentions[sentence].All.Any(mention => mention.Actor.Kind == ActorKind.State && mention.Actor.Id != MainState);
        return others || !IsMainStateClear || MainState is null ? null : State(MainState);
    }

    /// <summary>The state of an id if the article names it or one of its organs, adjectives or towns; else null.</summary>
    public Actor? State(string id) => States.GetValueOrDefault(id);

    /// <summary>The states that the article names, by id.</summary>
    public Dictionary<string, Actor> States { get; } = new(StringComparer.Ordinal);

    /// <summary>The titles in each sentence, once persons have been looked for.</summary>
    public ImmutableArray<ImmutableArray<TitleMatch>> Titles { get; set; } = [];

    /// <summary>Who is said to bear which title, in text order.</summary>
    public List<TitleBearer> Bearers { get; } = [];

    /// <summary>
    /// What fills a slot of a predicate; of a title of several words («conseiller à la sécurité»), the complements that a
    /// parser hung on a noun inside it too.
    /// </summary>
    public IEnumerable<Argument> Arguments(int sentence, int token, string slot)
    {
        var all = Frames[sentence].Read(token).In(slot);
        if (slot is not ("de" or "adj"))
        {
            return all;
        }

        var own = all.Where(argument => !IsInsideName(sentence, argument.Token));

        if (TitleHeadedBy(sentence, token) is not { } title)
        {
            return own.Concat(slot == "adj" ? OfCompound(sentence, token) : BehindName(sentence, token, slot));
        }

        return own.Concat(InsideTitle(sentence, token, title)
            .SelectMany(noun => Frames[sentence].Read(noun).In(slot))
            .Where(argument => argument.Token < title.First || argument.Token > title.Last));
    }

    // «l'ambassadeur américain en Afrique du Sud» is not of the South: the preposition is part of the name.
    private bool IsInsideName(int sentence, int token) =>
        Trees[sentence].Child(token, "case") is >= 0 and var preposition && Mentions[sentence].Covering(token) is { Form: MentionForm.Name } name
        && name.First < preposition;

    // «le Mouvement pour la renaissance du Cameroun (MRC) de Maurice Kamto»: whatever word of the name the parser hung it on.
    private IEnumerable<Argument> BehindName(int sentence, int token, string slot) =>
        Mentions[sentence].At(token) is [{ Form: MentionForm.Name } name, ..] && name.Head == token
            ? Enumerable.Range(name.First, name.Length)
                .Where(word => word != token && Trees[sentence][word].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn)
                .SelectMany(word => Frames[sentence].Read(word).In(slot))
                .Where(argument => argument.Token > name.Last)
            : [];

    // «une frappe de drone américaine»: an adjective of origin after a compound is that of the whole.
    private IEnumerable<Argument> OfCompound(int sentence, int noun)
    {
        var tree = Trees[sentence];
        foreach (var child in tree.Children(noun).ToArray())
        {
            var isCompound = tree.Dependency(child) == "nmod" && tree[child].PartOfSpeech == PartOfSpeech.Noun && tree.Child(child, "det") < 0
                && tree.Preposition(child) == "de";
            if (isCompound)
            {
                foreach (var adjective in Frames[sentence].Read(child).In("adj"))
                {
                    yield return adjective;
                }
            }
        }
    }

    /// <summary>The title that a token carries, or null.</summary>
    public TitleMatch? TitleHeadedBy(int sentence, int token) => Titles.IsEmpty
        ? null
        : Titles[sentence].FirstOrDefault(
            title => title.First <= token && token <= title.Last && Trees[sentence].HeadOfSpan(title.First, title.Last) == token);

    private IEnumerable<int> InsideTitle(int sentence, int head, TitleMatch title) =>
        Enumerable.Range(title.First, title.Last - title.First + 1)
            .Where(word => word != head && Trees[sentence][word].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn);

    /// <summary>The nouns of a lexicon, in text order.</summary>
    public IEnumerable<(int Sentence, NounMatch Match)> MatchesOf(ActorNounLexicon nouns) =>
        Document.Sentences.SelectMany(sentence => nouns.Match(sentence).Select(match => (sentence.Index, match)));

    /// <summary>The text of a span of tokens.</summary>
    public string TextOf(int sentence, int first, int last)
    {
        var tokens = Document.Sentences[sentence].Tokens;
        return Document.Text[tokens[first].Start..tokens[last].End];
    }

    /// <summary>All mentions in text order.</summary>
    public IEnumerable<Mention> AllMentions => Mentions.SelectMany(mentions => mentions.All);

    /// <summary>Adds a mention of an actor over a span; <paramref name="metonym"/> is the state that a place may mean.</summary>
    public Mention Add(int sentence, int first, int last, Actor actor, MentionForm form, Actor? metonym = null)
    {
        var head = Trees[sentence].HeadOfSpan(first, last);
        var mention = new Mention(sentence, first, last, head, actor, form) { Metonym = metonym };
        Mentions[sentence].Add(mention);
        return mention;
    }
}
