using System.Collections.Immutable;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Ontology;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Gazetteers;

/// <summary>
/// Common nouns for actors that the text does not name (Data/roles/unidentified.tsv) and for buildings and sites
/// (Data/roles/facilities.tsv).
/// </summary>
/// <remarks>Immutable: safe on any thread.</remarks>
public sealed class ActorNounLexicon
{
    private static readonly Lazy<ActorNounLexicon> Embedded = new(() => new(
        DataTable.Read("Data/roles/unidentified.tsv", "phrases", "kind", "english"),
        DataTable.Read("Data/roles/facilities.tsv", "phrases", "kind", "english")));

    private static readonly Lazy<ActorNounLexicon> EmbeddedOrganisations = new(() => new(
        DataTable.Read("Data/roles/organisation-nouns.tsv", "phrases", "kind", "english")));

    private static readonly Lazy<ActorNounLexicon> EmbeddedNamedKinds = new(() => new(
        DataTable.Read("Data/roles/named-kinds.tsv", "phrases", "kind", "english")));

    private static readonly Lazy<ActorNounLexicon> EmbeddedEnglish = new(() => new(
        DataTable.Read("Data/roles/english-organisation-nouns.tsv", "phrases", "kind", "english")));

    private readonly PhraseIndex<LexiconPhrase<ActorKind>> _phrases = new();

    internal ActorNounLexicon(params ReadOnlySpan<DataTable> tables)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            foreach (var row in table.Rows)
            {
                Read(row, seen);
            }
        }
    }

    /// <summary>The lexicon that comes with the program; read once.</summary>
    /// <exception cref="DataFileException">A data file is badly formed.</exception>
    public static ActorNounLexicon Load() => Embedded.Value;

    /// <summary>The nouns that names of organisations begin with (Data/roles/organisation-nouns.tsv); read once.</summary>
    /// <exception cref="DataFileException">The data file is badly formed.</exception>
    public static ActorNounLexicon LoadOrganisations() => EmbeddedOrganisations.Value;

    /// <summary>The common nouns that say what a name in quotation marks names (Data/roles/named-kinds.tsv); read once.</summary>
    /// <exception cref="DataFileException">The data file is badly formed.</exception>
    public static ActorNounLexicon LoadNamedKinds() => EmbeddedNamedKinds.Value;

    /// <summary>The nouns in English names of organisations (Data/roles/english-organisation-nouns.tsv); read once.</summary>
    /// <exception cref="DataFileException">The data file is badly formed.</exception>
    public static ActorNounLexicon LoadEnglish() => EmbeddedEnglish.Value;

    /// <summary>The nouns in a sentence, the longest at each place; they do not overlap.</summary>
    public ImmutableArray<NounMatch> Match(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return _phrases.MatchAll(
            sentence, (first, last, phrase) => new NounMatch(first, last, phrase.Value, phrase.Text));
    }

    private void Read(DataRow row, HashSet<string> seen)
    {
        var kindName = row.Required("kind");
        var kind = ActorKinds.Parse(kindName)
            ?? throw row.Error($"the kind '{kindName}' is not one of Data/ontology/actor-kinds.tsv");
        foreach (var phrase in row.List("phrases"))
        {
            if (!seen.Add(phrase))
            {
                throw row.Error($"the phrase '{phrase}' is already listed above");
            }

            LexiconPhrase<ActorKind>.AddTo(_phrases, phrase, kind);
        }
    }
}
