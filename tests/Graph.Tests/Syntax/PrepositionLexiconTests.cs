using ActorGraph.Graph.Syntax;
using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Syntax;

public sealed class PrepositionLexiconTests
{
    private static readonly PrepositionLexicon Lexicon = PrepositionLexicon.Load();

    [Fact]
    public void The_longest_preposition_before_a_phrase_is_found_in_its_contracted_form()
    {
        var tree = Trees.Of("""
            à à Adp 3 case
            les le Det 3 det
            côtés côté Noun 0 root
            de de Adp 6 case
            le le Det 6 det
            Niger Niger Propn 3 nmod
            """);

        Assert.Equal(("aux côtés de", 0), Lexicon.EndingBefore(tree.Sentence.Tokens, 4));
    }

    [Theory]
    [InlineData("centre", true)]
    [InlineData("Centre", false)]
    public void A_noun_with_a_capital_is_a_name(string noun, bool isPreposition)
    {
        var tree = Trees.Of($"""
            à à Adp 3 case
            le le Det 3 det
            {noun} centre Noun 0 root
            de de Adp 5 case
            Gao Gao Propn 3 nmod
            """);

        Assert.Equal(isPreposition, Lexicon.EndingBefore(tree.Sentence.Tokens, 4) is not null);
    }

    [Fact]
    public void A_simple_preposition_is_not_one()
    {
        var tree = Trees.Of("""
            de de Adp 2 case
            Gao Gao Propn 0 root
            """);

        Assert.Null(Lexicon.EndingBefore(tree.Sentence.Tokens, 1));
    }
}
