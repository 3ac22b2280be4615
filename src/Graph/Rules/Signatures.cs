using System.Collections.Frozen;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Ontology;

namespace ActorGraph.Graph.Rules;

/// <summary>Which actors may stand at each end of each relation type, from <c>Data/rules/signatures.tsv</c>.</summary>
internal sealed class Signatures
{
    private readonly FrozenDictionary<string, Signature> _byType;

    private Signatures(Dictionary<string, Signature> byType) =>
        _byType = byType.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The signatures that come with the program.</summary>
    public static Signatures Load() => Load(DataSource.Program);

    /// <summary>Those of a source.</summary>
    /// <exception cref="DataFileException">A line is wrong, or a type of the ontology has none.</exception>
    public static Signatures Load(DataSource data)
    {
        var table = data.Read("Data/rules/signatures.tsv", "type", "subject", "object", "own");
        var signatures = From(table);
        var missing = RelationOntology.Load().All.FirstOrDefault(type => !signatures.Has(type.Name));
        return missing is null
            ? signatures
            : throw new DataFileException(table.Path, 1, $"the relation type '{missing.Name}' has no line");
    }

    /// <summary>Reads signatures: kinds separated by bars; a leading "!" excludes kinds instead.</summary>
    /// <exception cref="DataFileException">A type or a kind is not in the ontology, or a type stands twice.</exception>
    public static Signatures From(DataTable table)
    {
        var byType = new Dictionary<string, Signature>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var type = row.Required("type");
            if (RelationOntology.Load().Find(type) is null)
            {
                throw row.Error($"'{type}' is not a relation type of the ontology");
            }

            var signature = new Signature(
                KindSet.Parse(row, row.Required("subject")), KindSet.Parse(row, row.Required("object")), AllowsOwn(row));
            if (!byType.TryAdd(type, signature))
            {
                throw row.Error($"the relation type '{type}' is already listed above");
            }
        }

        return new Signatures(byType);
    }

    /// <summary>What may stand at each end of a type.</summary>
    /// <exception cref="KeyNotFoundException">The type has no signature.</exception>
    public Signature Of(string type) => _byType[type];

    /// <summary>Whether a type has a signature.</summary>
    public bool Has(string type) => _byType.ContainsKey(type);

    private static bool AllowsOwn(DataRow row) => row.Required("own") switch
    {
        "yes" => true,
        "no" => false,
        var other => throw row.Error($"'{other}' in the column '{"own"}' should be one of {"yes, no"}"),
    };
}
