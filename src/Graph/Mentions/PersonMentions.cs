using System.Collections.Immutable;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>
/// Mentions of persons: names that no gazetteer holds, recognised by what stands beside them; short names of persons named
/// in full elsewhere in the article; and the titles that belong to each.
/// </summary>
internal sealed class PersonMentions(TitleLexicon titles, GivenNames givenNames, PersonSigns signs)
{
    private const int LongestTitle = 12;

    /// <summary>Adds them to an article whose gazetteer names have been found.</summary>
    public void AddTo(ArticleContext article)
    {
        var matches = article.Document.Sentences.Select(sentence => titles.Match(sentence)).ToImmutableArray();
        article.Titles = matches;
        var spans = matches.Select((titlesHere, sentence) => new PersonNameSpans(article, sentence, titlesHere)).ToList();
        var addressed = Addressed(article, matches, spans);
        for (var sentence = 0; sentence < article.Trees.Length; sentence++)
        {
            AddFullNames(article, sentence, matches[sentence], spans[sentence], addressed);
        }

        SecondNames.Unite(article);
        Unite(article);
        var persons = KnownPersons(article);
        for (var sentence = 0; sentence < article.Trees.Length; sentence++)
        {
            AddShortNames(article, sentence, matches[sentence], spans[sentence], persons);
            AddTitles(article, sentence, matches[sentence]);
        }
    }

