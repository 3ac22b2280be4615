using System.CommandLine;
using ActorGraph.Text.Lexicons;
using ActorGraph.Text.Tokenization;

namespace ActorGraph.Lexicon;

/// <summary>Prints the sentences of articles, one a line, words apart: for reading.</summary>
internal static class TokenizeCommand
{
    public static Command Create()
    {
        var articles = new Argument<FileInfo>("articles") { Description = "one JSON object with a text on each line" };
        var command = new Command("tokenize", "Prints the sentences of articles, words apart.") { articles };
        command.SetAction(parsed =>
        {
            var tokenizer = new FrenchTokenizer(FrenchLexicon.Default);
            foreach (var text in ArticleTexts.Read(parsed.GetRequiredValue(articles).FullName))
            {
                foreach (var sentence in tokenizer.Tokenize(text))
                {
                    Console.WriteLine(string.Join(' ', sentence.Words.Select(word => word.Form)));
                }

                Console.WriteLine();
            }
        });
        return command;
    }
}
