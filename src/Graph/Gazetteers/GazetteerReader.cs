using System.Buffers;
using System.Collections.Immutable;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Ontology;

namespace ActorGraph.Graph.Gazetteers;

/// <summary>Reads the files of Data/actors into entries, and checks that ids are unique and known.</summary>
internal sealed class GazetteerReader
{
    private static readonly SearchValues<char> IdLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-/");

    private readonly Dictionary<string, GazetteerEntry> _entries = new(StringComparer.Ordinal);
    private readonly List<GazetteerEntry> _order = [];
    private readonly List<(DataRow Row, string Column, string Id)> _references = [];

    /// <summary>The written forms of all actors with what each means.</summary>
    public List<NamePattern> Patterns { get; } = [];

    /// <summary>The grammar of each state.</summary>
    public Dictionary<string, CountryGrammar> Grammars { get; } = new(StringComparer.Ordinal);

    /// <summary>The entries in the order of the files.</summary>
    public IReadOnlyList<GazetteerEntry> Entries => _order;

    /// <summary>Reads one file.</summary>
    public void Read(DataTable table)
    {
        var isStates = table.Columns.Contains("capital");
        foreach (var row in table.Rows)
        {
            var grammar = isStates ? ReadGrammar(row) : null;
            var entry = ReadEntry(row, grammar);
            Add(row, entry);
            AddNames(row, entry);
            if (grammar is not null)
            {
                Grammars.Add(entry.Id, grammar);
                AddCapital(row, entry);
            }
        }
    }

    /// <summary>Checks, once all files are read, that each id that an entry points to exists.</summary>
    /// <exception cref="DataFileException">One does not.</exception>
    public void CheckReferences()
    {
        foreach (var (row, column, id) in _references)
        {
            // An organ of a state, "mali/armee", is made from the roles and the state.
            if (!_entries.ContainsKey(id.Split('/')[0]))
            {
                throw row.Error($"the id '{id}' in the column '{column}' is not that of any actor");
            }
        }
    }

    private GazetteerEntry ReadEntry(DataRow row, CountryGrammar? grammar)
    {
        var id = row.Required("id");
        if (id.AsSpan().ContainsAnyExcept(IdLetters))
        {
            throw row.Error($"the id '{id}' may hold only lower-case letters without accents, digits, '-' and '/'");
        }

        var kindName = row.Required("kind");
        var kind = ActorKinds.Parse(kindName)
            ?? throw row.Error($"the kind '{kindName}' is not one of {ActorKinds.Names}");
        var name = NamePattern.Unmark(row.Required("name"));
        var actor = new Actor(
            id,
            name,
            kind,
            Aliases(row, name),
            row.Optional("country"),
            row.Optional("iso3"),
            row.Optional("cameo"),
            row.Optional("wikidata"));
        return new GazetteerEntry(
            actor,
            Refer(row, "part_of"),
            ReferAll(row, "metonym_of"),
            grammar is null ? row.List("adjectives") : [.. grammar.Adjectives()],
            IsCapital: false);
    }

    private void Add(DataRow row, GazetteerEntry entry)
    {
        if (!_entries.TryAdd(entry.Id, entry))
        {
            throw row.Error($"the id '{entry.Id}' is already that of {_entries[entry.Id].Actor.Name}");
        }

        _order.Add(entry);
        Refer(row, "country");
    }

    private void AddNames(DataRow row, GazetteerEntry entry)
    {
        string[] names = [row["name"], .. row.List("aliases")];
        foreach (var marked in names)
        {
            Patterns.Add(NamePattern.Of(entry, KindOf(marked, names, entry), marked));
        }

        foreach (var adjective in entry.Adjectives)
        {
            Patterns.Add(NamePattern.Of(entry, AliasKind.Adjective, adjective));
        }
    }

    // «Cedeao» is an acronym because «CEDEAO» is one.
    private static AliasKind KindOf(string marked, string[] names, GazetteerEntry entry)
    {
        if (!entry.MetonymOf.IsEmpty)
        {
            return entry.Actor.Kind == ActorKind.Place ? AliasKind.Capital : AliasKind.Metonym;
        }

        var kind = NamePattern.KindOf(marked, entry.Actor);
        return kind == AliasKind.Name && !marked.Contains(' ', StringComparison.Ordinal)
            && names.Any(other => NamePattern.IsAcronym(NamePattern.Unmark(other)) && NameFolding.Same(other, marked))
            ? AliasKind.Acronym
            : kind;
    }

    // Without the name itself and its lower-case form, which only serve to find it in text.
    private static ImmutableArray<string> Aliases(DataRow row, string name)
    {
        var aliases = ImmutableArray.CreateBuilder<string>();
        foreach (var marked in row.List("aliases"))
        {
            var alias = NamePattern.Unmark(marked);
            var isName = alias == name
                || (char.IsLower(alias[0]) && alias.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (!isName && !aliases.Contains(alias))
            {
                aliases.Add(alias);
            }
        }

        return aliases.ToImmutable();
    }

    private void AddCapital(DataRow row, GazetteerEntry state)
    {
        var names = row.List("capital");
        if (names.IsEmpty || NameFolding.Same(names[0], state.Actor.Name))
        {
            // «Djibouti» is the state; as a town it needs no actor of its own.
            return;
        }

        var id = Slug(names[0]);
        var actor = new Actor(
            id,
            NamePattern.Unmark(names[0]),
            ActorKind.Place,
            [.. names.Skip(1).Select(NamePattern.Unmark)],
            state.Id);
        var entry = new GazetteerEntry(actor, null, [state.Id, .. ReferAll(row, "seat_of")], [], IsCapital: true);
        if (!_entries.TryAdd(id, entry))
        {
            throw row.Error($"the capital '{names[0]}' has the id of {_entries[id].Actor.Name}: list it only here");
        }

        _order.Add(entry);
        foreach (var name in names)
        {
            Patterns.Add(NamePattern.Of(entry, AliasKind.Capital, name));
        }
    }

    private static CountryGrammar ReadGrammar(DataRow row) => new(
        row.Required("id"),
        NamePattern.Unmark(row.Required("name")),
        row.Required("in"),
        row.Required("of"),
        row.OneOf(
            "gender",
            ("m", GrammaticalGender.Masculine),
            ("f", GrammaticalGender.Feminine),
            ("mp", GrammaticalGender.MasculinePlural),
            ("fp", GrammaticalGender.FemininePlural)),
        row.List("adjective_m"),
        row.List("adjective_f"),
        row.List("adjective_mp"),
        row.List("adjective_fp"));

    private string? Refer(DataRow row, string column) =>
        row.Optional(column) is { } id ? Refer(row, column, id) : null;

    private string Refer(DataRow row, string column, string id)
    {
        _references.Add((row, column, id));
        return id;
    }

    private ImmutableArray<string> ReferAll(DataRow row, string column)
    {
        var ids = row.List(column);
        foreach (var id in ids)
        {
            Refer(row, column, id);
        }

        return ids;
    }

    private static string Slug(string name) => NameFolding.FoldWords(name).Replace(' ', '-');
}
