using System.Globalization;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Ontology;
using ActorGraph.Graph.Store;
using ActorGraph.Graph.Time;

namespace ActorGraph.Graph.Loading;

/// <summary>Reads the relations between actors from the graph, and writes them.</summary>
/// <remarks>A type cannot be a parameter: it is checked against the ontology and stands in the query's text.</remarks>
internal sealed class FactStore(ICypherTransaction transaction, RelationOntology ontology)
{
    private const string Properties =
        "start: row.start, end: row.end, precision: row.precision, attributedTo: row.attributedTo, "
        + "confidence: row.confidence, firstReported: row.firstReported, lastReported: row.lastReported, "
        + "evidence: row.evidence";

    /// <summary>The relations of one type between the pairs of actors that reports are about.</summary>
    public async Task<IEnumerable<StoredFact>> ReadAsync(
        string type, IEnumerable<FactReport> reports, CancellationToken cancellationToken)
    {
        var arrow = IsSymmetric(type) ? "-" : "->";
        var query = $$"""
            UNWIND $rows AS row
            MATCH (one:Actor {id: row.subject})-[r:{{Checked(type)}}]{{arrow}}(other:Actor {id: row.object})
            RETURN r.id AS id, startNode(r).id AS subject, endNode(r).id AS object, r.status AS status, r.start AS start,
                r.end AS end, r.precision AS precision, r.attributedTo AS attributedTo, r.confidence AS confidence,
                r.firstReported AS firstReported, r.lastReported AS lastReported, r.evidence AS evidence
            """;
        var pairs = reports
            .Select(report => (Subject: report.Relation.Subject.Id, Object: report.Relation.Object.Id))
            .Distinct()
            .Select(object? (pair) => new Dictionary<string, object?> { ["subject"] = pair.Subject, ["object"] = pair.Object })
            .ToList();
        var parameters = new Dictionary<string, object?> { ["rows"] = pairs };
        var rows = await transaction.RowsAsync(query, parameters, cancellationToken).ConfigureAwait(false);
        return rows.Select(row => Read(type, row)).DistinctBy(fact => fact.Id);
    }

    /// <summary>Writes the relations of one type that are new or changed.</summary>
    /// <returns>How many are new.</returns>
    public async Task<int> WriteAsync(
        string type, IReadOnlyCollection<StoredFact> facts, CancellationToken cancellationToken)
    {
        var create = $$"""
            UNWIND $rows AS row
            MATCH (one:Actor {id: row.subject})
            MATCH (other:Actor {id: row.object})
            CREATE (one)-[:{{Checked(type)}} {id: row.id, status: row.status, {{Properties}}}]->(other)
            """;
        var update = $$"""
            UNWIND $rows AS row
            MATCH (one:Actor {id: row.subject})-[r:{{type}} {id: row.id}]->(other:Actor {id: row.object})
            SET r += {{{Properties}}}
            """;
        var added = facts.Where(fact => fact.IsNew).Select(object? (row) => Row(row)).ToList();
        await transaction.WriteAsync(create, added, cancellationToken).ConfigureAwait(false);
        var changed = facts.Where(fact => fact is { IsNew: false, IsChanged: true }).Select(object? (row) => Row(row)).ToList();
        await transaction.WriteAsync(update, changed, cancellationToken).ConfigureAwait(false);
        return added.Count;
    }

    private static StoredFact Read(string type, IReadOnlyList<object?> row)
    {
        var status = Enum.Parse<RelationStatus>((string)row[3]!, ignoreCase: true);
        var fact = new StoredFact((string)row[0]!, type, (string)row[1]!, (string)row[2]!, status)
        {
            Date = row[4] is null && row[5] is null
                ? null
                : new FactDate((DateOnly?)row[4], (DateOnly?)row[5], ReadPrecision((string?)row[6])),
            AttributedTo = (string?)row[7],
            Confidence = Convert.ToDouble(row[8], CultureInfo.InvariantCulture),
            FirstReported = (DateOnly?)row[9],
            LastReported = (DateOnly?)row[10],
        };
        fact.Evidence.AddRange(((IEnumerable<object?>)row[11]!).Cast<string>());
        return fact;
    }

    private static Dictionary<string, object?> Row(StoredFact fact) => new Dictionary<string, object?>
    {
        ["id"] = fact.Id,
        ["subject"] = fact.SubjectId,
        ["object"] = fact.ObjectId,
        ["status"] = fact.Status.DataName(),
        ["start"] = fact.Date?.Start,
        ["end"] = fact.Date?.End,
        ["precision"] = fact.Date?.Precision.DataName(),
        ["attributedTo"] = fact.AttributedTo,
        ["confidence"] = fact.Confidence,
        ["firstReported"] = fact.FirstReported,
        ["lastReported"] = fact.LastReported,
        ["evidence"] = fact.Evidence.Select(id => (object?)id).ToList(),
    };

    private static DatePrecision ReadPrecision(string? name) =>
        name is null ? DatePrecision.Day : Enum.Parse<DatePrecision>(name, ignoreCase: true);

    private bool IsSymmetric(string type) => ontology.Find(type)?.IsSymmetric ?? false;

    private string Checked(string type) => ontology.Find(type)?.Name
        ?? throw new ArgumentException($"The ontology has no relation type '{type}'.", nameof(type));
}
