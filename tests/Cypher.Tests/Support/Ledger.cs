namespace ActorGraph.Cypher.Tests.Support;

/// <summary>
/// A graph with a sum that every transaction keeps: the ledger says how many items there are, each of which hangs on
/// the hub. Whoever sees a part of a transaction sees another number.
/// </summary>
internal static class Ledger
{
    public const int BatchSize = 40;

    public static void Prepare(CypherDatabase database)
    {
        database.Run("CREATE CONSTRAINT item IF NOT EXISTS FOR (i:Item) REQUIRE i.key IS UNIQUE");
        database.Run("CREATE CONSTRAINT batch IF NOT EXISTS FOR (i:Item) REQUIRE i.batch IS NOT NULL");
        database.Run("CREATE INDEX batches IF NOT EXISTS FOR (i:Item) ON (i.batch)");
        database.Run("CREATE INDEX links IF NOT EXISTS FOR ()-[h:HAS]-() ON (h.batch)");
        database.Run("MERGE (:Ledger {name: 'ledger'}) MERGE (:Hub {name: 'hub'})");
        database.Run("MATCH (l:Ledger) WHERE l.items IS NULL SET l.items = 0, l.last = 0");
    }

    /// <summary>Writes a batch in many statements; one of them fails. The caller commits or not.</summary>
    public static void Write(CypherTransaction transaction, long batch)
    {
        var parameters = new Dictionary<string, object?> { ["batch"] = batch, ["size"] = BatchSize };
        transaction.Run("MATCH (h:Hub) UNWIND range(1, $size / 2) AS i CREATE (h)-[:HAS {batch: $batch}]->(:Item {key: $batch * 1000 + i, batch: $batch, i: i})", parameters);
        transaction.Run("MATCH (h:Hub) UNWIND range($size / 2 + 1, $size) AS i CREATE (h)-[:HAS {batch: $batch}]->(:Item:Late {key: $batch * 1000 + i, batch: $batch, i: i})", parameters);
        Assert.ThrowsAny<Exception>(() => transaction.Run(
            "MATCH (h:Hub) UNWIND range(-5, 1) AS i CREATE (h)-[:HAS]->(:Item:Wrong {key: $batch * 1000 + i, batch: $batch})", parameters));
        transaction.Run("MATCH (a:Item {batch: $batch}), (b:Item {batch: $batch - 1}) WHERE a.i = b.i CREATE (a)-[:AFTER]->(b)", parameters);
        transaction.Run("MATCH (i:Item {batch: $batch - 2}) WHERE i.i % 2 = 0 DETACH DELETE i", parameters);
        transaction.Run("MATCH (i:Item {batch: $batch - 2}) SET i:Old, i.seen = $batch, i.batch = i.batch REMOVE i:Late", parameters);
        transaction.Run("MATCH (l:Ledger) SET l.last = $batch, l.items = COUNT { (:Item) }", parameters);
    }

    /// <summary>What contradicts itself in what one transaction sees; null when nothing does.</summary>
    public static string? Contradiction(CypherTransaction transaction)
    {
        var ledger = transaction.Run("MATCH (l:Ledger) RETURN l.items, l.last").Single();
        var byLabel = transaction.Run("MATCH (i:Item) RETURN count(i)").Single()[0];
        var byHub = transaction.Run("MATCH (:Hub)-[h:HAS]->(i) RETURN count(DISTINCT i)").Single()[0];
        var byType = transaction.Run("MATCH ()-[h:HAS]->() RETURN count(h)").Single()[0];
        var newest = transaction.Run(
            "MATCH (i:Item {batch: $last}) RETURN count(i)", new Dictionary<string, object?> { ["last"] = ledger[1] }).Single()[0];
        var again = transaction.Run("MATCH (l:Ledger) RETURN l.items, l.last").Single();
        long[] counts = [(long)byLabel!, (long)byHub!, (long)byType!, (long)again[0]!];
        var sound = Array.TrueForAll(counts, count => count == (long)ledger[0]!)
            && (long)again[1]! == (long)ledger[1]!
            && ((long)ledger[1]! == 0 || (long)newest! == BatchSize);
        return sound ? null : $"ledger {ledger[0]} (batch {ledger[1]} of {newest}), items {string.Join(", ", counts)}";
    }
}
