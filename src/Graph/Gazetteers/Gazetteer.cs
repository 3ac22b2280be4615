using System.Collections.Immutable;
using ActorGraph.Graph.DataFiles;

namespace ActorGraph.Graph.Gazetteers;

/// <summary>The actors known beforehand, from the files of Data/actors: states, organisations, groups, people, places.</summary>
/// <remarks>Immutable: safe on any thread.</remarks>
public sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Embedded = new(() => ReadAll(DataSource.Program));

    private readonly Dictionary<string, GazetteerEntry> _byId;
    private readonly Dictionary<string, CountryGrammar> _grammars;

    // A query looks names up and reads no text; an import reads text and looks no name up.
    private readonly Lazy<Dictionary<string, ImmutableArray<GazetteerEntry>>> _byName;
    private readonly Lazy<PhraseIndex<NamePattern>> _phrases;

    private Gazetteer(GazetteerReader reader)
    {
        Entries = [.. reader.Entries];
        _byId = Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        _grammars = reader.Grammars;
        _byName = new(() => IndexNames(Entries));
        _phrases = new(() => IndexPhrases(reader.Patterns));
    }

    /// <summary>All entries, in the order of the files.</summary>
    public ImmutableArray<GazetteerEntry> Entries { get; }

    internal PhraseIndex<NamePattern> Phrases => _phrases.Value;

    /// <summary>The gazetteer that comes with the program; read once.</summary>
    /// <exception cref="DataFileException">A data file is badly formed: the message names it and the line.</exception>
    public static Gazetteer Load() => Embedded.Value;

    /// <summary>The gazetteer of a source.</summary>
    /// <exception cref="DataFileException">A data file is badly formed: the message names it and the line.</exception>
    public static Gazetteer Load(DataSource data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.IsProgram ? Load() : ReadAll(data);
    }

    /// <summary>The entry of an id, or null.</summary>
    public GazetteerEntry? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _byId.GetValueOrDefault(id);
    }

    /// <summary>The entries that have a name among their names and aliases, whatever its case, accents and article.</summary>
    /// <returns>Those whose main name it is first; empty when nobody has it, several when it is ambiguous («Congo»).</returns>
    public ImmutableArray<GazetteerEntry> FindByName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.Value.TryGetValue(NameFolding.Fold(name), out var entries) ? entries : [];
    }

    /// <summary>The names closest to one that was not found, for "did you mean".</summary>
    /// <param name="name">The name as typed.</param>
    /// <param name="count">How many to give at most.</param>
    public ImmutableArray<string> Suggest(string name, int count) => NameSuggester.Closest(
        name, Entries.SelectMany(entry => entry.Actor.Aliases.Prepend(entry.Actor.Name)), count);

    /// <summary>How French speaks of a state.</summary>
    /// <param name="stateId">The id of a state, "mali".</param>
    /// <returns>Its grammar, or null when the id is not that of a state.</returns>
    public CountryGrammar? Grammar(string stateId)
    {
        ArgumentNullException.ThrowIfNull(stateId);
        return _grammars.GetValueOrDefault(stateId);
    }

    internal static Gazetteer From(IEnumerable<DataTable> tables)
    {
        var reader = new GazetteerReader();
        foreach (var table in tables)
        {
            reader.Read(table);
        }

        reader.CheckReferences();
        return new Gazetteer(reader);
    }

    internal static DataTable ReadFile(DataSource data, string name) => data.Read(name, "id", "name", "kind", "aliases");

    private static Gazetteer ReadAll(DataSource data) => From(data.List("actors").Select(name => ReadFile(data, name)));

    private static Dictionary<string, ImmutableArray<GazetteerEntry>> IndexNames(ImmutableArray<GazetteerEntry> entries)
    {
        var index = new Dictionary<string, ImmutableArray<GazetteerEntry>>(entries.Length * 3, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            // Main names come before aliases; among equals the order of the files holds.
            Index(index, entry.Actor.Name, entry, isMain: true);
            foreach (var alias in entry.Actor.Aliases)
            {
                Index(index, alias, entry, isMain: false);
            }
        }

        return index;
    }

    private static void Index(
        Dictionary<string, ImmutableArray<GazetteerEntry>> index, string name, GazetteerEntry entry, bool isMain)
    {
        var key = NameFolding.Fold(name);
        var known = index.GetValueOrDefault(key, []);
        if (known.Any(other => ReferenceEquals(other, entry)))
        {
            return;
        }

        var place = isMain ? known.Count(other => NameFolding.Fold(other.Actor.Name) == key) : known.Length;
        index[key] = known.Insert(place, entry);
    }

    private static PhraseIndex<NamePattern> IndexPhrases(IEnumerable<NamePattern> patterns)
    {
        var index = new PhraseIndex<NamePattern>();
        foreach (var pattern in patterns)
        {
            foreach (var phrase in NamePattern.Phrases(pattern.Reading.Alias))
            {
                index.Add(phrase, pattern);
            }
        }

        return index;
    }
}
