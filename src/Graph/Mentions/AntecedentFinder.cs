using System.Collections.Frozen;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>Finds whom an anaphor takes up, by agreement, binding, nearness and prominence.</summary>
internal sealed class AntecedentFinder(Gazetteer gazetteer, Agreement agreement, WordClasses classes)
{
    private static readonly FrozenSet<ActorKind> Armed = FrozenSet.ToFrozenSet([ActorKind.ArmedGroup]);

    private const double SentencePenalty = 2;
    private const double SubjectBonus = 1.5;
    private const double MainClauseBonus = 0.5;
    private const double TokenPenalty = 0.02;
    private const double AnaphorPenalty = 0.25;
    private const double DescriptionPenalty = 3;
    private const double PersonBonus = 1;
    private const double SpeakerBonus = 3;
    private const double NameBonus = 1.5;
    private const double LocationPenalty = 1;
    private const double LocationBonus = 1.5;
    private const double DoubtPenalty = 1.5;
    private const double MainStateBonus = 1;
    private const double ParallelBonus = 2.5;
    private const double DeedBonus = 2.5;

    /// <summary>The actors taken up: one, or several for a plural over a list; none when nothing fits.</summary>
    public IReadOnlyList<Actor> Find(ArticleContext article, int sentence, int token, AnaphorQuery query)
    {
        // A plural noun («les trois pays») takes up a list, never one actor; «ils» and «leurs» may.
        var takesUpOne = article.Trees[sentence][token].PartOfSpeech != PartOfSpeech.Noun;
        var isPlural = !query.TakesUpOne && IsPlural(article, sentence, token, query);
        for (var back = 0; back <= query.SentencesBack && sentence - back >= 0; back++)
        {
            var list = isPlural ? List(article, sentence - back, sentence, token, query) : [];
            var single = isPlural && takesUpOne ? Best(article, sentence, token, query, back, back) : null;
            if (list.Count > 1 && (single is null || !IsMoreProminent(article, single, list)))
            {
                return [.. list.Select(mention => mention.Agent).DistinctBy(actor => actor.Id)];
            }

            if (single is not null)
            {
                return WithOthers(article, single, query);
            }
        }

        if (isPlural)
        {
            return Pair(article, sentence, token, query);
        }

        // «le groupe»: of all that may be one, the armed one that was spoken of.
        var armed = query is { FirstKind: ActorKind.ArmedGroup, TakesUpKind: true } && query.Kinds.Count > 1
            ? Best(article, sentence, token, query with { Kinds = Armed }, 0, query.SentencesBack)
            : null;
        var best = armed ?? Best(article, sentence, token, query, 0, query.SentencesBack)
            ?? (query.TakesUpKind ? Best(article, sentence, token, query, query.SentencesBack + 1, sentence) : null);
        if (best is not null)
        {
            return [ActorOf(article, best, query)];
        }

        return query.FallsBackOnMainState && article.MainState is { } main && gazetteer.Find(main) is { } entry
            && !DisjointFrom(article, sentence, token).Contains(main)
                ? [entry.Actor]
                : [];
    }

    // «en accord avec l'ONU et l'UE, le Rwanda accueille des réfugiés qui ... Ils ...»: a plural named after a list whose
    // members do not act.
    private static bool IsMoreProminent(ArticleContext article, Mention single, IReadOnlyList<Mention> list) =>
        single.First > list[^1].Last && !list.Any(member => IsSubject(article, member))
        && article.Trees[single.Sentence].HasFeature(single.Head, "Number", "Plur");

    // «ils» that takes up «ils» means all whom that meant.
    private static List<Actor> WithOthers(ArticleContext article, Mention mention, AnaphorQuery query) =>
    [
        .. article.Mentions[mention.Sentence].All
            .Where(other => other.First == mention.First && other.Last == mention.Last && other.Form == mention.Form)
            .Select(other => ActorOf(article, other, query))
            .DistinctBy(actor => actor.Id),
    ];

