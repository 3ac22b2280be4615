using System.IO.Compression;
using System.Text;
using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Tests.Support;

namespace ActorGraph.Cypher.Tests.Execution;

/// <summary>LOAD CSV from files as people have them.</summary>
public sealed class LoadCsvTests : IDisposable
{
    private const string Content = "name,text\r\nMali,\"two\nlines\"\r\n\"Bur\"\"kina\",\r\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("csv-");
    private readonly CypherDatabase _database = CypherDatabase.Open(":memory:");

    public void Dispose()
    {
        _database.Dispose();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("gzip")]
    [InlineData("zip")]
    public void A_file_may_be_compressed(string how)
    {
        var path = Write(how);

        Assert.Equal(
            "Mali,two\nlines|Bur\"kina,null",
            _database.Rows("LOAD CSV WITH HEADERS FROM $file AS row RETURN row.name, row.text", new() { ["file"] = path }));
    }

    [Fact]
    public void The_address_may_be_one_of_a_file() => Assert.Equal(
        "[name, text]|[Mali, two\nlines]|[Bur\"kina, ]",
        _database.First("LOAD CSV FROM $file AS row RETURN row", new() { ["file"] = new Uri(Write("plain")).AbsoluteUri }));

    [Fact]
    public void Functions_tell_file_and_line()
    {
        var path = Write("plain");

        Assert.Equal(
            "3,true|4,true",
            _database.Rows("LOAD CSV WITH HEADERS FROM $file AS row RETURN linenumber(), file() = $file", new() { ["file"] = path }));
        Assert.Equal("null,null", _database.Rows("RETURN linenumber(), file()"));
    }

    [Theory]
    [InlineData("LOAD CSV FROM 'nosuch.csv' AS row RETURN row", "Neo.ClientError.Statement.ExternalResourceFailed")]
    [InlineData("LOAD CSV FROM 'https://example.org/x.csv' AS row RETURN row", "Neo.ClientError.Statement.UnsupportedOperationError")]
    public void A_file_that_cannot_be_read_says_so(string query, string code) => Assert.Equal(code, _database.Failure(query).Code);

    [Fact]
    public void Rows_come_in_order_each_with_its_line_however_many_they_are()
    {
        var path = WriteLines(Enumerable.Range(1, 20_000).Select(line => $"{line},{new string('x', line % 100)}"));

        Assert.Equal(
            [20_000L, true, true],
            _database.Run(
                "LOAD CSV FROM $file AS row WITH row, linenumber() AS line RETURN count(*), all(l IN collect(toInteger(row[0]) = line) WHERE l), sum(size(row[1])) = 990000",
                new Dictionary<string, object?> { ["file"] = path }).Single());
    }

    [Fact]
    public void Rows_before_what_is_wrong_in_a_file_are_there()
    {
        using var database = CypherDatabase.Open(":memory:", new CypherDatabaseOptions { MemoryLimit = 1 << 20 });
        var path = WriteLines(["a,b", "c,d", new string('x', 1 << 20)]);
        using var rows = database.Run("LOAD CSV FROM $file AS row RETURN row[0]", new Dictionary<string, object?> { ["file"] = path }).GetEnumerator();

        Assert.True(rows.MoveNext());
        Assert.Equal("a", rows.Current[0]);
        Assert.True(rows.MoveNext());
        var problem = Assert.Throws<CypherException>(() => rows.MoveNext());
        Assert.Equal("Neo.TransientError.General.MemoryPoolOutOfMemoryError", problem.Code);
    }

    /// <summary>It may be a pipe, whose end never comes.</summary>
    [Fact]
    public void A_query_that_wants_no_more_rows_lets_go_of_the_file()
    {
        var path = WriteLines(Enumerable.Repeat("a,b", 200_000));

        Assert.Equal("[a, b]", _database.First("LOAD CSV FROM $file AS row RETURN row LIMIT 1", new() { ["file"] = path }));
        using var alone = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal(800_000, alone.Length);
    }

    private string WriteLines(IEnumerable<string> lines)
    {
        var path = Path.Combine(_folder.FullName, "lines.csv");
        File.WriteAllText(path, string.Concat(lines.Select(line => line + "\n")));
        return path;
    }

    private string Write(string how)
    {
        var path = Path.Combine(_folder.FullName, "articles.csv");
        using var file = File.Create(path);
        using var archive = how == "zip" ? new ZipArchive(file, ZipArchiveMode.Create) : null;
        using var stream = how == "gzip" ? new GZipStream(file, CompressionLevel.Fastest) : archive?.CreateEntry("a.csv").Open() ?? file;
        stream.Write(Encoding.UTF8.GetBytes(Content));
        return path;
    }
}
