using System.Collections.Immutable;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Ontology;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Gazetteers;

/// <summary>Nouns of office, rank and address (Data/titles/titles.tsv).</summary>
/// <remarks>Immutable: safe on any thread.</remarks>
public sealed class TitleLexicon
{
    private static readonly Lazy<TitleLexicon> Embedded = new(() => Read(DataSource.Program));

    private readonly PhraseIndex<LexiconPhrase<Title>> _titles = new();

    internal TitleLexicon(DataTable titles, RelationOntology ontology, RoleLexicon roles)
    {
        var all = ImmutableArray.CreateBuilder<Title>(titles.Rows.Length);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in titles.Rows)
        {
            var title = Read(row, ontology, roles);
            all.Add(title);
            foreach (var phrase in Phrases(row, seen))
            {
                LexiconPhrase<Title>.AddTo(_titles, phrase, title);
            }
        }

        All = all.ToImmutable();
    }

    /// <summary>All titles, in the order of the data file.</summary>
    public ImmutableArray<Title> All { get; }

    /// <summary>The lexicon that comes with the program; read once.</summary>
    /// <exception cref="DataFileException">A data file is badly formed.</exception>
    public static TitleLexicon Load() => Embedded.Value;

    /// <summary>The lexicon of a source.</summary>
    internal static TitleLexicon Load(DataSource data) => data.IsProgram ? Load() : Read(data);

    /// <summary>The titles in a sentence, the longest at each place; they do not overlap.</summary>
    public ImmutableArray<TitleMatch> Match(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return _titles.MatchAll(
            sentence, (first, last, phrase) => new TitleMatch(first, last, phrase.Value, phrase.Text));
    }

    private static TitleLexicon Read(DataSource data) => new(
        data.Read("Data/titles/titles.tsv", "phrases", "class", "relation", "role", "english"),
        RelationOntology.Load(),
        RoleLexicon.Load(data));

    private static Title Read(DataRow row, RelationOntology ontology, RoleLexicon roles)
    {
        var title = new Title(
            row.OneOf(
                "class",
                ("office", TitleClass.Office),
                ("rank", TitleClass.Rank),
                ("address", TitleClass.Address)),
            row.Optional("relation"),
            row.Optional("role"),
            row.Required("english"));
        if (title.Relation is { } relation && ontology.Find(relation) is null)
        {
            throw row.Error($"'{relation}' is not a relation type of Data/ontology/relation-types.tsv");
        }

        if (title.RoleKey is { } role && roles.Find(role) is null)
        {
            throw row.Error($"'{role}' is not a role of Data/roles/roles.tsv");
        }

        return title.Class == TitleClass.Office == title.Relation is not null
            ? title
            : throw row.Error($"an office has a relation; a rank or an address has none");
    }

    private static ImmutableArray<string> Phrases(DataRow row, HashSet<string> seen)
    {
        var phrases = row.List("phrases");
        if (phrases.IsEmpty)
        {
            throw row.Error($"the column 'phrases' is empty");
        }

        foreach (var phrase in phrases)
        {
            if (!seen.Add(phrase))
            {
                throw row.Error($"the phrase '{phrase}' is already listed above");
            }
        }

        return phrases;
    }
}
