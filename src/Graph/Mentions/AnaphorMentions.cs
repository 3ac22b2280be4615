using System.Collections.Frozen;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>
/// Mentions by pronoun, possessive, «ce dernier» and definite phrases («le pays»), each resolved to the most prominent
/// actor before it that agrees with it.
/// </summary>
internal sealed class AnaphorMentions(
    AnaphorLexicon anaphors, AntecedentFinder antecedents, PossessedMentions possessed, WordClasses classes)
{
    private readonly SpeakerFinder _speakers = new(classes);
    private readonly DefiniteDescriptions _descriptions = new(antecedents, classes);
    private readonly DeedSummaries _summaries = new(classes);

    private static readonly FrozenSet<ActorKind> Agents = Enum.GetValues<ActorKind>()
        .Where(kind => kind is not (ActorKind.Place or ActorKind.Facility))
        .ToFrozenSet();

    private static readonly FrozenSet<ActorKind> Groups = Agents.Except([ActorKind.Person]).ToFrozenSet();

    private static readonly FrozenSet<ActorKind> Anything = Enum.GetValues<ActorKind>().ToFrozenSet();

    private static readonly FrozenSet<ActorKind> Persons = FrozenSet.ToFrozenSet([ActorKind.Person]);

    private static readonly FrozenSet<ActorKind> Where = FrozenSet.ToFrozenSet([ActorKind.State, ActorKind.Place]);

    private static readonly FrozenSet<ActorKind> States = FrozenSet.ToFrozenSet([ActorKind.State]);

    /// <summary>Adds them to an article whose other mentions have been found; later ones may build on earlier ones.</summary>
    public void AddTo(ArticleContext article)
    {
        for (var sentence = 0; sentence < article.Trees.Length; sentence++)
        {
            for (var token = 0; token < article.Trees[sentence].Count; token++)
            {
                Resolve(article, sentence, token);
            }
        }
    }

    private void Resolve(ArticleContext article, int sentence, int token)
    {
        var tree = article.Trees[sentence];
        _descriptions.Resolve(article, sentence, token);
        if (article.Mentions[sentence].Covering(token) is not null)
        {
            return;
        }

        var word = tree[token];
        if (word.PartOfSpeech is PartOfSpeech.Pron or PartOfSpeech.Det && IsFirstPerson(tree, token))
        {
            ResolveFirstPerson(article, sentence, token);
        }
        else if (word.PartOfSpeech is PartOfSpeech.Pron && IsWhere(tree, token))
        {
            var query = new AnaphorQuery(Where, FavoursSubject: true, IgnoresAgreement: true) { FallsBackOnMainState = true, FavoursPlace = true };
            Add(article, sentence, token, query, MentionForm.Pronoun);
        }
        else if (word.PartOfSpeech is PartOfSpeech.Pron && IsPersonal(tree, token))
        {
            var kinds = IsAdverbial(tree, token) ? Groups : Agents;
            Add(article, sentence, token, new AnaphorQuery(kinds, FavoursSubject: true), MentionForm.Pronoun);
        }
        else if (word.PartOfSpeech is PartOfSpeech.Det && tree.HasFeature(token, "Poss", "Yes") && word.Form.ToLowerInvariant() is not ("votre" or "vos"))
        {
            ResolvePossessive(article, sentence, token);
        }
        else if (IsLatter(tree, token) && (!IsDeictic(tree, token) || IsNearest(article, sentence, token)))
        {
            // «l'assassinat de ce dernier»
            var isOfPerson = tree.Head(token) is >= 0 and var noun && classes.Contains("had-by-people", tree[noun].Lemma) && tree.Dependency(token) == "nmod";
            Add(article, sentence, token, new AnaphorQuery(isOfPerson ? Persons : Anything, FavoursSubject: false), MentionForm.Anaphor);
        }
        else if (_summaries.DoerOf(article, sentence, token) is { } doer)
        {
            article.Add(sentence, token, token, doer, MentionForm.Anaphor);
        }
        else if (word.PartOfSpeech == PartOfSpeech.Noun && TitleAt(article, sentence, token) is { } title
            && IsBareDefinite(tree, token, title.Last) && BearersBefore(article, sentence, token, title) is { Count: > 0 } bearers)
        {
            var query = new AnaphorQuery(Persons, FavoursSubject: true) { Among = bearers, TakesUpKind = true };
            AddSpan(article, sentence, title, query);
        }
        else if (word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn && anaphors.Find(tree, token) is { } anaphor && IsBareDefinite(tree, token, token)
            && !IsInsideTitle(article, sentence, token) && article.Mentions[sentence].ByTitle(token) is null)
        {
            var kinds = anaphor.Kinds;
            if (kinds.Contains(ActorKind.State) && StateByAdjective(article, sentence, token) is { } state)
            {
                article.Add(sentence, token, token, state, MentionForm.Role);
                return;
            }

            var query = new AnaphorQuery(kinds, FavoursSubject: true, IgnoresAgreement: !kinds.SetEquals(Persons))
            {
                FirstKind = anaphor.FirstKind,
                Among = anaphor.Among ?? Called(article, sentence, token),
                TakesUpKind = anaphor.Among is not null || (!kinds.Contains(ActorKind.State) && !kinds.SetEquals(Persons)),
                FallsBackOnMainState = anaphor.Among is null && kinds.SetEquals(States),
            };
            Add(article, sentence, token, query, MentionForm.Anaphor);
        }
    }

    // «l'Alliance», «l'Union»: with a capital, whatever has a name that begins so.
    private static FrozenSet<string>? Called(ArticleContext article, int sentence, int token) =>
        token > 0 && IsCapitalised(article.Trees[sentence][token].Form)
            ? article.AllMentions.Where(mention => AntecedentFinder.IsCalled(mention.Actor, article.Trees[sentence][token].Lemma))
                .Select(mention => mention.Actor.Id).ToFrozenSet(StringComparer.Ordinal)
            : null;

    private static bool IsCapitalised(string form) => form.Length > 1 && char.IsUpper(form[0]) && char.IsLower(form[1]);

    // «le président», where a president has been named: of those who bear the title, the most prominent.
    private static TitleMatch? TitleAt(ArticleContext article, int sentence, int token) =>
        article.Mentions[sentence].ByTitle(token) is null && article.Trees[sentence].HasFeature(token, "Number", "Sing")
            ? article.TitleHeadedBy(sentence, token)
            : null;

    // «le chef de l'État»: whoever leads it, not the state.
    private static bool IsInsideTitle(ArticleContext article, int sentence, int token) =>
        article.Titles[sentence].Any(title => title.First < token && token <= title.Last);

    private static FrozenSet<string> BearersBefore(ArticleContext article, int sentence, int token, TitleMatch match) =>
        article.Bearers
            .Where(bearer => bearer.Sentence < sentence && bearer.Title.English == match.Title.English
                && (match.Title.Class == TitleClass.Office
                    || article.Trees[bearer.Sentence][bearer.Token].Lemma == article.Trees[sentence][token].Lemma))
            .Select(bearer => bearer.Person.Id)
            .ToFrozenSet(StringComparer.Ordinal);

    private void AddSpan(ArticleContext article, int sentence, TitleMatch title, AnaphorQuery query)
    {
        var head = article.Trees[sentence].HeadOfSpan(title.First, title.Last);
        foreach (var actor in antecedents.Find(article, sentence, head, query))
        {
            article.Add(sentence, title.First, title.Last, actor, MentionForm.Anaphor);
        }
    }

    private void ResolveFirstPerson(ArticleContext article, int sentence, int token)
    {
        if (_speakers.Find(article, sentence, token) is { } speaker)
        {
            article.Add(sentence, token, token, speaker.Agent, MentionForm.Pronoun);
            AddPossessed(article, sentence, possessed.Find(article, sentence, token), [speaker.Agent]);
        }
    }

    // «l'ONU à retirer sa mission», «accusé par l'ONU pour son soutien»: a possessive takes up the subject before it in its own
    // clause, when it is not part of it, and not an agent; but «a sanctionné X pour son soutien» is what X did.
    private void ResolvePossessive(ArticleContext article, int sentence, int token)
    {
        var tree = article.Trees[sentence];
        var verb = tree.Head(token);
        while (verb >= 0 && tree[verb].PartOfSpeech != PartOfSpeech.Verb)
        {
            verb = tree.Head(verb);
        }

        var fillers = new FillerFinder(tree, article.Frames[sentence], article.Mentions[sentence], classes);
        var isPassive = verb >= 0 && article.Frames[sentence].IsPassive(verb);
        var isOfObject = isPassive || (verb >= 0 && classes.Contains("requite", tree[verb].Lemma) && tree.Preposition(tree.Head(token)) == "pour");
        var subjects = verb < 0 ? [] : article.Frames[sentence].Read(verb).In(isOfObject ? "obj" : "subj");
        var owners = subjects
            .Where(subject => !tree.Dominates(subject.Token, token))
            .SelectMany(fillers.Find)
            .Where(owner => owner.Last < token && article.Mentions[sentence].ByTitle(tree.Head(token)) != owner)
            .DistinctBy(owner => owner.Actor.Id)
            .ToList();
        owners = owners.Count > 0 ? owners : SubjectAhead(article, sentence, token, isPassive ? verb : -1);
        foreach (var owner in owners)
        {
            article.Add(sentence, token, token, owner.Actor, MentionForm.Pronoun, owner.Metonym);
        }

        var possession = possessed.Find(article, sentence, token);
        if (owners.Count == 0)
        {
            var kinds = possession is null ? Agents : PossessedMentions.Owners;
            Add(article, sentence, token, new AnaphorQuery(kinds, FavoursSubject: true, IgnoresAgreement: true), MentionForm.Pronoun);
            owners = [.. article.Mentions[sentence].At(token).Where(mention => mention.First == token)];
        }

        AddPossessed(article, sentence, possession, [.. owners.Select(owner => owner.Agent)]);
    }

    private void AddPossessed(ArticleContext article, int sentence, Possession? possession, IReadOnlyList<Actor> owners)
    {
        if (possession is not null)
        {
            possessed.AddTo(article, sentence, possession, owners);
        }
    }

    // «Après son renversement par l'armée, Ali Bongo ...»: before anybody is named, it is the subject to come; and so it is in a
    // participle clause before that, «accusé par l'ONU pour son rôle, le Rwanda ...».
    private static List<Mention> SubjectAhead(ArticleContext article, int sentence, int token, int participle)
    {
        var tree = article.Trees[sentence];
        var subject = tree.Child(tree.Root, "nsubj", "nsubj:pass");
        var isFronted = token < tree.Root && subject > token && !tree.Dominates(subject, token)
            && (IsFrontedParticiple(tree, participle, subject)
                || !article.Mentions[sentence].All.Any(mention => mention.First < token && mention.Form != MentionForm.Adjective));
        return isFronted
            ? [.. article.Mentions[sentence].At(subject).Where(mention => mention is { Form: MentionForm.Name } && Agents.Contains(mention.Agent.Kind))]
            : [];
    }

    private static bool IsFrontedParticiple(DependencyTree tree, int verb, int subject) =>
        verb >= 0 && verb < subject && tree.Dependency(verb) is "advcl" or "acl" && tree.HasFeature(verb, "VerbForm", "Part")
        && tree.Child(verb, "nsubj", "nsubj:pass") < 0;

    private void Add(ArticleContext article, int sentence, int token, AnaphorQuery query, MentionForm form)
    {
        foreach (var actor in antecedents.Find(article, sentence, token, query))
        {
            article.Add(sentence, token, token, actor, form);
        }
    }

    // «le territoire malien», «l'État malien»: the adjective says which.
    private static Actor? StateByAdjective(ArticleContext article, int sentence, int noun) =>
        article.Mentions[sentence].All
            .FirstOrDefault(mention => mention.Form == MentionForm.Adjective && mention.Actor.Kind == ActorKind.State
                && article.Trees[sentence].Head(mention.Head) == noun)
            ?.Actor;

    // «nous», «je», «notre»; not «nous nous sommes retirés», whose second pronoun says nothing more.
    private static bool IsFirstPerson(DependencyTree tree, int token) =>
        !tree.HasFeature(token, "Reflex", "Yes") && tree.Dependency(token) != "expl"
        && (tree.HasFeature(token, "Person", "1")
            || tree[token].Form.ToLowerInvariant() is "mon" or "ma" or "mes" or "notre" or "nos" or "nous" or "je" or "j'" or "j’");

    // «il», «elle», «lui», «les»; not «il» without a referent, not reflexives, not the first and second persons.
    private static bool IsPersonal(DependencyTree tree, int token) =>
        tree.HasFeature(token, "PronType", "Prs") && tree.HasFeature(token, "Person", "3")
        && !tree.HasFeature(token, "Reflex", "Yes") && tree.Dependency(token) != "expl" && !IsNeuter(tree, token) && !IsIncluding(tree, token)
        && !IsEmphasis(tree, token);

    // «l'armée, elle, exige»: nobody new.
    private static bool IsEmphasis(DependencyTree tree, int token) =>
        tree[token].Form is "elle" or "lui" or "eux" or "elles" && token > 0 && token + 1 < tree.Count && tree[token - 1].Form == "," && tree[token + 1].Form == ",";

    // «en le faisant», «comme le dit X»: what, not who.
    private static bool IsNeuter(DependencyTree tree, int token) =>
        tree[token].Form.ToLowerInvariant() is "le" or "l'" or "l’" && tree.Head(token) is >= 0 and var verb
        && tree[verb].Lemma is "faire" or "dire" or "savoir" or "être";

    // «y compris»
    private static bool IsIncluding(DependencyTree tree, int token) =>
        tree[token].Form.ToLowerInvariant() is "y" && token + 1 < tree.Count && tree[token + 1].Form is "compris" or "inclus";

    // «Le Rwanda y a envoyé des troupes»: where; not «il y a».
    private bool IsWhere(DependencyTree tree, int token) =>
        tree[token].Form.Equals("y", StringComparison.OrdinalIgnoreCase) && tree.Head(token) is >= 0 and var verb
        && classes.Contains("done-somewhere", tree[verb].Lemma);

    // «y», «en»: seldom persons.
    private static bool IsAdverbial(DependencyTree tree, int token) => tree[token].Form.ToLowerInvariant() is "y" or "en";

    // «ce dernier», «cette dernière», «celui-ci», «celle-ci».
    private static bool IsLatter(DependencyTree tree, int token)
    {
        var form = tree[token].Form.ToLowerInvariant();
        return form is "celui-ci" or "celle-ci" or "ceux-ci" or "celles-ci"
            || (token > 0 && tree[token].Lemma is "dernier" && tree[token - 1].Lemma is "ce"
                && tree[token].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Noun
                && !IsModifier(tree, token));
    }

    private static bool IsDeictic(DependencyTree tree, int token) => tree[token].Form.EndsWith("-ci", StringComparison.OrdinalIgnoreCase);

    // «une décision de l'ONU ... celle-ci»: it takes up the nearest noun that agrees, of an actor or not.
    private static bool IsNearest(ArticleContext article, int sentence, int token)
    {
        for (var where = sentence; where >= Math.Max(0, sentence - 1); where--)
        {
            var tree = article.Trees[where];
            for (var noun = (where == sentence ? token : tree.Count) - 1; noun >= 0; noun--)
            {
                var isPhrase = tree[noun].PartOfSpeech == PartOfSpeech.Propn
                    || (tree[noun].PartOfSpeech == PartOfSpeech.Noun && tree.Child(noun, "det") >= 0);
                var agrees = isPhrase && Fits(tree, noun, article.Trees[sentence], token, "Gender") && Fits(tree, noun, article.Trees[sentence], token, "Number");
                if (agrees)
                {
                    return article.Mentions[where].At(noun).Any(mention => mention.Form != MentionForm.Adjective);
                }
            }
        }

        return false;
    }

    private static bool Fits(DependencyTree left, int noun, DependencyTree right, int pronoun, string feature) =>
        left.Feature(noun, feature).IsEmpty || right.Feature(pronoun, feature).IsEmpty
        || left.Feature(noun, feature).SequenceEqual(right.Feature(pronoun, feature));

    private static bool IsModifier(DependencyTree tree, int token) =>
        tree.Dependency(token) == "amod" && tree.Head(token) > token;

    // «le pays», «cette organisation», «les deux pays»; not «le pays de X», «un pays».
    private bool IsBareDefinite(DependencyTree tree, int noun, int last)
    {
        var determiner = tree.Child(noun, "det");

        // «90 % de la capitale»: a part of the town is not the state.
        var isPartOfTown = tree[noun].Lemma == "capitale" && tree.Preposition(noun) == "de";

        // «La Coalition pour sauver l'Artibonite»: the name of another.
        var isName = IsCapitalised(tree[noun].Form) && last + 1 < tree.Count && tree[last + 1].Lemma is "pour" or "contre";
        var isHumanRights = tree.Head(noun) is >= 0 and var above && tree[above].Lemma == "droit";
        if (determiner < 0 || tree[determiner].Lemma is not ("le" or "ce") || isHumanRights || isPartOfTown || isName)
        {
            return false;
        }

        foreach (var child in tree.Children(noun))
        {
            // «a quitté le pays fin 2023» says when, not which.
            var isRestricted = (child > last && tree.Dependency(child) is "nmod" or "appos" or "flat" && !classes.Contains("time-noun", tree[child].Lemma))
                || (tree.Has(child, "acl:relcl") && !(last + 1 < tree.Count && tree[last + 1].Form == ","))
                || (child == last + 1 && tree.Has(child, "acl") && classes.Contains("composing", tree[child].Lemma));
            if (isRestricted)
            {
                return false;
            }
        }

        return true;
    }
}
