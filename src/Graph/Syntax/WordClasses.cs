using System.Collections.Frozen;
using ActorGraph.Graph.DataFiles;

namespace ActorGraph.Graph.Syntax;

/// <summary>
/// Named sets of lemmas that rules and the reading of clauses refer to as <c>@name</c>, kept in
/// <c>Data/rules/classes.tsv</c>: light verbs, verbs of saying, nouns of agreement, ...
/// </summary>
internal sealed class WordClasses
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _classes;

    private WordClasses(FrozenDictionary<string, FrozenSet<string>> classes) => _classes = classes;

    /// <summary>The classes that come with the program.</summary>
    public static WordClasses Load() => Load(DataSource.Program);

    /// <summary>Those of a source, which has at least those of the program: code asks for some of them.</summary>
    /// <exception cref="DataFileException">A class is wrong or missing.</exception>
    public static WordClasses Load(DataSource data)
    {
        var table = ReadTable(data);
        var classes = From(table);
        var missing = ReadTable(DataSource.Program).Rows.FirstOrDefault(row => classes.Find(row["class"]) is null);
        return missing is null
            ? classes
            : throw new DataFileException(table.Path, 1, $"the class '{missing["class"]}' is missing: the program needs it");
    }

    /// <summary>Reads classes; a lemma may be a class that stands above (<c>@name</c>).</summary>
    /// <exception cref="DataFileException">A class is defined twice, or names one that does not stand above it.</exception>
    public static WordClasses From(DataTable table)
    {
        var classes = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var name = row.Required("class");
            if (!classes.TryAdd(name, LemmasOf(row, classes)))
            {
                throw row.Error($"the class '{name}' is already defined above");
            }
        }

        return new WordClasses(classes.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The lemmas of a class, or null when there is no such class.</summary>
    public FrozenSet<string>? Find(string name) => _classes.GetValueOrDefault(name);

    /// <summary>Whether a lemma belongs to a class.</summary>
    /// <exception cref="KeyNotFoundException">There is no such class.</exception>
    public bool Contains(string name, string lemma) => _classes[name].Contains(lemma);

    private static DataTable ReadTable(DataSource data) => data.Read("Data/rules/classes.tsv", "class", "lemmas");

    private static FrozenSet<string> LemmasOf(DataRow row, Dictionary<string, FrozenSet<string>> classes)
    {
        var lemmas = new HashSet<string>(StringComparer.Ordinal);
        foreach (var lemma in row.List("lemmas"))
        {
            if (lemma[0] != '@')
            {
                lemmas.Add(lemma);
                continue;
            }

            if (!classes.TryGetValue(lemma[1..], out var included))
            {
                throw row.Error($"the class '{lemma}' must be defined above the line that uses it");
            }

            lemmas.UnionWith(included);
        }

        return lemmas.ToFrozenSet(StringComparer.Ordinal);
    }
}