    private static bool IsPlural(ArticleContext article, int sentence, int token, AnaphorQuery query)
    {
        var tree = article.Trees[sentence];
        return tree[token].PartOfSpeech switch
        {
            PartOfSpeech.Det => tree[token].Form.ToLowerInvariant() is "leur" or "leurs",
            PartOfSpeech.Noun => tree.HasFeature(token, "Number", "Plur"),
            _ => !query.IgnoresAgreement && tree.HasFeature(token, "Number", "Plur"),
        };
    }

    private Mention? Best(ArticleContext article, int sentence, int token, AnaphorQuery query, int from, int to)
    {
        var disjoint = DisjointFrom(article, sentence, token);
        var best = Candidates(article, sentence, token, query, from, to)
            .Where(mention => !disjoint.Contains(ActorOf(article, mention, query).Id) && query.Among?.Contains(ActorOf(article, mention, query).Id) is not false)
            .Where(mention => !IsInSubject(article, sentence, token, mention) && !IsQuoted(article, sentence, token, mention))
            .Where(mention => mention.Sentence != sentence || !article.Trees[sentence].Dominates(token, mention.Head))
            .Where(mention => query.IgnoresAgreement || agreement.Holds(article, sentence, token, mention))
            .MaxBy(mention => Score(article, sentence, token, mention, query));
        return best is null || IsAboutAnother(article, sentence, token, Score(article, sentence, token, best, query)) ? null : best;
    }

    // «« La justice a tranché », répond son secrétaire général»: what others speak of is nobody's of whom the article tells.
    private static bool IsQuoted(ArticleContext article, int sentence, int token, Mention mention) =>
        article.Trees[sentence][token].PartOfSpeech is PartOfSpeech.Pron or PartOfSpeech.Det
        && article.Quotations.Cover(mention.Sentence, mention.Head) && !article.Quotations.Cover(sentence, token);

    // «Macky Sall, à la tête de l'Union africaine, l'a reçu»: what is told of the subject is not the object.
    private static bool IsInSubject(ArticleContext article, int sentence, int token, Mention mention)
    {
        var tree = article.Trees[sentence];
        if (mention.Sentence != sentence || tree[token].PartOfSpeech != PartOfSpeech.Pron || tree.Dependency(token) is not ("obj" or "iobj"))
        {
            return false;
        }

        var subject = tree.Child(tree.Head(token), "nsubj");
        return subject >= 0 && tree.Dominates(subject, mention.Head);
    }

    // «Poutine a reçu des élèves. Un journaliste a protesté. Il ...»: somebody without a name is as good an antecedent.
    private static bool IsAboutAnother(ArticleContext article, int sentence, int token, double best)
    {
        var tree = article.Trees[sentence];
        if (tree[token].PartOfSpeech != PartOfSpeech.Pron || sentence == 0)
        {
            return false;
        }

        var before = article.Trees[sentence - 1];
        for (var noun = 0; noun < before.Count; noun++)
        {
            var isSubject = before[noun].PartOfSpeech == PartOfSpeech.Noun && before.Dependency(noun) == "nsubj"
                && before.Head(before.Head(noun)) < 0 && article.Titles[sentence - 1].Any(title => title.First <= noun && noun <= title.Last)
                && article.Mentions[sentence - 1].At(noun).All(mention => mention.Form == MentionForm.Description) && Agreement.HoldsOfNoun(tree, token, before, noun);
            if (isSubject && SubjectBonus + MainClauseBonus - SentencePenalty - (TokenPenalty * (before.Count - noun)) > best)
            {
                return true;
            }
        }

        return false;
    }

