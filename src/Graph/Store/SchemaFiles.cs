using ActorGraph.Graph.Resources;

namespace ActorGraph.Graph.Store;

/// <summary>The constraints and indexes of the graph, from the files of cypher/schema.</summary>
internal static class SchemaFiles
{
    private const string Folder = "cypher/schema/";

    private static readonly Dictionary<string, object?> NoParameters = [];

    /// <summary>The statements of all files, in the order of the files' numbers.</summary>
    public static IEnumerable<string> Statements() =>
        EmbeddedText.Names(Folder).SelectMany(name => Split(EmbeddedText.Read(name)));

    /// <summary>Runs every statement; each leaves alone what is there already.</summary>
    public static async Task ApplyAsync(ICypherSession session, CancellationToken cancellationToken)
    {
        foreach (var statement in Statements())
        {
            var result = await session.RunAsync(statement, NoParameters, cancellationToken).ConfigureAwait(false);
            await result.ToListAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Splits a file into statements: each ends with a semicolon at the end of a line.</summary>
    internal static IEnumerable<string> Split(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n')
            .Where(line => !line.StartsWith("//", StringComparison.Ordinal));
        return string.Join('\n', lines)
            .Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(statement => statement.TrimEnd(';'));
    }
}
