using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Ontology;
using ActorGraph.Graph.Rules;
using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Rules;

/// <summary>Each line of relations.tsv keeps what its example promises, and no more.</summary>
public sealed class RelationRuleTests
{
    private static readonly DataTable Table = RuleFileParser.ReadEmbedded();

    public static TheoryData<int> Lines => [.. Table.Rows.Select(row => row.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_example_of_a_rule_gives_what_it_promises(int line)
    {
        var row = Table.Rows.First(candidate => candidate.Line == line);
        var found = Extracting.Triples(row["example"]);

        Assert.Equal(row["expected"].Split(';').Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_relation_type_has_a_signature_and_a_rule()
    {
        var signatures = Signatures.Load();
        var ruled = Table.Rows.Select(row => row["type"]).ToHashSet();

        Assert.All(RelationOntology.Load().All, type =>
        {
            Assert.True(signatures.Has(type.Name), $"{type.Name} has no line in signatures.tsv");
            Assert.Contains(type.Name, ruled);
        });
    }

    [Fact]
    public void Every_rule_names_a_type_of_the_ontology()
    {
        Assert.All(Table.Rows, row => Assert.NotNull(RelationOntology.Load().Find(row["type"])));
    }

    [Fact]
    public void No_two_rules_are_the_same()
    {
        var rules = Table.Rows.Select(row => string.Join('\t', row["type"], row["trigger"], row["when"], row["subject"], row["object"]));

        Assert.Equal(rules.Distinct().Count(), rules.Count());
    }
}