    // «l'ONU l'a accusé», «l'Afrique du Sud a appelé le pays», «a condamné l'enlèvement de X par le groupe»: unless it is reflexive, a
    // pronoun, or a noun that is the object, the agent or an opponent, is none of those that its own verb relates it to.
    private HashSet<string> DisjointFrom(ArticleContext article, int sentence, int token)
    {
        var tree = article.Trees[sentence];
        var isOpposed = tree[token].PartOfSpeech == PartOfSpeech.Noun && tree.Preposition(token) is "par" or "contre" or "avec";
        var verb = isOpposed ? tree.PredicateOver(token) : tree.Head(token);
        var isRelated = isOpposed || tree[token].PartOfSpeech == PartOfSpeech.Pron || (tree[token].PartOfSpeech == PartOfSpeech.Noun && tree.Dependency(token) == "obj");
        if (!isRelated || verb < 0 || tree[verb].PartOfSpeech != PartOfSpeech.Verb)
        {
            return [];
        }

        var fillers = new FillerFinder(tree, article.Frames[sentence], article.Mentions[sentence], classes);
        return [.. article.Frames[sentence].Read(verb).Arguments
            .Where(argument => argument.Token != token && argument.Slot is "subj" or "obj" or "à")
            .Concat(UnderstoodSubjects(article, sentence, verb))
            .Concat(Demanders(article, sentence, verb))
            .SelectMany(fillers.Find)
            .SelectMany(mention => new[] { mention.Actor.Id, mention.Agent.Id })];
    }

    // «La Russie dément avoir l'intention de l'envahir»: an infinitive under a noun has the subject of the clause.
    private static IEnumerable<Argument> UnderstoodSubjects(ArticleContext article, int sentence, int verb)
    {
        var tree = article.Trees[sentence];
        var noun = tree.Head(verb);
        if (!tree.HasFeature(verb, "VerbForm", "Inf") || noun < 0 || tree[noun].PartOfSpeech != PartOfSpeech.Noun)
        {
            return [];
        }

        var clause = tree.Head(noun);
        while (clause >= 0 && tree.Dependency(clause) == "xcomp" && !article.Frames[sentence].Read(clause).In("subj").Any())
        {
            clause = tree.Head(clause);
        }

        return clause < 0 ? [] : article.Frames[sentence].Read(clause).In("subj");
    }

    // «L'ONU a exigé des militaires qu'ils partent»: who demands is not who is to do it.
    private IEnumerable<Argument> Demanders(ArticleContext article, int sentence, int clause)
    {
        var tree = article.Trees[sentence];
        return tree.Dependency(clause) == "ccomp" && tree.Head(clause) is >= 0 and var demand && classes.Contains("request", tree[demand].Lemma)
            ? article.Frames[sentence].Read(demand).In("subj")
            : [];
    }

    private IEnumerable<Mention> Candidates(
        ArticleContext article, int sentence, int token, AnaphorQuery query, int from, int to)
    {
        for (var back = from; back <= to && sentence - back >= 0; back++)
        {
            foreach (var mention in article.Mentions[sentence - back].All)
            {
                var precedes = back > 0 || mention.Last < token;
                if (precedes && mention.Form != MentionForm.Adjective && IsOfKind(article, mention, back, query)
                    && !IsSetting(article, mention, query) && !IsCapitalThatActs(article, mention, query)
                    && !IsFaded(article, sentence, token, mention, query))
                {
                    yield return mention;
                }
            }
        }
    }

    // A group that was not spoken of last is taken up only as a subject, and only who spoke or acted goes on speaking: «Le
    // Rwanda est prêt, a-t-il ajouté» is not what the Rwanda says.
    private bool IsFaded(ArticleContext article, int sentence, int token, Mention mention, AnaphorQuery query)
    {
        var tree = article.Trees[sentence];
        var isSpeechNoun = mention.Form == MentionForm.Anaphor && classes.Contains("speech-noun", article.Trees[mention.Sentence][mention.Head].Lemma);
        var isUnnamed = query.TakesUpOne && mention.Form == MentionForm.Description;

        // «ont désigné Wagner « organisation criminelle »»: what somebody is called is nobody.
        var isAttribute = mention.Form == MentionForm.Description && article.Trees[mention.Sentence].Dependency(mention.Head) == "xcomp";
        return isSpeechNoun || isUnnamed || isAttribute
            || (IsInserted(tree, token) && mention.Sentence == sentence && !Speaks(article, mention))
            || (tree[token].PartOfSpeech == PartOfSpeech.Pron && !IsSubject(article, mention)
                && (IsInserted(tree, token) || (sentence - mention.Sentence > 1 && mention.Actor.Kind != ActorKind.Person)));
    }

