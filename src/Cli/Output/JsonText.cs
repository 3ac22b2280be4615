using Newtonsoft.Json;

namespace ActorGraph.Cli.Output;

/// <summary>Makes writers of the JSON that the program prints.</summary>
internal static class JsonText
{
    public static JsonTextWriter Writer(TextWriter output, bool indented = true) => new(output)
    {
        Formatting = indented ? Formatting.Indented : Formatting.None,
        CloseOutput = false,
    };
}
