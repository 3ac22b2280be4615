using ActorGraph.Graph.DataFiles;

namespace ActorGraph.Graph.Gazetteers;

/// <summary>Common given names (Data/names/given-names.tsv), a sign that a capitalised word begins a person's name.</summary>
/// <remarks>Immutable: safe on any thread.</remarks>
public sealed class GivenNames
{
    private static readonly Lazy<GivenNames> Embedded =
        new(() => Read(DataSource.Program));

    private readonly Dictionary<string, GivenNameGender> _names = new(StringComparer.Ordinal);

    internal GivenNames(DataTable table)
    {
        foreach (var row in table.Rows)
        {
            var gender = row.OneOf(
                "gender", ("m", GivenNameGender.Masculine), ("f", GivenNameGender.Feminine), ("x", GivenNameGender.Either));
            foreach (var name in row.List("spellings").Prepend(row.Required("name")))
            {
                if (!_names.TryAdd(NameFolding.FoldWords(name), gender))
                {
                    throw row.Error($"the name '{name}' is already listed, perhaps with other accents");
                }
            }
        }
    }

    /// <summary>How many spellings there are.</summary>
    public int Count => _names.Count;

    /// <summary>The names that come with the program; read once.</summary>
    /// <exception cref="DataFileException">The data file is badly formed.</exception>
    public static GivenNames Load() => Embedded.Value;

    /// <summary>The names of a source.</summary>
    internal static GivenNames Load(DataSource data) => data.IsProgram ? Load() : Read(data);

    /// <summary>Whether a word is a given name, without regard to accents; its case must be that of a name.</summary>
    public bool Contains(string word) => GenderOf(word) is not null;

    /// <summary>The gender of a given name, or null when the word is none; of «Jean-Marie», the first part's.</summary>
    public GivenNameGender? GenderOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length == 0 || !char.IsUpper(word[0]))
        {
            return null;
        }

        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return _names.TryGetValue(NameFolding.FoldWords(word), out var gender) ? gender
            : hyphen > 0 ? GenderOf(word[..hyphen])
            : null;
    }

    private static GivenNames Read(DataSource data) =>
        new(data.Read("Data/names/given-names.tsv", "name", "gender", "spellings"));
}
