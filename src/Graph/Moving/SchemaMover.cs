using System.Collections.Immutable;
using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Moving;

/// <summary>Copies indexes and constraints: each by the statement that makes it, which its store tells.</summary>
internal sealed class SchemaMover(ICypherSession source, ICypherSession target)
{
    private const string Constraints = "SHOW CONSTRAINTS YIELD name, createStatement RETURN name, createStatement ORDER BY name";

    // The index of a constraint comes with it, and those of labels and types every store has.
    private const string Indexes = """
        SHOW INDEXES YIELD name, type, owningConstraint, createStatement
        WHERE owningConstraint IS NULL AND type <> 'LOOKUP'
        RETURN name, createStatement ORDER BY name
        """;

    // The target has it under the same name: it is ActorGraph's own, or was copied before.
    private const string IsThere = "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";

    private static readonly Dictionary<string, object?> NoParameters = [];

    public async Task<SchemaCopy> CopyAsync(CancellationToken cancellationToken)
    {
        var copied = 0;
        var refusals = ImmutableArray.CreateBuilder<SchemaRefusal>();
        foreach (var (name, statement) in await RulesAsync(cancellationToken).ConfigureAwait(false))
        {
            try
            {
                await RowsAsync(target, statement, cancellationToken).ConfigureAwait(false);
                copied++;
            }
            catch (GraphStoreException error) when (IsRefusal(error))
            {
                if (error.Code != IsThere)
                {
                    refusals.Add(new(name, error.Message.ReplaceLineEndings(" ")));
                }
            }
        }

        return new(copied, refusals.ToImmutable());
    }

    // A server that fails for the moment is no refusal: another run copies what is missing.
    private static bool IsRefusal(GraphStoreException error) =>
        error.Code.Split('.') is [_, "ClientError" or "DatabaseError", "Schema" or "Statement", _];

    private async Task<IEnumerable<(string Name, string Statement)>> RulesAsync(CancellationToken cancellationToken)
    {
        var constraints = await RowsAsync(source, Constraints, cancellationToken).ConfigureAwait(false);
        var indexes = await RowsAsync(source, Indexes, cancellationToken).ConfigureAwait(false);
        return constraints.Concat(indexes).Select(row => ((string)row[0]!, (string)row[1]!));
    }

    private static async Task<List<IReadOnlyList<object?>>> RowsAsync(
        ICypherSession session, string statement, CancellationToken cancellationToken)
    {
        var result = await session.RunAsync(statement, NoParameters, cancellationToken).ConfigureAwait(false);
        return await result.ToListAsync(cancellationToken).ConfigureAwait(false);
    }
}
