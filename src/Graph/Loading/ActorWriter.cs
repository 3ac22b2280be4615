using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Ontology;
using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Loading;

/// <summary>Puts actors into the graph: new ones, and new names of those that it has.</summary>
internal static class ActorWriter
{
    private const string Known =
        "UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN a.id AS id, a.name AS name, a.aliases AS aliases";

    private const string Rename =
        "UNWIND $rows AS row MATCH (a:Actor {id: row.id}) SET a.aliases = row.aliases, a.keys = row.keys";

    public static async Task<int> WriteAsync(
        ICypherTransaction transaction, IReadOnlyCollection<Actor> actors, CancellationToken cancellationToken)
    {
        var ids = new Dictionary<string, object?> { ["ids"] = actors.Select(actor => (object?)actor.Id).ToList() };
        var rows = await transaction.RowsAsync(Known, ids, cancellationToken).ConfigureAwait(false);
        var known = rows.ToDictionary(row => (string)row[0]!, row => (Name: (string)row[1]!, Aliases: Texts(row[2])));

        var added = actors.Where(actor => !known.ContainsKey(actor.Id)).ToList();
        foreach (var group in added.GroupBy(actor => actor.Kind))
        {
            var create = $$"""
                UNWIND $rows AS row
                CREATE (a:Actor:{{group.Key.Label()}} {id: row.id, name: row.name, kind: row.kind, aliases: row.aliases,
                    key: row.key, keys: row.keys, country: row.country, iso3: row.iso3, cameo: row.cameo,
                    wikidata: row.wikidata})
                """;
            await transaction.WriteAsync(create, group.Select(object? (row) => Row(row)).ToList(), cancellationToken).ConfigureAwait(false);
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