    // «a déclaré sur Facebook», «à l'agence AFP»: only where it acts is it spoken of further.
    private static bool IsSetting(ArticleContext article, Mention mention, AnaphorQuery query) =>
        query.FavoursSubject && mention.Actor.Kind is ActorKind.Company or ActorKind.Media && !IsSubject(article, mention);

    // «Kigali a dépêché des soldats. L'ONU y a ...»: not in Kigali.
    private static bool IsCapitalThatActs(ArticleContext article, Mention mention, AnaphorQuery query) =>
        query.FavoursPlace && mention.Metonym is not null && IsSubject(article, mention);

    // «Kiev a réagi. Le pays ...»: the capital that acts is its state.
    private static bool IsOfKind(ArticleContext article, Mention mention, int back, AnaphorQuery query) =>
        query.Kinds.Contains(mention.Actor.Kind)
        || (back > 0 && query.FallsBackOnMainState && StateOf(article, mention) is not null)
        || (mention.Metonym is { } state && query.Kinds.Contains(state.Kind) && (query.Among is not null || IsSubject(article, mention)));

    private static Actor ActorOf(ArticleContext article, Mention mention, AnaphorQuery query) =>
        query.Kinds.Contains(mention.Actor.Kind) ? mention.Actor
        : (query.FallsBackOnMainState ? StateOf(article, mention) : null) ?? mention.Metonym ?? mention.Actor;

    // «Le gouvernement malien a réagi. Le pays ...»; in the same sentence («l'armée française a quitté le pays») it is another.
    private static Actor? StateOf(ArticleContext article, Mention mention) =>
        mention.Form == MentionForm.Role && mention.Actor.Country is { } country ? article.State(country) : null;

    private double Score(ArticleContext article, int sentence, int token, Mention mention, AnaphorQuery query)
    {
        var distance = sentence - mention.Sentence;
        var score = -SentencePenalty * distance;
        score -= TokenPenalty * (distance == 0 ? token - mention.Last : article.Trees[mention.Sentence].Count - mention.Last);
        score += query.FavoursSubject ? Prominence(article, mention) : 0;
        score += IsInserted(article.Trees[sentence], token) && Speaks(article, mention) ? SpeakerBonus : 0;
        score += IsLocation(article.Trees[mention.Sentence], mention) ? AsLocation(query) : 0;
        score -= agreement.IsDoubtful(article, sentence, token, mention) ? DoubtPenalty : 0;
        score += NamesItself(article.Trees[sentence], token, mention) ? NameBonus : 0;
        score += IsParallel(article, sentence, token, mention) ? ParallelBonus : 0;
        score += IsDeedJudged(article, sentence, token, mention) ? DeedBonus : 0;
        score += query.FallsBackOnMainState && article.IsMainStateClear && ActorOf(article, mention, query).Id == article.MainState ? MainStateBonus : 0;
        score += mention.Actor.Kind == ActorKind.Person ? PersonBonus * Personality(article.Trees[sentence], token) : 0;
        score -= query.TakesUpKind && mention.Form == MentionForm.Description ? DescriptionPenalty : 0;
        return score - (mention.Form is MentionForm.Pronoun or MentionForm.Anaphor ? AnaphorPenalty : 0);
    }

