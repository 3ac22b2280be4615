using ActorGraph.Graph.Actors;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Ontology;

namespace ActorGraph.Graph.Tests.Ontology;

public class OntologyTests
{
    private const string Header = "type\tholds\tsymmetric\tplover\tquad\tmeaning\tfrench\tinverse\n";

    private static readonly RelationOntology Ontology = RelationOntology.Load();

    [Fact]
    public void There_are_forty_types_with_names_of_capitals()
    {
        Assert.Equal(40, Ontology.All.Length);
        Assert.All(Ontology.All, type => Assert.Matches("^[A-Z]+(_[A-Z]+)*$", type.Name));
    }

    [Theory]
    [InlineData("LEFT", false, false, "SANCTION", QuadClass.MaterialConflict, "a quitté", "a été quitté par")]
    [InlineData("ALLIED_WITH", true, true, "COOPERATE", QuadClass.MaterialCooperation, "est allié à", "est allié à")]
    [InlineData("MEMBER_OF", true, false, null, QuadClass.None, "est membre de", "a pour membre")]
    [InlineData("accused", false, false, "ACCUSE", QuadClass.VerbalConflict, "a accusé", "a été accusé par")]
    public void A_type_is_found_by_name(
        string name, bool state, bool symmetric, string? plover, QuadClass quad, string french, string inverse)
    {
        var type = Ontology.Find(name)!;

        Assert.Equal(
            (state, symmetric, plover, quad, french, inverse),
            (type.IsState, type.IsSymmetric, type.Plover, type.QuadClass, type.French, type.FrenchInverse));
    }

    [Fact]
    public void An_unknown_type_is_not_found() => Assert.Null(Ontology.Find("LIKES"));

    [Fact]
    public void A_symmetric_type_reads_the_same_both_ways() => Assert.All(
        Ontology.All.Where(type => type.IsSymmetric), type => Assert.Equal(type.French, type.FrenchInverse));

    [Fact]
    public void A_PLOVER_category_has_one_quad_class() => Assert.All(
        Ontology.All.GroupBy(type => type.Plover), group => Assert.Single(group.Select(type => type.QuadClass).Distinct()));

    [Theory]
    [InlineData("LEFT\tevent\tno\tSANCTION\t\tleft\ta\tb", "plover' and 'quad' go together")]
    [InlineData("LEFT\tsometimes\tno\t\t\tleft\ta\tb", "'sometimes' in the column 'holds' should be one of state, event")]
    [InlineData("LEFT\tevent\tno\t\t\tleft\ta\tb\nLEFT\tevent\tno\t\t\tleft\ta\tb", "already listed")]
    [InlineData("LEFT\tevent\tno\t\t\tleft\ta", "'inverse' is empty")]
    public void A_bad_line_is_reported(string lines, string message)
    {
        var error = Assert.Throws<DataFileException>(
            () => RelationOntology.From(DataTable.Parse("types.tsv", Header + lines)));

        Assert.Equal(2 + lines.Count(letter => letter == '\n'), error.Line);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ActorKind.ArmedGroup, "armed_group", "ArmedGroup", "groupe armé")]
    [InlineData(ActorKind.State, "state", "State", "État")]
    public void A_kind_has_a_data_name_a_label_and_a_French_name(ActorKind kind, string name, string label, string french)
    {
        Assert.Equal((name, label, french), (kind.DataName(), kind.Label(), kind.French()));
        Assert.Equal(kind, ActorKinds.Parse(name));
        Assert.Equal(kind, ActorKinds.Parse(label));
    }

    [Fact]
    public void Every_kind_is_listed_once_in_order() =>
        Assert.Equal(Enum.GetValues<ActorKind>(), ActorKinds.All.Select(info => info.Kind));

    [Fact]
    public void An_unknown_kind_is_none() => Assert.Null(ActorKinds.Parse("army"));

    [SkippableFact]
    public void The_types_are_those_of_the_shared_ontology()
    {
        var rows = File.ReadLines(SharedData.Require("ontology.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| type", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (
                Name: cells[1],
                IsState: cells[2].StartsWith("state", StringComparison.Ordinal),
                IsSymmetric: cells[2].EndsWith("sym", StringComparison.Ordinal),
                Plover: cells[3] == "-" ? null : cells[3]));

        Assert.Equal(rows, Ontology.All.Select(type => (type.Name, type.IsState, type.IsSymmetric, type.Plover)));
    }
}