    // What follows a form of address is a surname: «M. Diakité» tells that «Oumar Diakité» is a person.
    private static HashSet<string> Addressed(
        ArticleContext article, ImmutableArray<ImmutableArray<TitleMatch>> matches, List<PersonNameSpans> spans)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var sentence = 0; sentence < matches.Length; sentence++)
        {
            foreach (var title in matches[sentence].Where(title => title.Title.Class == TitleClass.Address))
            {
                var first = title.Last + 1;
                if (spans[sentence].EndOf(first) is var last && last >= first)
                {
                    names.Add(NameFolding.Fold(article.TextOf(sentence, first, last)));
                }
            }
        }

        return names;
    }

    private void AddFullNames(
        ArticleContext article, int sentence, ImmutableArray<TitleMatch> titleMatches, PersonNameSpans spans, HashSet<string> addressed)
    {
        var tree = article.Trees[sentence];
        for (var first = 0; first < tree.Count; first++)
        {
            var last = spans.EndOf(first);
            if (last < first)
            {
                continue;
            }

            if (IsFirstName(tree, first, last) && Joins(article, sentence, first, last))
            {
                first = last;
                continue;
            }

            if (last == first)
            {
                continue;
            }

            // «l'Écossais Malcolm X»: a demonym is no part of the name.
            var isDemonym = last > first + 1 && !givenNames.Contains(tree[first].Form) && tree[first].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adj
                && givenNames.Contains(tree[first + 1].Form);
            if (isDemonym)
            {
                continue;
            }

            var isPerson = givenNames.Contains(tree[first].Form)
                || HasTitle(tree, first, last, titleMatches)
                || signs.Has(tree, first, last)
                || IsListedWithPerson(tree, article.Mentions[sentence], first, last)
                || HasDemonym(tree, article.Mentions[sentence], first)
                || HoldsGivenName(tree, first, last)
                || EndsIn(addressed, article.TextOf(sentence, first, last));
            if (isPerson)
            {
                article.Add(sentence, first, last, NewPerson(article.TextOf(sentence, first, last)), MentionForm.Name);
                first = last;
            }
        }
    }

    // «les opposants Mamadou Bah et Billo Diallo»: who is named in one breath with a person.
    private static bool IsListedWithPerson(DependencyTree tree, SentenceMentions mentions, int first, int last) =>
        first > 1 && tree[first - 1].Form is "et" or "," && tree.Dependency(first) == "conj"
        && mentions.Covering(first - 2) is { Form: MentionForm.Name, Actor.Kind: ActorKind.Person }
        && Enumerable.Range(first, last - first + 1).All(i => tree[i].PartOfSpeech == PartOfSpeech.Propn);

    // «le Djiboutien Mahamoud Youssouf»
    private static bool HasDemonym(DependencyTree tree, SentenceMentions mentions, int first) =>
        first > 1 && mentions.Covering(first - 1) is { Form: MentionForm.Name, Actor.Kind: ActorKind.Population } people && people.Last == first - 1
        && people.First > 0 && tree[people.First - 1].PartOfSpeech == PartOfSpeech.Det && tree.HasFeature(people.First - 1, "Number", "Sing");

    // «Mahamoud Ali Youssouf», of whom only the second is a given name that is known.
    private bool HoldsGivenName(DependencyTree tree, int first, int last) =>
        last > first + 1 && givenNames.Contains(tree[first + 1].Form)
        && Enumerable.Range(first, last - first + 1).All(i => tree[i].PartOfSpeech == PartOfSpeech.Propn && (i == first || tree.Dependency(i) == "flat"));

    // «Ibrahim Mbombo», where the article says «Ibrahim Mbombo Njoya» too: one person, if only one has such a name.
    private static void Unite(ArticleContext article)
    {
        var persons = article.AllMentions.Where(mention => IsPerson(mention.Actor)).Select(mention => mention.Actor).DistinctBy(actor => actor.Id).ToList();
        foreach (var mention in article.AllMentions.Where(mention => IsPerson(mention.Actor)).ToList())
        {
            var words = NameFolding.Fold(mention.Actor.Name).Split(' ');
            var longer = persons.Where(person => person.Id != mention.Actor.Id && BeginsWith(person, words)).ToList();
            if (words.Length > 1 && longer is [var whole])
            {
                article.Mentions[mention.Sentence].Remove(mention);
                article.Mentions[mention.Sentence].Add(mention with { Actor = whole });
            }
        }
    }

    private static bool BeginsWith(Actor person, string[] words) =>
        NameFolding.Fold(person.Name).StartsWith(string.Join(' ', words) + " ", StringComparison.Ordinal);

    // «Abdel Fattah [Burhan]», where the gazetteer knows the last name alone: the whole is one name, of the one known if all
    // of it is part of a name of theirs, else of somebody else of that family.
    private bool Joins(ArticleContext article, int sentence, int first, int last)
    {
        // «le journaliste Ali Téra»: after a given name, a place is a surname.
        var isGiven = givenNames.Contains(article.Trees[sentence][first].Form);
        var surname = article.Mentions[sentence].All.FirstOrDefault(mention => mention.First == last + 1
            && mention.Form == MentionForm.Name && (IsPerson(mention.Actor) || (isGiven && mention.Actor.Kind == ActorKind.Place)));
        if (surname is null)
        {
            return false;
        }

        var name = article.TextOf(sentence, first, surname.Last);
        var words = NameFolding.Fold(name).Split(' ');
        var isKnown = IsPerson(surname.Actor) && surname.Actor.Aliases.Prepend(surname.Actor.Name)
            .Select(alias => NameFolding.Fold(alias).Split(' '))
            .Any(known => words.All(word => known.Any(other => NameSuggester.AreSpellings(word, other))));
        article.Mentions[sentence].Remove(surname);
        article.Add(sentence, first, surname.Last, isKnown ? surname.Actor : NewPerson(name), MentionForm.Name);
        return true;
    }

    // A capital at the beginning of a sentence, or a demonym or office before a name, is not enough, unless all is one name.
    private bool IsFirstName(DependencyTree tree, int first, int last) =>
        givenNames.Contains(tree[first].Form)
        || ((first > 0 || (last + 1 < tree.Count && tree.Dependency(last + 1) == "flat")) && Enumerable.Range(first, last - first + 1).All(i => tree[i].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.X));

    private static bool EndsIn(HashSet<string> surnames, string name)
    {
        var words = NameFolding.Fold(name).Split(' ');
        return Enumerable.Range(1, words.Length - 1).Any(from => surnames.Contains(string.Join(' ', words[from..])));
    }

    // «le colonel Goïta», «l'ambassadeur ukrainien à Dakar, Iouri Pyvovarov», «Willy Ngoma, porte-parole du M23».
    private static bool HasTitle(DependencyTree tree, int first, int last, ImmutableArray<TitleMatch> titles) =>
        titles.Any(title => IsTitleBefore(tree, title, first) || IsTitleAfter(tree, title, last));

    private static bool IsTitleBefore(DependencyTree tree, TitleMatch title, int name) =>
        name > title.Last && name - title.Last <= LongestTitle && IsSinglePhrase(tree, title.Last + 1, name) && EndsBeforeName(tree, title.Last + 1, name);

    private static bool IsTitleAfter(DependencyTree tree, TitleMatch title, int name) =>
        name + 1 < title.First && tree[name + 1].Form == ","
        && (title.First == name + 2 || (title.First == name + 3 && tree[name + 2].PartOfSpeech == PartOfSpeech.Det));

    private static Dictionary<string, Actor?> KnownPersons(ArticleContext article)
    {
        var byWord = new Dictionary<string, Actor?>(StringComparer.Ordinal);
        foreach (var person in article.AllMentions.Select(mention => mention.Actor).Where(IsPerson).DistinctBy(actor => actor.Id))
        {
            foreach (var word in ShortForms(person))
            {
                // A word that two persons share names neither.
                byWord[word] = byWord.TryGetValue(word, out var other) && other?.Id != person.Id ? null : person;
            }
        }

        return byWord;
    }

    private static IEnumerable<string> ShortForms(Actor person)
    {
        foreach (var name in person.Aliases.Prepend(person.Name))
        {
            var words = NameFolding.Fold(name).Split(' ');
            for (var from = 1; from < words.Length; from++)
            {
                yield return string.Join(' ', words[from..]);
            }

            if (words.Length > 2)
            {
                yield return $"{words[0]} {words[^1]}";
            }
        }
    }

    private static void AddShortNames(
        ArticleContext article,
        int sentence,
        ImmutableArray<TitleMatch> titleMatches,
        PersonNameSpans spans,
        Dictionary<string, Actor?> persons)
    {
        for (var first = 0; first < article.Trees[sentence].Count; first++)
        {
            var last = spans.EndOf(first);
            if (last < first)
            {
                continue;
            }

            var text = article.TextOf(sentence, first, last);
            if (persons.TryGetValue(NameFolding.Fold(text), out var known) && known is not null)
            {
                article.Add(sentence, first, last, known, MentionForm.Name);
            }
            else if (titleMatches.Any(title => title.Last == first - 1 && title.Title.Class != TitleClass.Office))
            {
                article.Add(sentence, first, last, NewPerson(text), MentionForm.Name);
            }

            first = last;
        }
    }

    // «le ministre malien des Affaires étrangères, Abdoulaye Diop»: the title stands for the person.
    private static void AddTitles(ArticleContext article, int sentence, ImmutableArray<TitleMatch> titleMatches)
    {
        var mentions = article.Mentions[sentence];
        var persons = mentions.All.Where(mention => IsPerson(mention.Actor)).ToList();
        var tree = article.Trees[sentence];
        foreach (var title in titleMatches)
        {
            var head = tree.HeadOfSpan(title.First, title.Last);
            var person = persons.Find(mention => BelongsTo(tree, mentions, title, mention)
                && !titleMatches.Any(other => IsBetween(tree, title, other, mention)));
            if (person is not null)
            {
                mentions.AddTitle(head, person);
            }

            // «Issa Sanogo, président du Togo»
            person ??= persons.Find(mention => tree.Dependency(head) == "appos" && tree.Head(head) == mention.Head);
            if (person is not null)
            {
                article.Bearers.Add(new TitleBearer(sentence, head, title.Title, person.Actor));
            }
        }

        foreach (var person in persons)
        {
            AddNationality(mentions, person);
        }
    }

    // «le Nigérian Bola Tinubu»: not the people, but the person's country.
    private static void AddNationality(SentenceMentions mentions, Mention person)
    {
        var before = mentions.All.FirstOrDefault(
            mention => mention.Last == person.First - 1 && mention.Actor.Kind == ActorKind.Population);
        if (before is not null)
        {
            mentions.Remove(before);
            mentions.AddTitle(before.Head, person);
        }
    }

    private static bool BelongsTo(DependencyTree tree, SentenceMentions mentions, TitleMatch title, Mention person)
    {
        var head = tree.HeadOfSpan(title.First, title.Last);
        if (tree.Head(person.Head) == head && tree.Dependency(person.Head) is "appos" or "flat")
        {
            return true;
        }

        return person.First > title.Last && person.First - title.Last <= LongestTitle
            && IsSinglePhrase(tree, title.Last + 1, person.First)
            && (EndsBeforeName(tree, title.Last + 1, person.First) || EndsInName(mentions, title.Last + 1, person.First));
    }

    // «un avocat de la chanteuse X»: the name is that of the nearer title, on which the other depends.
    private static bool IsBetween(DependencyTree tree, TitleMatch title, TitleMatch other, Mention person) =>
        other.First > title.Last && other.Last < person.First
        && tree.Child(tree.HeadOfSpan(other.First, other.Last), "case") >= 0;

    // Between a title and its name stand only adjectives, participles («le chef présumé du groupe»), complements with «de» and a comma.
    private static bool IsSinglePhrase(DependencyTree tree, int from, int to)
    {
        var commas = 0;
        for (var i = from; i < to; i++)
        {
            var token = tree[i];
            commas += token.Form == "," ? 1 : 0;
            var fits = token.PartOfSpeech switch
            {
                PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Det => true,
                PartOfSpeech.Adp => token.Lemma is "de" or "à" or "par" or "en" or "pour" or "sur" or "auprès",
                PartOfSpeech.Adv => token.Form is "facto" or "jure" or "auprès",
                PartOfSpeech.Verb => i == from && token.HasFeature("Tense", "Past") && token.HasFeature("VerbForm", "Part"),
                PartOfSpeech.Cconj => commas == 0,
                PartOfSpeech.Punct => token.Form is "," or "«",
                _ => false,
            };
            if (!fits)
            {
                return false;
            }
        }

        return commas <= 1;
    }

    private static bool EndsBeforeName(DependencyTree tree, int from, int to) =>
        to == from || tree[to - 1].PartOfSpeech is PartOfSpeech.Punct or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Adv;

    // «le chef d'al-Qaïda Ayman al-Zawahiri»: where one name ends, another may begin.
    private static bool EndsInName(SentenceMentions mentions, int from, int to) => mentions.All.Any(
        mention => mention.Last == to - 1 && mention.First >= from && mention.Form == MentionForm.Name && !IsPerson(mention.Actor));

    private static bool IsPerson(Actor actor) => actor.Kind == ActorKind.Person;

    private static Actor NewPerson(string name) =>
        new(ActorSlug.Of(name), name, ActorKind.Person, []);
}
