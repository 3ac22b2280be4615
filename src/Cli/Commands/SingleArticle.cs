using ActorGraph.Cli.Messages;
using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Reading;

namespace ActorGraph.Cli.Commands;

/// <summary>Reads the one article that a command is about, or tells why it cannot be read.</summary>
internal static class SingleArticle
{
    public static Article? Read(CommandContext context, string path, ArticleMetadata defaults)
    {
        if (Directory.Exists(path))
        {
            context.Tell(context.Messages[Message.OneArticle, path]);
            return null;
        }

        var found = new ArticleFinder(context.Environment.Input).Find([path]).First();
        var outcome = found.Input is null
            ? new ReadOutcome(null, found.Problem)
            : new ArticleReader(defaults).Read(found.Input);
        if (!outcome.Succeeded)
        {
            context.Tell(context.Messages.Describe(outcome.Problem));
        }

        return outcome.Article;
    }
}
