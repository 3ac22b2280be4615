using System.Collections.Frozen;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Rules;

namespace ActorGraph.Graph.Mentions;

/// <summary>Nouns that take up an actor named before («le pays», «l'organisation»), from <c>Data/rules/anaphors.tsv</c>.</summary>
internal sealed class AnaphorLexicon
{
    private const string Counted = "counted";

    private readonly FrozenDictionary<string, (FrozenSet<ActorKind> Kinds, bool IsCounted)> _nouns;

    private AnaphorLexicon(FrozenDictionary<string, (FrozenSet<ActorKind> Kinds, bool IsCounted)> nouns) => _nouns = nouns;

    /// <summary>The nouns that come with the program.</summary>
    public static AnaphorLexicon Load() => Load(DataSource.Program);

    /// <summary>Those of a source.</summary>
    public static AnaphorLexicon Load(DataSource data) => From(data.Read("Data/rules/anaphors.tsv", "noun", "kinds", "number"));

    /// <summary>Reads nouns with the kinds of actor that they take up.</summary>
    /// <exception cref="DataFileException">A number is neither empty nor "counted", or a kind is unknown.</exception>
    public static AnaphorLexicon From(DataTable table) => new(table.Rows.ToFrozenDictionary(
        row => row.Required("noun"), row => (KindSet.Parse(row, row.Required("kinds")), IsCounted(row)), StringComparer.Ordinal));

    /// <summary>The kinds of actor that a noun may take up without a numeral, or null when there are none.</summary>
    public FrozenSet<ActorKind>? KindsOf(string lemma) => KindsOf(lemma, isCounted: false);

    /// <summary>The kinds of actor that a noun may take up with a numeral or without, or null when there are none.</summary>
    public FrozenSet<ActorKind>? KindsOf(string lemma, bool isCounted) =>
        _nouns.TryGetValue(lemma, out var noun) && (isCounted || !noun.IsCounted) ? noun.Kinds : null;

    private static bool IsCounted(DataRow row) => row.Optional("number") switch
    {
        null => false,
        Counted => true,
        var other => throw row.Error($"the number '{other}' should be '{Counted}' or empty"),
    };
}
