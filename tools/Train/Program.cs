using System.CommandLine;
using ActorGraph.Train.Commands;

var root = new RootCommand("Trains the French tagger and parser that src/Text embeds; docs/text-analysis.md says how.");
root.Subcommands.Add(TrainCommand.Create());
root.Subcommands.Add(ScoreCommand.Create());
root.Subcommands.Add(ScoreTeachersCommand.Create());
return root.Parse(args).Invoke();
