using Spectre.Console;

namespace ActorGraph.Cli.Output;

/// <summary>Says what goes on while one waits: a line that changes on a terminal, nothing elsewhere.</summary>
internal sealed class StatusLine(CommandEnvironment environment)
{
    /// <summary>Follows some work to its end.</summary>
    /// <param name="work">Does it, and says from time to time how far it is.</param>
    /// <returns>What the work gives.</returns>
    public Task<T> RunAsync<T>(Func<Action<string>, Task<T>> work)
    {
        if (!environment.ErrorIsTerminal)
        {
            return work(_ => { });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(environment.Error) });
        return console.Status().StartAsync("...", status => work(line => status.Status(Markup.Escape(line))));
    }
}