    // «La Turquie lui a livré des drones ; les Émirats lui ont accordé un prêt»: the second is whoever the first is.
    private static bool IsParallel(ArticleContext article, int sentence, int token, Mention mention)
    {
        var tree = article.Trees[sentence];
        var before = article.Trees[mention.Sentence];
        return mention.Form == MentionForm.Pronoun && sentence - mention.Sentence <= 1 && tree.Dependency(token) is "obj" or "iobj"
            && tree.Dependency(token) == before.Dependency(mention.Head) && tree[token].Form.Equals(before[mention.Head].Form, StringComparison.OrdinalIgnoreCase);
    }

    // «..., une visite que Damas a dénoncée. La Jordanie l'a condamnée»: what is judged is what was done, and so whoever did it.
    private bool IsDeedJudged(ArticleContext article, int sentence, int token, Mention mention)
    {
        var noun = article.Trees[mention.Sentence][mention.Head];
        return mention.Form == MentionForm.Anaphor && noun.PartOfSpeech == PartOfSpeech.Noun && classes.Contains("step-noun", noun.Lemma)
            && article.Trees[sentence].Head(token) is >= 0 and var verb
            && (classes.Contains("condemn-verb", article.Trees[sentence][verb].Lemma) || classes.Contains("praise-verb", article.Trees[sentence][verb].Lemma));
    }

    // «il», «elle»: of a person and a group, more often the person; whoever is arrested or killed is one («l'a arrêté»), and
    // whoever was born or has studied («Né à Gao, il ...»).
    private double Personality(DependencyTree tree, int token)
    {
        if (tree[token].PartOfSpeech != PartOfSpeech.Pron || tree.HasFeature(token, "Number", "Plur"))
        {
            return 0;
        }

        // «il», «elle», «de lui»
        var isSubject = tree[token].Form.ToLowerInvariant() is "il" or "elle" || (tree[token].Form == "lui" && tree.Child(token, "case") >= 0);
        var isVictim = tree.Head(token) is >= 0 and var verb && classes.Contains("person-object", tree[verb].Lemma);
        var isBiography = isSubject && tree.Head(token) >= 0 && IsBiography(tree, tree.Head(token));
        return (isSubject ? 1 : 0) + (isVictim && (!isSubject || tree.Has(token, "nsubj:pass")) ? 1 : 0) + (isBiography ? 2 : 0);
    }

    private bool IsBiography(DependencyTree tree, int verb) =>
        classes.Contains("lived-by-people", tree[verb].Lemma)
        || (tree.Child(verb, "obj", "advcl") is >= 0 and var child && classes.Contains("lived-by-people", tree[child].Lemma));

    // «..., a-t-il ajouté»: whoever spoke goes on speaking.
    private bool IsInserted(DependencyTree tree, int token) =>
        tree[token].Form.StartsWith('-') && tree.Head(token) is >= 0 and var verb && classes.Contains("say", tree[verb].Lemma);

    private bool Speaks(ArticleContext article, Mention mention)
    {
        var head = TopOf(article, mention);
        var verb = article.Trees[mention.Sentence].Head(head);
        return verb >= 0 && classes.Contains("say", article.Trees[mention.Sentence][verb].Lemma) && IsSubject(article, mention);
    }

    // «l'alliance»: of those that may be one, the Alliance of some name.
    private static bool NamesItself(DependencyTree tree, int token, Mention mention) =>
        tree[token].PartOfSpeech == PartOfSpeech.Noun
        && IsCalled(mention.Actor, tree[token].Lemma);

    /// <summary>Whether a name of an actor begins with a noun.</summary>
    public static bool IsCalled(Actor actor, string noun) =>
        actor.Aliases.Prepend(actor.Name).Any(name => NameFolding.Fold(name).StartsWith(NameFolding.Fold(noun), StringComparison.Ordinal));

    // «en Chine», «au Mali»: where something happens acts less than who is there, and is what «y» takes up.
    private static double AsLocation(AnaphorQuery query) =>
        query.FavoursPlace ? LocationBonus : query.FavoursSubject ? -LocationPenalty : 0;

