using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Ontology;
using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Loading;

/// <summary>Puts actors into the graph: new ones, and new names of those that it has.</summary>
/// <remarks>
/// From then on to the end of the transaction nobody else changes these actors or relations between them, also on a server
/// with several importers: each takes an actor's lock when it sets a property of it, all in the order of ids.
/// </remarks>
internal static class ActorWriter
{
    // One without a name is new.
    private const string Lock = """
        UNWIND $ids AS id
        MERGE (a:Actor {id: id})
        SET a.id = id
        RETURN a.id AS id, a.name AS name, a.aliases AS aliases
        """;

    private const string Rename =
        "UNWIND $rows AS row MATCH (a:Actor {id: row.id}) SET a.aliases = row.aliases, a.keys = row.keys";

    public static async Task<int> WriteAsync(
        ICypherTransaction transaction, IReadOnlyCollection<Actor> actors, CancellationToken cancellationToken)
    {
        var ids = actors.Select(actor => actor.Id).Order(StringComparer.Ordinal).Select(id => (object?)id).ToList();
        var rows = await transaction.RowsAsync(Lock, new Dictionary<string, object?> { ["ids"] = ids }, cancellationToken)
            .ConfigureAwait(false);
        var known = rows.Where(row => row[1] is not null)
            .ToDictionary(row => (string)row[0]!, row => (Name: (string)row[1]!, Aliases: Texts(row[2])));

        var added = actors.Where(actor => !known.ContainsKey(actor.Id)).ToList();
        foreach (var group in added.GroupBy(actor => actor.Kind))
        {
            var describe = $"UNWIND $rows AS row MATCH (a:Actor {{id: row.id}}) SET a:{group.Key.Label()}, a = row";
            await transaction.WriteAsync(describe, group.Select(object? (row) => Row(row)).ToList(), cancellationToken).ConfigureAwait(false);
        }

        var renamed = actors.Where(actor => known.ContainsKey(actor.Id))
            .Select(object? (actor) => Renamed(actor, known[actor.Id].Name, known[actor.Id].Aliases))
            .Where(row => row is not null)
            .ToList();
        await transaction.WriteAsync(Rename, renamed, cancellationToken).ConfigureAwait(false);
        return added.Count;
    }

    private static Dictionary<string, object?> Row(Actor actor) => new Dictionary<string, object?>
    {
        ["id"] = actor.Id,
        ["name"] = actor.Name,
        ["kind"] = actor.Kind.DataName(),
        ["aliases"] = actor.Aliases.Select(alias => (object?)alias).ToList(),
        ["key"] = NameFolding.Fold(actor.Name),
        ["keys"] = Keys(actor.Name, actor.Aliases),
        ["country"] = actor.Country,
        ["iso3"] = actor.Iso3,
        ["cameo"] = actor.Cameo,
        ["wikidata"] = actor.Wikidata,
    };

    private static Dictionary<string, object?>? Renamed(Actor actor, string name, IReadOnlyList<string> aliases)
    {
        var fresh = actor.Aliases.Prepend(actor.Name).Where(alias => alias != name).Except(aliases).ToList();
        if (fresh.Count == 0)
        {
            return null;
        }

        var all = aliases.Concat(fresh).ToList();
        return new Dictionary<string, object?>
        {
            ["id"] = actor.Id,
            ["aliases"] = all.Select(alias => (object?)alias).ToList(),
            ["keys"] = Keys(name, all),
        };
    }

    private static List<object?> Keys(string name, IEnumerable<string> aliases) =>
        aliases.Prepend(name).Select(NameFolding.Fold).Distinct().Select(key => (object?)key).ToList();

    private static List<string> Texts(object? value) =>
        value is IEnumerable<object?> list ? list.OfType<string>().ToList() : [];
}
