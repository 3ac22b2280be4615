using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ActorGraph.Architecture.Tests;

/// <summary>Dependencies point one way: Cli → Graph → {Text, Cypher, Bolt}.</summary>
public sealed partial class LayerTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Text"] = [],
        ["Cypher"] = [],
        ["Bolt"] = [],
        ["Graph"] = ["Text", "Cypher", "Bolt"],
        ["Neo4jDriver"] = ["Graph", "Cypher"],
        ["Cli"] = ["Graph", "Text", "Cypher", "Bolt"],
    };

    public static TheoryData<string> Projects => [.. Directory.GetDirectories(SourceTree.Find("src"))
        .Where(folder => Directory.GetFiles(folder, "*.csproj").Length > 0)
        .Select(folder => Path.GetFileName(folder)!)
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_layers_below_it(string project)
    {
        var file = XDocument.Load(SourceTree.Find("src", project, $"{project}.csproj"));
        var references = file.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.Empty(references.Except(AllowedFor(project)));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_file_uses_only_namespaces_of_layers_below_it(string project)
    {
        var allowed = AllowedFor(project).Append(project).ToHashSet();
        var wrong =
            from file in Repository.SourceFiles($"src/{project}")
            from line in Repository.Lines(file)
            let match = UsingForm().Match(line)
            where match.Success && !allowed.Contains(match.Groups["layer"].Value)
            select $"{file}: {line}";

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_file_declares_the_namespace_of_its_folder_or_of_one_above(string project)
    {
        var wrong =
            from file in Repository.SourceFiles($"src/{project}")
            let folder = Path.GetDirectoryName(file)!["src/".Length..].Replace('\\', '/')
            let longest = "ActorGraph." + folder.Replace('/', '.')
            from line in Repository.Lines(file)
            where line.StartsWith("namespace ", StringComparison.Ordinal)
            let name = line["namespace ".Length..].TrimEnd(';')
            where name != longest && !longest.StartsWith(name + ".", StringComparison.Ordinal)
            select $"{file}: {line}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_built_assemblies_refer_only_to_layers_below_them()
    {
        var loaded = new Queue<Assembly>([Assembly.Load("actorgraph")]);
        var seen = new HashSet<string>();
        while (loaded.TryDequeue(out var assembly))
        {
            var layer = LayerOf(assembly.GetName().Name!);
            var ours = assembly.GetReferencedAssemblies()
                .Where(name => name.Name!.StartsWith("ActorGraph.", StringComparison.Ordinal)).ToList();
            Assert.Empty(ours.Select(name => LayerOf(name.Name!)).Except(AllowedFor(layer)));
            foreach (var name in ours.Where(name => seen.Add(name.Name!)))
            {
                loaded.Enqueue(Assembly.Load(name));
            }
        }

        Assert.Superset(new HashSet<string> { "ActorGraph.Graph", "ActorGraph.Text", "ActorGraph.Cypher", "ActorGraph.Bolt" }, seen);
    }

    private static string LayerOf(string assembly) => assembly == "actorgraph" ? "Cli" : assembly["ActorGraph.".Length..];

    private static string[] AllowedFor(string project)
    {
        Assert.True(Allowed.ContainsKey(project), $"src/{project} is a layer of which nothing says what it may use.");
        return Allowed[project];
    }

    [GeneratedRegex(@"^\s*(global )?using (static )?(\w+ = )?ActorGraph\.(?<layer>\w+)")]
    private static partial Regex UsingForm();
}
