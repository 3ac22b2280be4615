using ActorGraph.Graph.Actors;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Rules;

namespace ActorGraph.Graph.Tests.Rules;

public sealed class SignatureTests
{
    private static readonly Actor Mali = new("mali", "Mali", ActorKind.State, []);
    private static readonly Actor Government = new("mali/gouvernement", "Gouvernement malien", ActorKind.Government, [], "mali");
    private static readonly Actor Army = new("niger/armee", "Armée nigérienne", ActorKind.Military, [], "niger");

    [Fact]
    public void A_state_does_not_accuse_its_own_government_and_a_government_rules_its_own_state()
    {
        var signatures = Signatures.Load();

        Assert.False(signatures.Of("ACCUSED").Allows(Mali, Government));
        Assert.False(signatures.Of("DEPLOYED_IN").Allows(Government, Mali));
        Assert.True(signatures.Of("RULES").Allows(Government, Mali));
        Assert.True(signatures.Of("ACCUSED").Allows(Mali, Army));
        Assert.False(signatures.Of("RULES").Allows(Mali, Mali));
    }

    [Fact]
    public void What_is_neither_yes_nor_no_is_told()
    {
        var table = DataTable.Parse("mine.tsv", "type\tsubject\tobject\town\nACCUSED\t*\t*\tperhaps\n", ["type", "subject", "object", "own"]);

        var error = Assert.Throws<DataFileException>(() => Signatures.From(table));

        Assert.Equal("mine.tsv, line 2: 'perhaps' in the column 'own' should be one of yes, no", error.Message.TrimEnd('.'));
    }
}
