using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Mentions;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text;

namespace ActorGraph.Graph.Tests.Mentions;

/// <summary>The mentions that the finder gives for a text, analysed by the analyser of the program.</summary>
internal static class FoundMentions
{
    private static readonly SyntaxLexicon Syntax = SyntaxLexicon.Load();

    private static readonly Lazy<MentionFinder> Finder = new(() => MentionFinder.Create(Gazetteer.Load(), Syntax.Classes));

    /// <summary>The mentions of a text, in text order.</summary>
    public static ArticleContext In(string text) => Finder.Value.Find(
        new Article("test", text, null, null, null, null, "fr"), FrenchAnalyzer.Load().Analyze(text), Syntax);

    /// <summary>Each mention as "words=actor", adjectives left out; a mention of several actors as "words=one+other".</summary>
    public static IEnumerable<string> Of(string text)
    {
        var context = In(text);
        return context.AllMentions
            .Where(mention => mention.Form != MentionForm.Adjective)
            .GroupBy(mention => (mention.Sentence, mention.First, mention.Last))
            .Select(group => $"{context.TextOf(group.Key.Sentence, group.Key.First, group.Key.Last)}="
                + string.Join('+', group.Select(mention => mention.Actor.Id)));
    }
}
