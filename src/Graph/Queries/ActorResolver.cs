using System.Collections.Immutable;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Queries;

/// <summary>Finds the actor that a user means by any of its names, whatever their case and accents.</summary>
/// <remarks>
/// Ids and main names are looked up in indexes; then the names that the gazetteer knows; only a name that appeared in
/// articles alone is searched among all actors.
/// </remarks>
public sealed class ActorResolver
{
    private const int SuggestionCount = 3;
    private const string ById = "UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN DISTINCT a.name AS name ORDER BY name";
    private const string ByKey = "MATCH (a:Actor {key: $key}) RETURN DISTINCT a.name AS name ORDER BY name";
    private const string ByAnyKey = "MATCH (a:Actor) WHERE $key IN a.keys RETURN DISTINCT a.name AS name ORDER BY name";
    private const string AllNames = "MATCH (a:Actor) RETURN a.name AS name, a.aliases AS aliases";

    private readonly ICypherSession _session;
    private readonly Func<Gazetteer> _gazetteer;

    /// <summary>Creates a resolver.</summary>
    /// <param name="session">The graph.</param>
    /// <param name="gazetteer">Reads the names known beforehand; asked only for a name that is no actor's main one.</param>
    public ActorResolver(ICypherSession session, Func<Gazetteer> gazetteer) => (_session, _gazetteer) = (session, gazetteer);

    /// <summary>Finds an actor.</summary>
    /// <param name="text">A name, an alias or an id.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The actor's name, or the names that it could be.</returns>
    /// <exception cref="GraphStoreException">The store failed.</exception>
    public async Task<ActorResolution> ResolveAsync(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = NameFolding.Fold(text);
        (string Query, string Parameter, Func<object?> Value)[] ways =
        [
            (ById, "ids", () => new List<object?> { text }),
            (ByKey, "key", () => key),
            (ById, "ids", () => _gazetteer().FindByName(text).Select(object? (entry) => entry.Id).ToList()),
            (ByAnyKey, "key", () => key),
        ];
        foreach (var (query, parameter, value) in CanBeId(text) ? ways : ways[1..])
        {
            var names = await NamesAsync(query, new() { [parameter] = value() }, cancellationToken).ConfigureAwait(false);
            if (names.Length > 0)
            {
                return names.Length == 1 ? new(names[0], [], []) : new(null, names, []);
            }
        }

        return new(null, [], await SuggestAsync(text, cancellationToken).ConfigureAwait(false));
    }

    private static bool CanBeId(string text) => !text.Any(character => char.IsUpper(character) || char.IsWhiteSpace(character));

    private async Task<ImmutableArray<string>> NamesAsync(
        string query, Dictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        var result = await _session.ReadAsync(query, parameters, cancellationToken).ConfigureAwait(false);
        var rows = await result.ToListAsync(cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => (string)row[0]!)];
    }

    // A suggestion is the name of an actor that is there, also when an alias of it came closest.
    private async Task<ImmutableArray<string>> SuggestAsync(string text, CancellationToken cancellationToken)
    {
        var result = await _session.ReadAsync(AllNames, new Dictionary<string, object?>(), cancellationToken)
            .ConfigureAwait(false);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in await result.ToListAsync(cancellationToken).ConfigureAwait(false))
        {
            var name = (string)row[0]!;
            foreach (var alias in ((IEnumerable<object?>?)row[1] ?? []).OfType<string>().Prepend(name))
            {
                names.TryAdd(alias, name);
            }
        }

        var closest = NameSuggester.Closest(text, names.Keys.Order(StringComparer.Ordinal), SuggestionCount);
        return [.. closest.Select(alias => names[alias]).Distinct()];
    }
}
