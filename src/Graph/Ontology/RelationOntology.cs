using System.Collections.Frozen;
using System.Collections.Immutable;
using ActorGraph.Graph.DataFiles;

namespace ActorGraph.Graph.Ontology;

/// <summary>The types of relation between actors, as Data/ontology/relation-types.tsv lists them.</summary>
/// <remarks>Immutable: safe on any thread.</remarks>
public sealed class RelationOntology
{
    private const string Path = "Data/ontology/relation-types.tsv";

    private static readonly Lazy<RelationOntology> Embedded = new(
        () => From(DataSource.Program.Read(Path, "type", "holds", "symmetric", "plover", "quad", "meaning", "french", "inverse")));

    private readonly FrozenDictionary<string, RelationType> _byName;

    private RelationOntology(ImmutableArray<RelationType> all)
    {
        All = all;
        _byName = all.ToFrozenDictionary(type => type.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>All types, in the order of the data file.</summary>
    public ImmutableArray<RelationType> All { get; }

    /// <summary>The ontology that comes with the program; read once.</summary>
    /// <exception cref="DataFileException">The data file is badly formed.</exception>
    public static RelationOntology Load() => Embedded.Value;

    /// <summary>The type of a name, in any case of letters.</summary>
    /// <returns>The type, or null when the ontology has none of that name.</returns>
    public RelationType? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.GetValueOrDefault(name);
    }

    internal static RelationOntology From(DataTable table)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var types = ImmutableArray.CreateBuilder<RelationType>(table.Rows.Length);
        foreach (var row in table.Rows)
        {
            var type = Read(row);
            if (!seen.Add(type.Name))
            {
                throw row.Error($"the relation type {type.Name} is already listed above");
            }

            types.Add(type);
        }

        return new RelationOntology(types.ToImmutable());
    }

    private static RelationType Read(DataRow row)
    {
        var plover = row.Optional("plover");
        var quad = row.OneOf(
            "quad",
            ("", QuadClass.None),
            ("verbal cooperation", QuadClass.VerbalCooperation),
            ("material cooperation", QuadClass.MaterialCooperation),
            ("verbal conflict", QuadClass.VerbalConflict),
            ("material conflict", QuadClass.MaterialConflict));
        if (plover is null != (quad == QuadClass.None))
        {
            throw row.Error($"'plover' and 'quad' go together: give both or neither");
        }

        return new RelationType(
            row.Required("type"),
            row.OneOf("holds", ("state", true), ("event", false)),
            row.OneOf("symmetric", ("yes", true), ("no", false)),
            plover,
            quad,
            row.Required("meaning"),
            row.Required("french"),
            row.Required("inverse"));
    }
}
