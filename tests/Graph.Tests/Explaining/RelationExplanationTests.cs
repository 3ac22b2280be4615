using ActorGraph.Graph.Explaining;
using ActorGraph.Graph.Rules;
using ActorGraph.Graph.Tests.Extraction;

namespace ActorGraph.Graph.Tests.Explaining;

public sealed class RelationExplanationTests
{
    [Theory]
    [InlineData("Le Mali a quitté la Cedeao.", "LEFT", RelationOrigin.Verb, "quitté", null)]
    [InlineData("Le GSIM a mené une attaque contre Djibo.", "ATTACKED", RelationOrigin.Noun, "attaque", "mené")]
    [InlineData("Le ministre malien Abdoulaye Diop a parlé.", "OFFICIAL_OF", RelationOrigin.Title, "ministre", null)]
    [InlineData("Henri Konan Bédié, du PDCI, a rejeté le vote.", "MEMBER_OF", RelationOrigin.Mention, "Henri Konan Bédié", null)]
    public void What_made_a_relation_is_named(string text, string type, RelationOrigin origin, string trigger, string? clause)
    {
        var explanation = ExplanationOf(text, type);

        Assert.Equal((origin, trigger, clause), (explanation.Origin, explanation.Trigger.Text, explanation.Clause?.Text));
    }

    [Fact]
    public void The_rule_is_given_as_its_file_writes_it()
    {
        var explanation = ExplanationOf("Le Mali a rompu avec la France.", "BROKE_WITH");

        var row = RuleFileParser.ReadEmbedded().Rows.Single(row => row.Line == explanation.Rule.Line);
        Assert.Equal(("Data/rules/relations.tsv", "BROKE_WITH"), (explanation.Rule.File, row["type"]));
        Assert.Equal(row["trigger"], explanation.Rule.Trigger);
        Assert.Contains(explanation.Subject.Path, row["subject"], StringComparison.Ordinal);
        Assert.Contains(explanation.Object.Path, row["object"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Le Mali a condamné le Niger.", "Mali", MentionResolution.Gazetteer)]
    [InlineData("Le ministre Oumar Zed a condamné le Niger.", "Oumar Zed", MentionResolution.PersonName)]
    [InlineData("L'armée malienne a condamné le Niger.", "armée malienne", MentionResolution.Role)]
    [InlineData("Le Mali a voté. Il a condamné le Niger.", "Il", MentionResolution.Antecedent)]
    public void How_an_end_was_resolved_is_named(string text, string words, MentionResolution resolution)
    {
        var mention = ExplanationOf(text, "CONDEMNED").Subject.Mention;

        Assert.Equal((words, resolution), (mention.Words.Text, mention.Resolution));
        Assert.Equal(words, text[mention.Words.Start..mention.Words.End]);
    }

    [Fact]
    public void A_pronoun_has_the_words_that_it_takes_up()
    {
        var mention = ExplanationOf("Le Mali a voté. Il a condamné le Niger.", "CONDEMNED").Subject.Mention;

        Assert.Equal((0, "Mali"), (mention.Antecedent!.Sentence, mention.Antecedent.Words.Text));
    }

    [Fact]
    public void A_person_has_the_title_beside_the_name()
    {
        var mention = ExplanationOf("Le ministre malien Abdoulaye Diop a condamné le Niger.", "CONDEMNED").Subject.Mention;

        Assert.Equal(("Abdoulaye Diop", "ministre"), (mention.Words.Text, mention.Title?.Text));
    }

    [Fact]
    public void A_place_that_stands_for_its_state_is_told()
    {
        var end = ExplanationOf("Bamako a rompu avec la France.", "BROKE_WITH").Subject;

        Assert.Equal(("mali", "Bamako", EndReading.Metonym), (end.Actor.Id, end.Mention.Words.Text, end.Reading));
    }

    [Theory]
    [InlineData("Le Mali a quitté la Cedeao.", StatusSource.Statement, null)]
    [InlineData("Le Mali n'a pas quitté la Cedeao.", StatusSource.Word, "quitté")]
    [InlineData("Le Mali quittera la Cedeao.", StatusSource.Word, "quittera")]
    [InlineData("Le Mali veut quitter la Cedeao.", StatusSource.Word, "veut")]
    [InlineData("Le Togo affirme que le Mali a quitté la Cedeao.", StatusSource.Word, "affirme")]
    [InlineData("Selon le Togo, le Mali a quitté la Cedeao.", StatusSource.Attribution, "Togo")]
    public void What_decided_the_status_is_named(string text, StatusSource source, string? word)
    {
        var reason = ExplanationOf(text, "LEFT").Status;

        Assert.Equal((source, word), (reason.Source, reason.Word?.Text));
    }

    [Theory]
    [InlineData("Le Mali a quitté la Cedeao mardi.", "mardi", "quitté")]
    [InlineData("En 2024, le Mali a rompu avec la France et quitté la Cedeao.", "En 2024", "rompu")]
    public void What_gave_the_date_is_named(string text, string expression, string governor)
    {
        var reason = ExplanationOf(text, "LEFT").Date!;

        Assert.Equal((expression, governor), (reason.Expression.Text, reason.Governor.Text));
    }

    [Fact]
    public void Without_a_date_there_is_no_reason_for_one() =>
        Assert.Null(ExplanationOf("Le Mali a quitté la Cedeao.", "LEFT").Date);

    [Fact]
    public void The_score_is_the_rules_confidence_unless_an_end_takes_up_other_words()
    {
        var named = ExplanationOf("Le Mali a condamné le Niger.", "CONDEMNED");
        var taken = ExplanationOf("Le Mali a voté. Il a condamné le Niger.", "CONDEMNED");

        Assert.Equal(named.Rule.Confidence, named.Score);
        Assert.True(taken.Score < taken.Rule.Confidence);
    }

    [Fact]
    public void All_mentions_are_in_the_order_of_the_text()
    {
        var mentions = Extractions.Extractor.Extract(Extractions.ArticleOf("Le Mali a voté. Il a condamné le Niger.")).Mentions;

        Assert.Equal(["Mali", "Il", "Niger"], mentions.Select(mention => mention.Words.Text));
    }

    private static RelationExplanation ExplanationOf(string text, string type) =>
        Extractions.Of(text).First(relation => relation.Type == type).Explanation!;
}
