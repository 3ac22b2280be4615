using System.Collections.Immutable;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>
/// Mentions of persons: names that no gazetteer holds, recognised by a title or a given name before them; short names of
/// persons named in full elsewhere in the article; and the titles that belong to each.
/// </summary>
internal sealed class PersonMentions(TitleLexicon titles, GivenNames givenNames, PersonSigns signs)
{
    private const int LongestName = 6;
    private const int LongestTitle = 12;

    /// <summary>Adds them to an article whose gazetteer names have been found.</summary>
    public void AddTo(ArticleContext article)
    {
        var matches = article.Document.Sentences.Select(sentence => titles.Match(sentence)).ToList();
        var surnames = SurnamesAfterTitles(article, matches);
        for (var sentence = 0; sentence < article.Trees.Length; sentence++)
        {
            AddFullNames(article, sentence, matches[sentence], surnames);
        }

        var persons = KnownPersons(article);
        for (var sentence = 0; sentence < article.Trees.Length; sentence++)
        {
            AddShortNames(article, sentence, matches[sentence], persons);
            AddTitles(article, sentence, matches[sentence]);
        }
    }

    // «M. Bushiri» tells that «Shepherd Bushiri» elsewhere in the article is a person.
    private static HashSet<string> SurnamesAfterTitles(ArticleContext article, List<ImmutableArray<TitleMatch>> matches)
    {
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        for (var sentence = 0; sentence < matches.Count; sentence++)
        {
            foreach (var title in matches[sentence].Where(match => match.Title.Class == TitleClass.Address))
            {
                var last = NameEnd(article, sentence, title.Last + 1);
                if (last > title.Last)
                {
                    surnames.Add(article.Trees[sentence][last].Form);
                }
            }
        }

        return surnames;
    }

    private void AddFullNames(
        ArticleContext article, int sentence, ImmutableArray<TitleMatch> titleMatches, HashSet<string> surnames)
    {
        var tokens = article.Document.Sentences[sentence].Tokens;
        for (var first = 0; first < tokens.Length; first++)
        {
            var last = NameEnd(article, sentence, first);
            if (last <= first)
            {
                continue;
            }

            var isPerson = givenNames.Contains(tokens[first].Form) || surnames.Contains(tokens[last].Form)
                || HasTitle(article.Trees[sentence], first, last, titleMatches)
                || signs.Has(article.Trees[sentence], first, last);
            if (isPerson)
            {
                article.Add(sentence, first, last, NewPerson(article.TextOf(sentence, first, last)), MentionForm.Name);
                first = last;
            }
        }
    }

    // «le colonel Goïta», «l'ambassadeur ukrainien à Dakar, Iouri Pyvovarov», «Willy Ngoma, porte-parole du M23».
    private static bool HasTitle(DependencyTree tree, int first, int last, ImmutableArray<TitleMatch> titles) =>
        titles.Any(title => IsTitleBefore(tree, title, first) || IsTitleAfter(tree, title, last));

    private static bool IsTitleBefore(DependencyTree tree, TitleMatch title, int name) =>
        name > title.Last && name - title.Last <= LongestTitle && IsSinglePhrase(tree, title.Last + 1, name)
        && (name == title.Last + 1 || tree[name - 1].Form == ",");

    private static bool IsTitleAfter(DependencyTree tree, TitleMatch title, int name) =>
        name + 1 < title.First && tree[name + 1].Form == ","
        && (title.First == name + 2 || (title.First == name + 3 && tree[name + 2].PartOfSpeech == PartOfSpeech.Det));

    // The last token of a run of capitalised names, particles inside included; before first when there is none.
    private static int NameEnd(ArticleContext article, int sentence, int first)
    {
        var tokens = article.Document.Sentences[sentence].Tokens;
        var mentions = article.Mentions[sentence];
        var end = first - 1;
        for (var i = first; i < tokens.Length && i < first + LongestName; i++)
        {
            if (mentions.Overlaps(i, i))
            {
                break;
            }

            if (IsNameWord(tokens[i]))
            {
                end = i;
            }
            else if (i == first || !IsParticle(tokens[i].Form))
            {
                break;
            }
        }

        return end;
    }

    private static bool IsNameWord(Token token) =>
        char.IsUpper(token.Form[0]) && token.PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Noun
        && token.Form.Length > 1 && char.IsUpper(token.Form[0]);

    private static bool IsParticle(string form) =>
        form is "de" or "d'" or "ag" or "Ag" or "ould" or "el" or "al" or "ben" or "bin" or "Ben" or "von" or "van" or "da";

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
        ArticleContext article, int sentence, ImmutableArray<TitleMatch> titleMatches, Dictionary<string, Actor?> persons)
    {
        var tokens = article.Document.Sentences[sentence].Tokens;
        for (var first = 0; first < tokens.Length; first++)
        {
            var last = NameEnd(article, sentence, first);
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
        foreach (var title in titleMatches)
        {
            var person = persons.Find(mention => BelongsTo(article.Trees[sentence], title, mention));
            if (person is not null)
            {
                mentions.AddTitle(article.Trees[sentence].HeadOfSpan(title.First, title.Last), person);
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

    private static bool BelongsTo(DependencyTree tree, TitleMatch title, Mention person)
    {
        var head = tree.HeadOfSpan(title.First, title.Last);
        if (tree.Head(person.Head) == head && tree.Dependency(person.Head) is "appos" or "flat")
        {
            return true;
        }

        return person.First > title.Last && person.First - title.Last <= LongestTitle
            && IsSinglePhrase(tree, title.Last + 1, person.First);
    }

    // Between a title and its name stand only adjectives, complements with «de» and a comma.
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
                PartOfSpeech.Adp => token.Lemma is "de" or "à" or "par" or "en" or "pour" or "sur",
                PartOfSpeech.Adv => token.Form is "facto" or "jure",
                PartOfSpeech.Cconj => commas == 0,
                PartOfSpeech.Punct => token.Form is "," or "«",
                _ => false,
            };
            if (!fits)
            {
                return false;
            }
        }

        return commas <= 1 && (to == from || tree[to - 1].PartOfSpeech is PartOfSpeech.Punct or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Adv);
    }

    private static bool IsPerson(Actor actor) => actor.Kind == ActorKind.Person;

    private static Actor NewPerson(string name) =>
        new(ActorSlug.Of(name), name, ActorKind.Person, []);
}
