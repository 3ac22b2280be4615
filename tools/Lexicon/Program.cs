using System.CommandLine;
using ActorGraph.Lexicon;

var root = new RootCommand("Builds what src/Text embeds from the dictionary and the treebanks.");
root.Subcommands.Add(PackCommand.Create());
root.Subcommands.Add(MeasureSpeedCommand.Create());
root.Subcommands.Add(TokenizeCommand.Create());
root.Subcommands.Add(LearnLemmasCommand.Create());
root.Subcommands.Add(MeasureLemmasCommand.Create());
root.Subcommands.Add(TrainArticlesCommand.Create());
root.Subcommands.Add(MeasureTokensCommand.Create());
return root.Parse(args).Invoke();
