using ActorGraph.Graph.Loading;
using Spectre.Console;

namespace ActorGraph.Cli.Output;

/// <summary>Shows how far an import is: a bar on a terminal, nothing elsewhere.</summary>
internal sealed class ImportProgress(CommandEnvironment environment, string title)
{
    /// <summary>Follows an import to its end.</summary>
    /// <param name="total">How many inputs there are.</param>
    /// <param name="steps">What becomes of them.</param>
    /// <param name="take">Takes one in and gives a line to print about it, or null.</param>
    public Task RunAsync(int total, IAsyncEnumerable<ImportedInput> steps, Func<ImportedInput, string?> take) =>
        environment.ErrorIsTerminal ? RunWithBarAsync(total, steps, take) : RunPlainAsync(steps, take);

    private async Task RunPlainAsync(IAsyncEnumerable<ImportedInput> steps, Func<ImportedInput, string?> take)
    {
        await foreach (var step in steps.ConfigureAwait(false))
        {
            if (take(step) is { } line)
            {
                await environment.Error.WriteLineAsync(line).ConfigureAwait(false);
            }
        }
    }

    private async Task RunWithBarAsync(
        int total, IAsyncEnumerable<ImportedInput> steps, Func<ImportedInput, string?> take)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(environment.Error) });
        var lines = new List<string>();
        try
        {
            await console.Progress()
                .AutoClear(true)
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
                .StartAsync(async progress =>
                {
                    var bar = progress.AddTask(Markup.Escape(title), maxValue: Math.Max(1, total));
                    await foreach (var step in steps.ConfigureAwait(false))
                    {
                        if (take(step) is { } line)
                        {
                            lines.Add(line);
                        }

                        bar.Increment(1);
                    }
                })
                .ConfigureAwait(false);
        }
        finally
        {
            // Lines in between would break the bar up.
            foreach (var line in lines)
            {
                await environment.Error.WriteLineAsync(line).ConfigureAwait(false);
            }
        }
    }
}