    private static bool IsLocation(DependencyTree tree, Mention mention) =>
        mention.Actor.Kind is ActorKind.State or ActorKind.Place
        && tree.Preposition(mention.Head) is "à" or "en" or "dans" or "vers";

    // Whoever the main clause is about is spoken of further.
    private static double Prominence(ArticleContext article, Mention mention)
    {
        var tree = article.Trees[mention.Sentence];
        var head = TopOf(article, mention);
        return !IsSubject(article, mention) ? 0
            : tree.Has(head, "obl:agent") ? SubjectBonus / 2
            : tree.Head(tree.Head(head)) < 0 && tree.Dependency(head) == "nsubj" ? SubjectBonus + MainClauseBonus
            : SubjectBonus;
    }

    private static bool IsSubject(ArticleContext article, Mention mention)
    {
        var tree = article.Trees[mention.Sentence];
        var head = TopOf(article, mention);
        var isAgent = tree.Has(head, "obl:agent") && tree.Dependency(tree.Head(head)) != "acl";
        return tree.Dependency(head) == "nsubj" || isAgent
            || (tree.Dependency(head) == "obj" && article.Frames[mention.Sentence].InsertedSubject(tree.Head(head)) == head);
    }

    // The head of the whole phrase: that of the title before a name.
    private static int TopOf(ArticleContext article, Mention mention)
    {
        var tree = article.Trees[mention.Sentence];
        var head = mention.Head;
        while (tree.Head(head) is >= 0 and var above
            && (tree.Dependency(head) is "appos" or "flat" || article.Mentions[mention.Sentence].ByTitle(above) == mention))
        {
            head = above;
        }

        return head;
    }

    // «le Mali et le Niger ... les deux pays»: the last list whose members all fit, of the size that a numeral gives.
    private IReadOnlyList<Mention> List(ArticleContext article, int where, int sentence, int token, AnaphorQuery query)
    {
        if (IsAnyPeople(article.Trees[sentence], token, query))
        {
            return [];
        }

        var size = Size(article.Trees[sentence], token);
        var disjoint = DisjointFrom(article, sentence, token);
        var list = MentionLists.Of(article.Trees[where], article.Mentions[where])
            .LastOrDefault(members => (where < sentence || members[^1].Last < token)
                && !members.Any(mention => disjoint.Contains(mention.Agent.Id))
                && members.All(mention => query.Kinds.Contains(mention.Agent.Kind))
                && (size == 0 || members.Count == size));
        return list is null || list.Select(mention => mention.Agent.Id).Distinct().Count() < 2 ? [] : list;
    }

    // «les joueurs», «les dirigeants»: uncounted, hardly ever those just named.
    private static bool IsAnyPeople(DependencyTree tree, int token, AnaphorQuery query) =>
        tree[token].PartOfSpeech == PartOfSpeech.Noun && query.Kinds.SetEquals([ActorKind.Person]) && Size(tree, token) == 0
        && tree.Child(token, "det") is >= 0 and var determiner && tree[determiner].Lemma == "le";

    // «Le Niger a rencontré le Bénin. Les deux pays ...»: no list, but just as many.
    private static List<Actor> Pair(ArticleContext article, int sentence, int token, AnaphorQuery query)
    {
        var size = Size(article.Trees[sentence], token);
        if (size == 0 || sentence == 0)
        {
            return [];
        }

        var before = article.Mentions[sentence - 1].All
            .Where(mention => mention.Form != MentionForm.Adjective && query.Kinds.Contains(mention.Agent.Kind))
            .Select(mention => mention.Agent)
            .DistinctBy(actor => actor.Id)
            .ToList();
        return before.Count == size ? before : [];
    }

    private static int Size(DependencyTree tree, int noun)
    {
        var numeral = tree.Child(noun, "nummod");
        return numeral < 0 ? 0 : tree[numeral].Form.ToLowerInvariant() switch
        {
            "deux" => 2,
            "trois" => 3,
            "quatre" => 4,
            "cinq" => 5,
            _ => 0,
        };
    }
}
