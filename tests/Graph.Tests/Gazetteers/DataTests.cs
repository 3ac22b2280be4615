using ActorGraph.Graph.Actors;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Gazetteers;

namespace ActorGraph.Graph.Tests.Gazetteers;

/// <summary>What must hold of the data files as a whole: a person who edits one finds a mistake here.</summary>
public class DataTests
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Load();

    public static TheoryData<string> ActorFiles => [.. DataSource.Program.List("actors")];

    [Theory]
    [MemberData(nameof(ActorFiles))]
    public void No_line_gives_a_name_twice(string path)
    {
        var repeated = Gazetteer.ReadFile(DataSource.Program, path).Rows
            .SelectMany(row => row.List("aliases").Append(row["name"])
                .GroupBy(name => name)
                .Where(group => group.Count() > 1)
                .Select(group => $"{path}, line {row.Line}: '{group.Key}'"));

        Assert.Empty(repeated);
    }

    [Theory]
    [MemberData(nameof(ActorFiles))]
    public void Every_file_has_the_columns_of_an_actor_and_no_stray_white_space(string path)
    {
        var table = Gazetteer.ReadFile(DataSource.Program, path);

        Assert.NotEmpty(table.Rows);
        Assert.All(table.Rows, row => Assert.DoesNotContain("  ", row["name"] + row["aliases"], StringComparison.Ordinal));
    }

    [Fact]
    public void Two_actors_share_a_sure_name_only_where_it_is_known_to_be_ambiguous()
    {
        // Names that groups of several countries bear: the article's country tells.
        string[] known =
        [
            "afd", "amdh", "anr", "anse", "cnsp", "ltdh", "ocdh", "rcd", "ufr", "upc", "conseil militaire de transition",
        ];
        var reader = new GazetteerReader();
        foreach (var path in DataSource.Program.List("actors"))
        {
            reader.Read(Gazetteer.ReadFile(DataSource.Program, path));
        }

        var shared = reader.Patterns
            .Where(pattern => !pattern.Reading.RequiresFullName)
            .GroupBy(pattern => NameFolding.FoldWords(pattern.Reading.Alias))
            .Select(group => (Name: group.Key, Ids: group
                .Where(pattern => IsNameReading(pattern.Reading.Kind))
                .Select(pattern => pattern.Reading.Entry.Id).Distinct().ToList()))
            .Where(group => group.Ids.Count > 1 && !known.Contains(group.Name))
            .Select(group => $"{group.Name}: {string.Join(", ", group.Ids)}");

        Assert.Empty(shared);
    }

    [Fact]
    public void Every_organ_that_the_gazetteer_points_to_is_one_that_roles_make()
    {
        var roles = RoleLexicon.Load();

        var unknown = Gazetteer.Entries
            .SelectMany(entry => entry.MetonymOf.Append(entry.PartOf ?? string.Empty).Append(entry.Id))
            .Where(id => id.Contains('/', StringComparison.Ordinal))
            .Where(id => roles.Find(id.Split('/')[1]) is null || Gazetteer.Grammar(id.Split('/')[0]) is null);

        Assert.Empty(unknown);
    }

    [Fact]
    public void An_organ_with_a_name_of_its_own_is_named_as_its_role_makes_it()
    {
        var organs = Gazetteer.Entries.Where(entry => entry.Id.Contains('/', StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(organs);
        Assert.All(organs, organ =>
        {
            var parts = organ.Id.Split('/');
            var made = RoleLexicon.ActorOf(
                RoleLexicon.Load().Find(parts[1])!, Gazetteer.Find(parts[0])!.Actor, Gazetteer.Grammar(parts[0])!);
            Assert.Equal((made.Name, made.Kind, made.Country), (organ.Actor.Name, organ.Actor.Kind, organ.Actor.Country));
        });
    }

    [Fact]
    public void Every_state_has_its_grammar_and_most_have_an_adjective_in_four_forms()
    {
        var states = Gazetteer.Entries.Where(entry => entry.Actor is { Kind: ActorKind.State, Iso3: not null }).ToList();

        Assert.Equal(250, states.Count);
        Assert.All(states, state => Assert.NotNull(Gazetteer.Grammar(state.Id)));
        Assert.True(states.Count(state => Gazetteer.Grammar(state.Id)!.HasAdjective) > 190);
        Assert.All(states.Select(state => Gazetteer.Grammar(state.Id)!).Where(grammar => grammar.HasAdjective), grammar =>
        {
            Assert.NotEmpty(grammar.Feminine);
            Assert.NotEmpty(grammar.MasculinePlural);
            Assert.NotEmpty(grammar.FemininePlural);
        });
    }

    [Fact]
    public void Part_of_never_goes_in_a_circle()
    {
        Assert.All(Gazetteer.Entries, entry =>
        {
            var seen = new HashSet<string>();
            for (var at = entry; at?.PartOf is { } whole; at = Gazetteer.Find(whole))
            {
                Assert.True(seen.Add(whole), $"{entry.Id} is part of itself");
            }
        });
    }

    [Theory]
    [InlineData("Q912", true)]
    [InlineData("912", false)]
    public void A_wikidata_id_is_a_Q_and_a_number(string id, bool expected)
    {
        Assert.Equal(expected, IsWikidata(id));
        Assert.All(
            Gazetteer.Entries.Where(entry => entry.Actor.Wikidata is not null),
            entry => Assert.True(IsWikidata(entry.Actor.Wikidata!), entry.Id));
    }

    [Fact]
    public void No_two_actors_share_a_wikidata_id() => Assert.Empty(Gazetteer.Entries
        .Where(entry => entry.Actor.Wikidata is not null)
        .GroupBy(entry => entry.Actor.Wikidata)
        .Where(group => group.Count() > 1)
        .Select(group => group.Key));

    private static bool IsWikidata(string id) => id.Length > 1 && id[0] == 'Q' && id.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsNameReading(AliasKind kind) => kind is not (AliasKind.Adjective or AliasKind.Demonym);
}
