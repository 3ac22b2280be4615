using System.Text;
using ActorGraph.Cli;
using ActorGraph.Cli.Commands;

StartMemory.Prepare();

// Results are UTF-8 with "\n" line ends wherever they go, so that they compare equal between systems.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (OperatingSystem.IsWindows())
{
    Console.OutputEncoding = utf8;
}

// A reader at the other end of a pipe is woken for each write; a person sees rows as they come.
var bufferSize = Console.IsOutputRedirected ? 1 << 16 : 1 << 10;
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize) { NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
return await CommandTree.RunAsync(args, HostEnvironment.Create(output, error)).ConfigureAwait(false);
