using System.Collections.Frozen;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Rules;

namespace ActorGraph.Graph.Mentions;

/// <summary>Nouns that take up an actor named before («le pays», «l'organisation»), from <c>Data/rules/anaphors.tsv</c>.</summary>
internal sealed class AnaphorLexicon
{
    private readonly FrozenDictionary<string, FrozenSet<ActorKind>> _kinds;

    private AnaphorLexicon(FrozenDictionary<string, FrozenSet<ActorKind>> kinds) => _kinds = kinds;

    /// <summary>The nouns that come with the program.</summary>
    public static AnaphorLexicon Load() => Load(DataSource.Program);

    /// <summary>Those of a source.</summary>
    public static AnaphorLexicon Load(DataSource data) => From(data.Read("Data/rules/anaphors.tsv", "noun", "kinds"));

    /// <summary>Reads nouns with the kinds of actor that they take up.</summary>
    public static AnaphorLexicon From(DataTable table) => new(table.Rows.ToFrozenDictionary(
        row => row.Required("noun"), row => KindSet.Parse(row, row.Required("kinds")), StringComparer.Ordinal));

    /// <summary>The kinds of actor that a noun may take up, or null when it takes up none.</summary>
    public FrozenSet<ActorKind>? KindsOf(string lemma) => _kinds.GetValueOrDefault(lemma);
}
