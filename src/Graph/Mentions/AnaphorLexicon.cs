using System.Collections.Frozen;
using System.Collections.Immutable;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Ontology;
using ActorGraph.Graph.Rules;
using ActorGraph.Graph.Syntax;

namespace ActorGraph.Graph.Mentions;

/// <summary>Nouns that take up an actor named before («le pays», «l'organisation»), from <c>Data/rules/anaphors.tsv</c>.</summary>
internal sealed class AnaphorLexicon
{
    private const string Counted = "counted";

    private readonly FrozenDictionary<string, ImmutableArray<AnaphorNoun>> _nouns;

    private AnaphorLexicon(FrozenDictionary<string, ImmutableArray<AnaphorNoun>> nouns) => _nouns = nouns;

    /// <summary>The nouns that come with the program.</summary>
    public static AnaphorLexicon Load() => Load(DataSource.Program);

    /// <summary>Those of a source.</summary>
    public static AnaphorLexicon Load(DataSource data) => From(data.Read("Data/rules/anaphors.tsv", "noun", "kinds", "number", "adjective", "among"));

    /// <summary>Reads nouns with the kinds of actor that they take up.</summary>
    /// <exception cref="DataFileException">A number is neither empty nor "counted", a kind is unknown, or a line stands there twice.</exception>
    public static AnaphorLexicon From(DataTable table)
    {
        var nouns = new Dictionary<string, List<AnaphorNoun>>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var noun = new AnaphorNoun(KindSet.Parse(row, row.Required("kinds")), FirstKind(row), IsCounted(row), row.Optional("adjective"), Among(row));
            var others = nouns.TryGetValue(row.Required("noun"), out var known) ? known : nouns[row.Required("noun")] = [];
            if (others.Exists(other => other.Adjective == noun.Adjective))
            {
                throw row.Error($"the noun '{row.Required("noun")}' is already listed above");
            }

            others.Add(noun);
        }

        return new AnaphorLexicon(nouns.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal));
    }

    /// <summary>The kinds of actor that a noun may take up without a numeral or an adjective, or null when there are none.</summary>
    public FrozenSet<ActorKind>? KindsOf(string lemma) =>
        Rows(lemma).FirstOrDefault(noun => noun is { IsCounted: false, Adjective: null })?.Kinds;

    /// <summary>What a noun of a sentence may take up, with the numeral and the adjectives that it has there; or null when it takes up nobody.</summary>
    public AnaphorNoun? Find(DependencyTree tree, int noun)
    {
        var rows = Rows(tree[noun].Lemma);
        return rows.FirstOrDefault(row => row.Adjective is not null && HasAdjective(tree, noun, row.Adjective))
            ?? rows.FirstOrDefault(row => row.Adjective is null && (!row.IsCounted || tree.Child(noun, "nummod") >= 0));
    }

    private static bool HasAdjective(DependencyTree tree, int noun, string adjective)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree.Dependency(child) == "amod" && tree[child].Lemma == adjective)
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<AnaphorNoun> Rows(string lemma) => _nouns.TryGetValue(lemma, out var rows) ? rows : [];

    private static ActorKind? FirstKind(DataRow row) => ActorKinds.Parse(row.Required("kinds").Split('|')[0]);

    private static FrozenSet<string>? Among(DataRow row) =>
        row.Optional("among")?.Split('|').ToFrozenSet(StringComparer.Ordinal);

    private static bool IsCounted(DataRow row) => row.Optional("number") switch
    {
        null => false,
        Counted => true,
        var other => throw row.Error($"the number '{other}' should be '{Counted}' or empty"),
    };
}
