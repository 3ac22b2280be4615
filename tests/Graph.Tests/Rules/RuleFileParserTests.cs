using ActorGraph.Graph.Actors;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Rules;
using ActorGraph.Graph.Syntax;

namespace ActorGraph.Graph.Tests.Rules;

public sealed class RuleFileParserTests
{
    private const string Header = "type\ttrigger\twhen\tsubject\tobject\tstatus\texample\texpected\n";

    private static readonly WordClasses Classes =
        WordClasses.From(DataTable.Parse("classes.tsv", "class\tlemmas\npact\taccord|traité\n"));

    [Fact]
    public void A_rule_has_a_trigger_conditions_and_paths()
    {
        var rule = Parse("BROKE_WITH\tv:mettre|poser\tobj(fin),!se\tsubj\tà(coopération|@pact).avec[state|organisation],avec\t0.9 planned\tEx.\tA X B");

        Assert.Equal(TriggerCategory.Verb, rule.Trigger.Category);
        Assert.Equal(["mettre", "poser"], rule.Trigger.Lemmas.Order());
        Assert.Equal([false, true], rule.Conditions.Select(condition => condition.IsNegated));
        Assert.Equal(2, rule.Object.Length);
        Assert.Equal(["à", "avec"], rule.Object[0].Steps.Select(step => step.Slot));
        Assert.Equal(["accord", "coopération", "traité"], rule.Object[0].Steps[0].Lemmas!.Order(StringComparer.Ordinal));
        Assert.Equal([ActorKind.State, ActorKind.Organisation], rule.Object[0].Kinds!.Order());
        Assert.Equal(0.9, rule.Confidence);
        Assert.Equal(RelationStatus.Planned, rule.Status);
    }

    [Theory]
    [InlineData("LEFT\tx:quitter\t-\tsubj\tobj\t-\tEx.\tA LEFT B", "trigger 'x:quitter'")]
    [InlineData("LEFT\tv:@none\t-\tsubj\tobj\t-\tEx.\tA LEFT B", "'@none'")]
    [InlineData("LEFT\tv:quitter\t-\tsubj[planet]\tobj\t-\tEx.\tA LEFT B", "'planet'")]
    [InlineData("LEFT\tv:quitter\t-\tsubj\tobj(a\t-\tEx.\tA LEFT B", "'obj(a'")]
    [InlineData("LEFT\tv:quitter\t-\tsubj\tobj\tsure\tEx.\tA LEFT B", "'sure'")]
    [InlineData("LEFT\tv:quitter\t-\tsubj\tobj\t-\tEx.", "'expected' is empty")]
    public void A_wrong_rule_is_refused_with_its_place(string line, string reason)
    {
        var error = Assert.Throws<DataFileException>(() => Parse(line));

        Assert.Equal(2, error.Line);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    private static RelationRule Parse(string line) =>
        new RuleFileParser(Classes).Parse(DataTable.Parse("rules.tsv", Header + line)).Single();
}
