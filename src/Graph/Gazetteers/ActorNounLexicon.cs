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
    private static readonly Lazy<ActorNounLexicon> Embedded = new(() => Read(DataSource.Program, "unidentified", "facilities"));

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

    /// <summary>The lexicon of a source.</summary>
    internal static ActorNounLexicon Load(DataSource data) =>
        data.IsProgram ? Load() : Read(data, "unidentified", "facilities");

    /// <summary>The nouns of a source that names of organisations begin with.</summary>
    internal static ActorNounLexicon LoadOrganisations(DataSource data) => Read(data, "organisation-nouns");

    /// <summary>The common nouns of a source that say what a name in quotation marks names.</summary>
    internal static ActorNounLexicon LoadNamedKinds(DataSource data) => Read(data, "named-kinds");

    /// <summary>The nouns of a source in English names of organisations.</summary>
    internal static ActorNounLexicon LoadEnglish(DataSource data) => Read(data, "english-organisation-nouns");

    /// <summary>The nouns in a sentence, the longest at each place; they do not overlap.</summary>
    public ImmutableArray<NounMatch> Match(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return _phrases.MatchAll(
            sentence, (first, last, phrase) => new NounMatch(first, last, phrase.Value, phrase.Text));
    }

    private static ActorNounLexicon Read(DataSource data, params ReadOnlySpan<string> names)
    {
        var tables = new List<DataTable>();
        foreach (var name in names)
        {
            tables.Add(data.Read($"Data/roles/{name}.tsv", "phrases", "kind", "english"));
        }

        return new ActorNounLexicon([.. tables]);
    }

    private void Read(DataRow row, HashSet<string> seen)
    {
        var kindName = row.Required("kind");
        var kind = ActorKinds.Parse(kindName)
            ?? throw row.Error($"the kind '{kindName}' is not one of {ActorKinds.Names}");
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
