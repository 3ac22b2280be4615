using System.Text;
using ActorGraph.Cli;
using ActorGraph.Cli.Commands;

// Results are UTF-8 with "\n" line ends wherever they go, so that they compare equal between systems.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (OperatingSystem.IsWindows())
{
    Console.OutputEncoding = utf8;
}

using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
return await CommandTree.RunAsync(args, HostEnvironment.Create(output, error)).ConfigureAwait(false);
