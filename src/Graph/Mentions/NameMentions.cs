using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>Mentions by a name that the gazetteer knows: actors, adjectives of states, peoples, capitals.</summary>
internal sealed class NameMentions(
    Gazetteer gazetteer, GazetteerMatcher matcher, RoleActors organs, AnaphorLexicon classNouns)
{
    private const string PopulationRole = "population";

    /// <summary>Adds them to an article.</summary>
    public void AddTo(ArticleContext article)
    {
        var matches = article.Document.Sentences.Select(matcher.Match).ToList();
        var certain = matches
            .SelectMany(found => found)
            .Where(match => !match.IsAmbiguous && !match.RequiresFullName)
            .ToLookup(match => match.Best.Entry.Id, StringComparer.Ordinal);

        // «Moussa Sall»: a surname that no full name in the article explains may be anybody's, and tells of no country.
        bool IsExplained(GazetteerMatch match) => !match.RequiresFullName || certain.Contains(match.Best.Entry.Id);
        (article.MainState, article.IsMainStateClear) = MostNamed(matches.SelectMany(found => found).Where(IsExplained), article.States);
        for (var sentence = 0; sentence < matches.Count; sentence++)
        {
            var nations = matches[sentence]
                .Where(IsExplained)
                .Select(match => match.Best.Entry.Actor)
                .Where(actor => actor.Kind == ActorKind.Person && actor.Country is not null)
                .Select(actor => actor.Country!)
                .ToHashSet(StringComparer.Ordinal);
            foreach (var match in matches[sentence])
            {
                Add(article, sentence, match, certain, nations);
            }
        }
    }

    private void Add(
        ArticleContext article, int sentence, GazetteerMatch match, ILookup<string, GazetteerMatch> certain, HashSet<string> nations)
    {
        var reading = Choose(match, certain, article.MainState, nations);
        if (reading is null)
        {
            return;
        }

        var actor = reading.Kind == AliasKind.Demonym
            ? PeopleOf(reading.Entry) ?? PeopleCalled(reading.Entry, article.TextOf(sentence, match.First, match.Last))
            : reading.Entry.Actor;
        var form = reading.Kind == AliasKind.Adjective ? MentionForm.Adjective : MentionForm.Name;
        var first = form == MentionForm.Name ? WithClassNoun(article.Trees[sentence], match, actor.Kind) : match.First;
        var state = actor.Kind == ActorKind.Population && IsSome(article.Trees[sentence], match) ? null : StateMeantBy(reading, actor);
        article.Add(sentence, first, match.Last, actor, form, state);
        AddWhole(article, sentence, match, reading.Entry);
    }

    // «des Maliens», «deux Français», «de nombreux Afghans»: some people, never their state.
    private static bool IsSome(DependencyTree tree, GazetteerMatch match)
    {
        var noun = tree.HeadOfSpan(match.First, match.Last);
        var determiner = tree.Child(noun, "det");
        var isCounted = tree.Child(noun, "nummod") >= 0 || (match.First > 0 && tree[match.First - 1].PartOfSpeech == PartOfSpeech.Adj);
        return isCounted || (determiner >= 0 && tree[determiner].Lemma is not "le");
    }

    // «Moscou», «un accord avec les Américains»: where a place or a people does not fit, its state is meant.
    private Actor? StateMeantBy(GazetteerReading reading, Actor actor) =>
        actor.Kind == ActorKind.Population && reading.Entry.Actor.Kind == ActorKind.State ? reading.Entry.Actor
        : reading.Entry.MetonymOf.IsEmpty ? null
        : gazetteer.Find(reading.Entry.MetonymOf[0])?.Actor;

    // «la Mission multidimensionnelle des Nations unies»: the name of a part may hold that of the whole.
    private void AddWhole(ArticleContext article, int sentence, GazetteerMatch match, GazetteerEntry entry)
    {
        if (entry.PartOf is null || gazetteer.Find(entry.PartOf) is not { } whole || match.Last - match.First < 2)
        {
            return;
        }

        var names = whole.Actor.Aliases.Prepend(whole.Actor.Name).Select(NameFolding.Fold).ToHashSet(StringComparer.Ordinal);
        for (var first = match.First + 1; first <= match.Last; first++)
        {
            for (var last = match.Last; last >= first; last--)
            {
                if (names.Contains(NameFolding.Fold(article.TextOf(sentence, first, last))))
                {
                    article.Add(sentence, first, last, whole.Actor, MentionForm.Name);
                    return;
                }
            }
        }
    }

    // «sa mission Minusma», «le groupe Wagner»: the noun that says what it is belongs to the mention.
    private int WithClassNoun(DependencyTree tree, GazetteerMatch match, ActorKind kind)
    {
        var noun = match.First - 1;
        var isClassNoun = noun >= 0 && kind != ActorKind.Person && tree[noun].PartOfSpeech == PartOfSpeech.Noun
            && classNouns.KindsOf(tree[noun].Lemma) is { } kinds && kinds.Contains(kind);
        return isClassNoun ? noun : match.First;
    }

    // «le président congolais Félix Tshisekedi»: of two states with one adjective, that of the person beside it. Else an
    // ambiguous name means whoever the article names otherwise, then whoever belongs to the state it is about.
    private static GazetteerReading? Choose(
        GazetteerMatch match, ILookup<string, GazetteerMatch> certain, string? mainState, HashSet<string> nations)
    {
        var readings = match.Readings
            .Where(reading => !reading.RequiresFullName || certain.Contains(reading.Entry.Id))
            .ToList();
        return (readings.Count > 1 ? readings.Find(reading => reading.Kind == AliasKind.Adjective && nations.Contains(reading.Entry.Id)) : null)
            ?? readings.Find(reading => certain.Contains(reading.Entry.Id))
            ?? readings.Find(reading => mainState is not null && reading.Entry.Actor.Country == mainState)
            ?? readings.FirstOrDefault();
    }

    private Actor? PeopleOf(GazetteerEntry entry) =>
        entry.Actor.Kind == ActorKind.State ? organs.Of(PopulationRole, entry.Actor.Id) : null;

    // «les Soviétiques»: people of a place that is no state, and stands for nobody either.
    private static Actor PeopleCalled(GazetteerEntry entry, string name) =>
        entry.Actor.Kind == ActorKind.Place && entry.MetonymOf.IsEmpty
            ? new Actor(ActorSlug.Of(name), name, ActorKind.Population, [])
            : entry.Actor;

    // «Boko Haram a attaqué un village tchadien»: a group is at home where it was born, and acts elsewhere.
    private static int Weight(ActorKind kind) => kind switch
    {
        ActorKind.ArmedGroup or ActorKind.Organisation or ActorKind.Company or ActorKind.Media => 1,
        _ => 2,
    };

    private (string? State, bool IsClear) MostNamed(IEnumerable<GazetteerMatch> matches, Dictionary<string, Actor> states)
    {
        var counts = new Dictionary<string, (int Weight, int Times)>(StringComparer.Ordinal);
        foreach (var match in matches)
        {
            var actor = match.Best.Entry.Actor;
            var state = actor.Kind == ActorKind.State ? actor.Id : actor.Country;
            if (state is not null && gazetteer.Find(state) is { } entry)
            {
                states[state] = entry.Actor;
                var (weight, times) = counts.GetValueOrDefault(state);
                counts[state] = (weight + Weight(actor.Kind), times + 1);
            }
        }

        // The order of insertion breaks ties: the state named first.
        if (counts.Count == 0)
        {
            return (null, false);
        }

        var (most, count) = counts.MaxBy(pair => pair.Value.Weight);
        return (most, 2 * count.Times > counts.Values.Sum(other => other.Times));
    }
}
