using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Tests.Evaluation;
using ActorGraph.Graph.Tests.Extraction;

namespace ActorGraph.Graph.Tests.DataFiles;

public sealed class DataSourceTests : IDisposable
{
    private const string Rules = "type\ttrigger\twhen\tsubject\tobject\tstatus\texample\texpected\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_replaces_that_of_the_same_name_and_no_other()
    {
        _folder.Write("rules/relations.tsv", Rules + "LEFT\tv:quitter\t-\tsubj\tobj\t-\tLe Mali a quitté la Cedeao.\tMali LEFT Cedeao\n");

        var extractor = ArticleExtractor.Create(Read());
        var relations = extractor.Extract(Extractions.ArticleOf("Le Mali a quitté la Cedeao et condamné le Niger.")).Relations;

        Assert.Equal("LEFT", Assert.Single(relations).Type);
        Assert.Equal(_folder.PathOf("rules/relations.tsv"), relations[0].Explanation!.Rule.File);
    }

    [Fact]
    public void Actors_may_come_in_files_of_their_own()
    {
        _folder.Write("actors/mine.tsv", "id\tname\tkind\taliases\nmouvement-vert\tMouvement vert du Sahel\tparty\tMVS\n");

        var gazetteer = Gazetteer.Load(Read());

        Assert.Equal("mouvement-vert", Assert.Single(gazetteer.FindByName("mvs")).Id);
        Assert.NotNull(gazetteer.Find("mali"));
        Assert.Null(Gazetteer.Load().Find("mouvement-vert"));
    }

    [Fact]
    public void The_folder_of_the_program_itself_can_be_given()
    {
        var data = DataSource.Read(SourceTree.Find("src", "Graph", "Data"));

        Assert.Equal(DataSource.Program.Count, data.Count);
        Assert.False(data.IsProgram);
    }

    [Theory]
    [InlineData("rules/relation.tsv", "AG7003")]
    [InlineData("relations.tsv", "AG7003")]
    [InlineData("ontology/actor-kinds.tsv", "AG7004")]
    [InlineData("notes.txt", "AG7002")]
    [InlineData("other/relations.tsv", "AG7002")]
    public void What_cannot_be_used_is_refused(string name, string code)
    {
        _folder.Write(name, "kind\tlabel\n");

        Assert.Equal(code, Assert.Throws<DataSourceException>(Read).Problem.Code);
    }

    [Fact]
    public void A_folder_that_is_none_is_refused()
    {
        _folder.Write("file", "x");

        Assert.Equal("AG3001", Assert.Throws<DataSourceException>(() => DataSource.Read(_folder.PathOf("absent"))).Problem.Code);
        Assert.Equal("AG7001", Assert.Throws<DataSourceException>(() => DataSource.Read(_folder.PathOf("file"))).Problem.Code);
    }

    [Fact]
    public void A_file_that_is_not_UTF8_is_refused()
    {
        _folder.Write("rules/classes.tsv", "");
        File.WriteAllBytes(_folder.PathOf("rules/classes.tsv"), [(byte)'e', 0xE9]);

        Assert.Equal("AG3006", Assert.Throws<DataSourceException>(Read).Problem.Code);
    }

    [Fact]
    public void A_class_that_code_asks_for_must_be_there()
    {
        _folder.Write("rules/classes.tsv", "class\tlemmas\nmine\tmot\n");

        var error = Assert.Throws<DataFileException>(() => ArticleExtractor.Create(Read()));

        Assert.Matches(@"classes\.tsv, line 1: the class '.*' is missing: the program needs it$", error.Message);
    }

    private DataSource Read() => DataSource.Read(_folder.Path);
}
