using Snapshooter.Xunit;

namespace ActorGraph.Cli.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("--at: 'mardi' is no date: expected the form 2024-01-31.", "query", "alliances", "--at", "mardi")]
    [InlineData("--at: '2024-02-30' is no date: expected the form 2024-01-31.", "query", "alliances", "--at", "2024-02-30")]
    [InlineData("--limit: 'x' is no whole number.", "query", "paths", "--limit", "x")]
    [InlineData("--organs: 'peut-être' is neither true nor false.", "query", "alliances", "--organs", "peut-être")]
    [InlineData("--format: 'xml' is unknown: expected table, json or csv.", "query", "alliances", "--format", "xml")]
    [InlineData("--date: '17/09/2024' is no date: expected the form 2024-01-31.", "import", "a.txt", "--date", "17/09/2024")]
    [InlineData("/nowhere: there is no such file or folder.", "check", "/nowhere")]
    [InlineData("/nowhere : ce fichier ou dossier n'existe pas.", "--lang", "fr", "import", "a.txt", "--data", "/nowhere")]
    [InlineData("/nowhere: there is no such file or folder.", "evaluate", "gold.json", "--data", "/nowhere")]
    [InlineData("--show and --totals exclude each other: give one.", "evaluate", "gold.json", "--show", "--totals")]
    [InlineData("--min-confidence: '1.5' is no confidence: expected a number from 0 to 1, such as 0.8.", "extract", "a.txt", "--min-confidence", "1.5")]
    [InlineData("--min-confidence: '-0.1' is no confidence", "import", "a.txt", "--min-confidence", "-0.1")]
    [InlineData("--min-confidence: 'NaN' is no confidence", "query", "relations", "--min-confidence", "NaN")]
    [InlineData("--min-confidence : « 0,8 » n'est pas une confiance : un nombre de 0 à 1 est attendu, par exemple 0.8.", "--lang", "fr", "extract", "a.txt", "--min-confidence", "0,8")]
    [InlineData("There is no query 'aliances'.\nDid you mean alliances?", "query", "aliances")]
    [InlineData("Unrecognized command or argument '--ally'.", "query", "alliances", "--ally", "Niger")]
    [InlineData("Unrecognized command or argument 'bogus'.", "bogus")]
    [InlineData("Required argument 'QUERY' missing for command: 'cypher'.", "cypher")]
    [InlineData("--param: 'x' is no parameter: expected NAME=VALUE.", "cypher", "RETURN $x", "--param", "x")]
    [InlineData("--memory: 'much' is no size: expected a number with a unit, such as 512MB or 2GiB.", "cypher", "RETURN 1", "--memory", "much")]
    [InlineData("--memory: '512' is no size", "query", "alliances", "--memory", "512")]
    [InlineData("--timeout: '30' is no length of time: expected a number with a unit, such as 500ms, 30s or 2m.", "cypher", "RETURN 1", "--timeout", "30")]
    [InlineData("--timeout : « 0s » n'est pas une durée", "--lang", "fr", "query", "alliances", "--timeout", "0s")]
    [InlineData("--lang: 'de' is unknown: expected en or fr.", "--lang", "de", "query")]
    [InlineData("--at : « mardi » n'est pas une date : la forme attendue est 2024-01-31.", "--lang", "fr", "query", "alliances", "--at", "mardi")]
    [InlineData("'https://x' is no store: expected a path, bolt://HOST:PORT or neo4j://HOST:PORT.", "status", "--store", "https://x")]
    [InlineData("The address of localhost names a user: give --user and --password-file", "status", "--store", "bolt://a:b@localhost")]
    [InlineData("There is no password for the user 'reader': give --password-file, or set NEO4J_PASSWORD.", "query", "demands", "--store", "neo4j://localhost", "--user", "reader")]
    [InlineData("/nowhere ne peut pas être lu", "--lang", "fr", "import", "a.txt", "--store", "bolt://localhost", "--password-file", "/nowhere")]
    [InlineData("/nowhere cannot be read: ", "--password-file", "/nowhere", "serve", "--store", "absent.db")]
    public async Task Wrong_usage_is_told_and_exits_with_2(string message, params string[] arguments)
    {
        var (exitCode, output, error) = await TestProgram.RunAsync(arguments);

        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_shows_the_commands() => Snapshot.Match((await TestProgram.RunAsync("--help")).Output);

    [Fact]
    public async Task Help_shows_the_commands_in_French() =>
        Snapshot.Match((await TestProgram.RunAsync("--lang", "fr", "--help")).Output);

    [Fact]
    public async Task Help_on_a_query_shows_what_its_file_says() =>
        Snapshot.Match((await TestProgram.RunAsync("query", "alliances", "--help")).Output);

    [Theory]
    [InlineData("serve")]
    [InlineData("import")]
    [InlineData("cypher")]
    public async Task Help_on_a_command_names_each_option_once(string command)
    {
        var names = (await TestProgram.RunAsync(command, "--help")).Output
            .Split('\n').Select(line => line.TrimStart()).Where(line => line.StartsWith("--", StringComparison.Ordinal)).Select(line => line.Split(' ')[0]);

        Assert.Distinct(names);
    }

    [Fact]
    public async Task Without_a_name_the_queries_are_listed()
    {
        var (exitCode, output, error) = await TestProgram.RunAsync("query");

        Assert.Equal(0, exitCode);
        Assert.Equal("actorgraph query NAME --help shows what a query takes.\n", error);
        Snapshot.Match(output);
    }

    [Fact]
    public async Task A_users_query_becomes_a_command_with_its_options()
    {
        var folder = Directory.CreateTempSubdirectory("actorgraph-");
        await File.WriteAllTextAsync(
            Path.Join(folder.FullName, "mine.cypher"), "// Mine\n// name: a word\n:param name => 'x'\nRETURN $name AS name");

        var (exitCode, output, _) = await TestProgram.RunAsync("query", "mine", "--help", "--queries", folder.FullName);

        folder.Delete(recursive: true);
        Assert.Equal(0, exitCode);
        Assert.Contains("--name <TEXT>", output, StringComparison.Ordinal);
        Assert.Contains("a word (default: x)", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_users_file_that_is_no_query_is_told_when_queries_are_listed()
    {
        var folder = Directory.CreateTempSubdirectory("actorgraph-");
        var path = Path.Join(folder.FullName, "bad.cypher");
        await File.WriteAllTextAsync(path, "RETURN 1");

        var (exitCode, _, error) = await TestProgram.RunAsync("query", "--queries", folder.FullName);

        folder.Delete(recursive: true);
        Assert.Equal(1, exitCode);
        Assert.Contains($"{path}, line 1: a query's file begins with its title: // Title", error, StringComparison.Ordinal);
    }
}
