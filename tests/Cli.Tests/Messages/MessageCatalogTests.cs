using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using ActorGraph.Cli.Messages;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Evaluation;
using ActorGraph.Graph.Queries;
using ActorGraph.Graph.Reading;

namespace ActorGraph.Cli.Tests.Messages;

public sealed class MessageCatalogTests
{
    private static readonly Dictionary<string, string> English = Texts("English");
    private static readonly Dictionary<string, string> French = Texts("French");

    [Fact]
    public void Every_message_is_in_both_languages()
    {
        var needed = Enum.GetNames<Message>().Concat(ProblemCodes()).Order().ToList();

        // What stores (AG4) and the server (AG8) refuse is made where it is refused.
        Assert.Equal(needed, English.Keys.Where(key => !key.StartsWith("AG4", StringComparison.Ordinal) && !key.StartsWith("AG8", StringComparison.Ordinal)).Order());
        Assert.Equal(English.Keys.Order(), French.Keys.Order());
    }

    [Fact]
    public void A_message_has_the_same_places_for_values_in_both_languages()
    {
        Assert.All(English, text => Assert.Equal((text.Key, Places(text.Value)), (text.Key, Places(French[text.Key]))));
    }

    [Fact]
    public void A_problem_is_told_in_the_users_language_with_its_values()
    {
        var problem = ReadErrors.InvalidUtf8("a.txt", 12, 3, 0xE9);

        Assert.Equal(
            "a.txt is not UTF-8: byte 0xE9 at offset 12 (line 3). Save it as UTF-8 and try again.",
            MessageCatalog.English.Describe(problem));
        Assert.StartsWith("a.txt n'est pas en UTF-8 : octet 0xE9", MessageCatalog.French.Describe(problem), StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_be_wrong_in_a_data_file_is_told_in_French_too()
    {
        var french = Texts("DataErrorsInFrench");

        var reasons = Directory.EnumerateFiles(SourceTree.Find("src", "Graph"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(path => Reasons(File.ReadAllText(path))).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(reasons, french.Keys.Order(StringComparer.Ordinal));
        Assert.All(french, text => Assert.Equal((text.Key, Places(text.Key)), (text.Key, Places(text.Value))));
    }

    [Fact]
    public void A_wrong_line_is_told_with_its_place()
    {
        var error = new DataFileException("a.tsv", 3, $"the column '{"name"}' is empty");

        Assert.Equal("a.tsv, line 3: the column 'name' is empty", MessageCatalog.English.Describe(error));
        Assert.Equal("a.tsv, ligne 3 : la colonne « name » est vide", MessageCatalog.French.Describe(error));
    }

    // The forms of the interpolated strings that errors of lines are made with: "the id '{id}'" has the form "the id '{0}'".
    private static IEnumerable<string> Reasons(string source) =>
        Regex.Matches(source, """(?:\bError\(|new DataFileException\([^;"$]*?,|new\(File, Line,)\s*\$"((?:\{\{|[^"{]|\{(?:[^{}"]|"[^"]*")*\})*)\x22""")
            .Select(match =>
            {
                var places = 0;
                return Regex.Replace(match.Groups[1].Value, """(\{\{.*?\}\})|\{(?:[^{}"]|"[^"]*")*\}""", place =>
                    place.Groups[1].Success ? place.Value : $"{{{places++}}}");
            });

    private static string Places(string text) =>
        string.Join(' ', Regex.Matches(text, @"\{\d\}").Select(match => match.Value).Distinct().Order());

    private static IEnumerable<string> ProblemCodes() =>
        new[] { typeof(ReadErrors), typeof(EvaluationErrors), typeof(DataErrors) }
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Select(method => ((ReadProblem)method.Invoke(null, Arguments(method))!).Code)
            .Concat(typeof(QueryErrors).GetMethods(BindingFlags.Public | BindingFlags.Static)
                .Select(method => ((QueryProblem)method.Invoke(null, Arguments(method))!).Code));

    private static object?[] Arguments(MethodInfo method) => [.. method.GetParameters().Select(parameter =>
        parameter.ParameterType == typeof(string) ? "x" : Convert.ChangeType(1, parameter.ParameterType, CultureInfo.InvariantCulture))];

    private static Dictionary<string, string> Texts(string name)
    {
        var manager = new ResourceManager($"ActorGraph.Cli.Messages.{name}", typeof(MessageCatalog).Assembly);
        return manager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }
}
