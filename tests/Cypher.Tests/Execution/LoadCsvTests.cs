using System.IO.Compression;
using System.Text;
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
