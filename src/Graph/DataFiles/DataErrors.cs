using System.Globalization;
using ActorGraph.Graph.Reading;

namespace ActorGraph.Graph.DataFiles;

/// <summary>The problems of data files beside those of their lines: one member each, with its sentence's values.</summary>
public static class DataErrors
{
    /// <summary>A file where a folder is expected.</summary>
    public static ReadProblem NoFolder(string source) => new("AG7001", source, []);

    /// <summary>A folder without data files.</summary>
    public static ReadProblem NoFiles(string source) => new("AG7002", source, []);

    /// <summary>A file that would replace none of the program's.</summary>
    public static ReadProblem UnknownFile(string source, string names) => new("AG7003", source, [names]);

    /// <summary>Types and kinds that are not those of the program.</summary>
    public static ReadProblem OtherOntology(string source) => new("AG7004", source, []);

    /// <summary>A rule that stands in the file twice.</summary>
    public static ReadProblem RepeatedRule(string source, int line, int first) =>
        new("AG7005", source, [Number(line), Number(first)]);

    /// <summary>A rule whose example gives something else than the rule promises.</summary>
    public static ReadProblem OtherExample(string source, int line, string example, string expected, string found) =>
        new("AG7006", source, [Number(line), example, expected, found]);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
