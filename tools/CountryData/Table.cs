namespace ActorGraph.CountryData;

/// <summary>Tables of tab-separated columns with a header line; "#" begins a comment line.</summary>
internal static class Table
{
    public static List<Dictionary<string, string>> Read(string path)
    {
        var lines = File.ReadAllLines(path).Where(line => line.Length > 0 && line[0] != '#').ToList();
        var header = lines[0].Split('\t');
        return [.. lines.Skip(1).Select(line => header
            .Zip(line.Split('\t').Concat(Enumerable.Repeat(string.Empty, header.Length)))
            .ToDictionary(pair => pair.First, pair => pair.Second.Trim(), StringComparer.Ordinal))];
    }
}
