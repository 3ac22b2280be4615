using ActorGraph.Cypher;
using ActorGraph.Graph.Queries;

namespace ActorGraph.Graph.Tests.Queries;

public sealed class QueryLibraryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("actorgraph-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_program_brings_its_queries_and_all_are_well_formed()
    {
        var library = QueryLibrary.Load(null);

        Assert.Empty(library.Problems);
        Assert.Superset(
            new HashSet<string>
            {
                "actor", "alliances", "articles", "conflicts", "contradictions", "demands", "evidence", "paths", "relations",
                "timeline", "who-left",
            },
            library.Queries.Select(query => query.Name).ToHashSet());
    }

    [Fact]
    public void The_programs_queries_only_read() =>
        Assert.All(QueryLibrary.Load(null).Queries, query => Assert.True(CypherStatement.OnlyReads(query.Text), query.Name));

    [Fact]
    public void No_more_is_read_than_is_asked_for()
    {
        File.WriteAllText(Path.Join(_folder, "relations.cypher"), "// Mine\nRETURN 1");
        File.WriteAllText(Path.Join(_folder, "broken.cypher"), "RETURN 1");

        var library = QueryLibrary.Load(_folder, new HashSet<string> { "query", "relations", "--actor", "Mali" });

        Assert.Empty(library.Problems);
        Assert.Equal(("relations", "Mine"), (Assert.Single(library.Queries).Name, library.Queries[0].Title));
    }

    [Fact]
    public void Where_no_query_has_a_name_that_is_asked_for_all_are_read() =>
        Assert.Equal(QueryLibrary.Load(null).Queries.Length, QueryLibrary.Load(null, new HashSet<string> { "query", "relation" }).Queries.Length);

    [Fact]
    public void Every_query_says_what_it_answers_and_what_its_parameters_mean()
    {
        foreach (var query in QueryLibrary.Load(null).Queries)
        {
            Assert.False(string.IsNullOrEmpty(query.Description), $"{query.Name} has no description.");
            Assert.All(query.Parameters, parameter =>
                Assert.False(parameter.Description is null, $"{query.Name}: {parameter.Name} is not described."));
        }
    }

    [Fact]
    public void Every_query_that_prints_relations_prints_their_evidence()
    {
        foreach (var query in QueryLibrary.Load(null).Queries.Where(query => query.Name is not ("actor" or "articles")))
        {
            Assert.True(
                query.Text.Contains("AS sentence", StringComparison.Ordinal)
                    && query.Text.Contains("AS evidence", StringComparison.Ordinal),
                $"{query.Name} gives no evidence.");
        }
    }

    [Fact]
    public void A_users_query_is_added_and_hides_one_of_the_same_name()
    {
        File.WriteAllText(Path.Join(_folder, "mine.cypher"), "// Mine\nRETURN 1");
        File.WriteAllText(Path.Join(_folder, "alliances.cypher"), "// My alliances\nRETURN 1");

        var library = QueryLibrary.Load(_folder);

        Assert.Equal("Mine", library.Find("mine")!.Title);
        Assert.Equal("My alliances", library.Find("alliances")!.Title);
        Assert.NotNull(library.Find("demands"));
    }

    [Fact]
    public void A_users_file_that_is_no_query_is_told_and_the_others_stay()
    {
        var path = Path.Join(_folder, "bad.cypher");
        File.WriteAllText(path, "RETURN 1");

        var library = QueryLibrary.Load(_folder);

        Assert.Equal(("AG5001", path), (Assert.Single(library.Problems).Code, library.Problems[0].Source));
        Assert.NotNull(library.Find("demands"));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told()
    {
        var folder = Path.Join(_folder, "missing");

        Assert.Equal(("AG5007", folder), (QueryLibrary.Load(folder).Problems[0].Code, QueryLibrary.Load(folder).Problems[0].Source));
    }
}
