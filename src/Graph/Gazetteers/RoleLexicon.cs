using System.Collections.Frozen;
using System.Collections.Immutable;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Ontology;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Gazetteers;

/// <summary>The organs and groups that every state has, and the noun phrases that name them (Data/roles/roles.tsv).</summary>
/// <remarks>Immutable: safe on any thread.</remarks>
public sealed class RoleLexicon
{
    private const string Path = "Data/roles/roles.tsv";

    private static readonly Lazy<RoleLexicon> Embedded = new(() => Read(DataSource.Program));

    private readonly PhraseIndex<LexiconPhrase<(RoleActor Role, bool General)>> _phrases = new();
    private readonly FrozenDictionary<string, RoleActor> _byKey;

    private RoleLexicon(DataTable table)
    {
        var roles = ImmutableArray.CreateBuilder<RoleActor>(table.Rows.Length);
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var role = Read(row);
            if (roles.Any(other => other.Key == role.Key))
            {
                throw row.Error($"the role '{role.Key}' is already listed above");
            }

            roles.Add(role);
            AddPhrases(row, role, "phrases", general: false, owners);
            AddPhrases(row, role, "general", general: true, owners);
        }

        All = roles.ToImmutable();
        _byKey = All.ToFrozenDictionary(role => role.Key, StringComparer.Ordinal);
    }

    /// <summary>All roles, in the order of the data file.</summary>
    public ImmutableArray<RoleActor> All { get; }

    /// <summary>The lexicon that comes with the program; read once.</summary>
    /// <exception cref="DataFileException">The data file is badly formed.</exception>
    public static RoleLexicon Load() => Embedded.Value;

    /// <summary>The lexicon of a source.</summary>
    internal static RoleLexicon Load(DataSource data) => data.IsProgram ? Load() : Read(data);

    /// <summary>The role of a key ("armee"), or null.</summary>
    public RoleActor? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _byKey.GetValueOrDefault(key);
    }

    /// <summary>The role phrases in a sentence, the longest at each place; they do not overlap.</summary>
    public ImmutableArray<RoleMatch> Match(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return _phrases.MatchAll(
            sentence,
            (first, last, phrase) => new RoleMatch(
                first, last, phrase.Value.Role, phrase.Text, phrase.Value.General));
    }

    /// <summary>The actor that a role is in a state: "mali/armee", «Armée malienne».</summary>
    /// <param name="role">The role.</param>
    /// <param name="state">The state.</param>
    /// <param name="grammar">How French speaks of the state.</param>
    public static Actor ActorOf(RoleActor role, Actor state, CountryGrammar grammar)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(grammar);
        var withName = role.WithName.Replace("{of}", grammar.Of, StringComparison.Ordinal);
        var name = grammar.HasAdjective ? InAgreement(role.WithAdjective, grammar) : withName;
        IEnumerable<string> aliases = grammar.HasAdjective ? role.Aliases.Select(alias => InAgreement(alias, grammar)).Prepend(withName) : [];
        return new Actor(
            $"{state.Id}/{role.Key}",
            name,
            role.Kind,
            [.. aliases],
            state.Id,
            state.Iso3,
            state.Cameo is { } code && role.CameoRole is { } suffix ? code + suffix : null);
    }

    /// <summary>The actor that a role is in a state, with the names of its own that the gazetteer knows («FAMa»).</summary>
    /// <param name="role">The role.</param>
    /// <param name="stateId">The id of a state, "mali".</param>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <returns>The actor, or null when the id is not that of a state.</returns>
    public static Actor? ActorOf(RoleActor role, string stateId, Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(gazetteer);
        if (gazetteer.Find(stateId) is not { } state || gazetteer.Grammar(stateId) is not { } grammar)
        {
            return null;
        }

        var actor = ActorOf(role, state.Actor, grammar);
        return gazetteer.Find(actor.Id) is { } known
            ? actor with { Aliases = [.. known.Actor.Aliases.Union(actor.Aliases)] }
            : actor;
    }

    internal static RoleLexicon From(DataTable table) => new(table);

    private static RoleLexicon Read(DataSource data) => From(data.Read(
        Path, "key", "kind", "cameo", "phrases", "general", "with_adjective", "with_name", "english", "aliases"));

    // «Armée malienne», «Maliens»
    private static string InAgreement(string template, CountryGrammar grammar)
    {
        var name = template
            .Replace("{mp}", grammar.Adjective(GrammaticalGender.MasculinePlural), StringComparison.Ordinal)
            .Replace("{fp}", grammar.Adjective(GrammaticalGender.FemininePlural), StringComparison.Ordinal)
            .Replace("{m}", grammar.Adjective(GrammaticalGender.Masculine), StringComparison.Ordinal)
            .Replace("{f}", grammar.Adjective(GrammaticalGender.Feminine), StringComparison.Ordinal);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static RoleActor Read(DataRow row)
    {
        var kindName = row.Required("kind");
        var withAdjective = row.Required("with_adjective");
        var withName = row.Required("with_name");
        if (!withName.Contains("{of}", StringComparison.Ordinal))
        {
            throw row.Error($"'with_name' needs {{of}}, which becomes «du Mali»");
        }

        string[] slots = ["{m}", "{f}", "{mp}", "{fp}"];
        if (!slots.Any(slot => withAdjective.Contains(slot, StringComparison.Ordinal)))
        {
            throw row.Error($"'with_adjective' needs one of {{m}}, {{f}}, {{mp}}, {{fp}}, which becomes «malien» in agreement");
        }

        return new RoleActor(
            row.Required("key"),
            ActorKinds.Parse(kindName) ?? throw row.Error($"the kind '{kindName}' is not one of {ActorKinds.Names}"),
            row.Optional("cameo"),
            withAdjective,
            withName,
            row.Required("english"),
            [.. row.List("aliases")]);
    }

    private void AddPhrases(
        DataRow row, RoleActor role, string column, bool general, Dictionary<string, string> owners)
    {
        foreach (var phrase in row.List(column))
        {
            if (!owners.TryAdd(phrase, role.Key))
            {
                throw row.Error($"the phrase '{phrase}' is already one of the role '{owners[phrase]}'");
            }

            LexiconPhrase<(RoleActor, bool)>.AddTo(_phrases, phrase, (role, general));
        }
    }
}
