namespace ActorGraph.EndToEnd.Tests;

/// <summary>Every bad input has its message and its exit code.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    public static TheoryData<string, byte[], string> BadFiles => new()
    {
        { "empty.txt", [], "empty.txt is empty: an article has at least one sentence." },
        { "blank.txt", [.. " \n\n"u8], "blank.txt is empty: an article has at least one sentence." },
        {
            "binary.txt", [0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 1],
            "binary.txt is a binary file (zero byte at offset 4): expected UTF-8 text."
        },
        {
            "latin1.txt", [.. "Une ligne.\nL'"u8, 0xE9, .. "t"u8, 0xE9],
            "latin1.txt is not UTF-8: byte 0xE9 at offset 13 (line 2). Save it as UTF-8 and try again."
        },
        { "utf16.txt", [0xFF, 0xFE, 0x4C, 0x00], "utf16.txt is in UTF-16: save it as UTF-8 and try again." },
        {
            "dated.txt", [.. "---\ndate: hier\n---\nTexte."u8],
            "dated.txt, line 2: 'hier' is no date: expected the form 2024-01-31."
        },
        { "open.txt", [.. "---\ntitle: A\n"u8], "open.txt: the front matter opened by '---' on line 1 is not closed: add a line '---' after it." },
        { "english.txt", [.. "---\nlanguage: en\n---\nText."u8], "english.txt is in the language 'en': only French (fr) is analysed." },
        { "page.pdf", [.. "%PDF-1.4"u8], "page.pdf: files '.pdf' are not read: expected .txt or .md." },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task A_file_that_is_no_article_is_told_and_not_imported(string name, byte[] bytes, string message)
    {
        _workspace.Write(name, bytes);

        var import = await _workspace.RunAsync("import", name);
        var extract = await _workspace.RunAsync("extract", name);

        Assert.Equal((1, message + "\n"), (import.ExitCode, import.Error));
        Assert.Equal((2, message + "\n", string.Empty), (extract.ExitCode, extract.Error, extract.Output));
    }

    [Theory]
    [InlineData("bolt", "en", ": no server answers (", "Start it, or name another store with --store.\n")]
    [InlineData("neo4j+s", "fr", " : aucun serveur ne répond (", "Démarrez-le, ou nommez une autre base avec --store.\n")]
    public async Task A_server_that_does_not_answer_is_told(string scheme, string language, string beginning, string end)
    {
        var store = $"{scheme}://127.0.0.1:1";

        var run = await _workspace.RunAsync("status", "--store", store, "--lang", language);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith(store + beginning, run.Error, StringComparison.Ordinal);
        Assert.EndsWith(end, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("257")]
    [InlineData("-1")]
    [InlineData("many")]
    public async Task A_number_of_threads_that_is_none_is_told(string threads)
    {
        var run = await _workspace.RunAsync("import", "a.txt", "--threads", threads);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"--threads: '{threads}' is no number of threads: expected a whole number from 1 to 256.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told()
    {
        var path = _workspace.Write("locked.txt", "Texte.");
        await using var hold = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var run = await _workspace.RunAsync("import", "locked.txt");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("locked.txt cannot be read: ", run.Error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_file_without_permission_is_told()
    {
        Skip.If(OperatingSystem.IsWindows() || Environment.UserName == "root", "The user may read every file.");
        var path = _workspace.Write("secret.txt", "Texte.");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
        }

        var run = await _workspace.RunAsync("import", "secret.txt");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("secret.txt cannot be read: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Unrecognized command or argument '--ally'.", "query", "alliances", "--ally", "Niger")]
    [InlineData("There is no query 'alliance'.\nDid you mean alliances?", "query", "alliance")]
    [InlineData("--at: 'hier' is no date: expected the form 2024-01-31.", "query", "alliances", "--at", "hier")]
    [InlineData("--date: '2024' is no date: expected the form 2024-01-31.", "import", "a.txt", "--date", "2024")]
    [InlineData("Required command was not provided.")]
    public async Task Wrong_usage_is_told(string message, params string[] arguments)
    {
        var run = await _workspace.RunAsync(arguments);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_syntax_error_in_cypher_shows_its_code_the_line_and_a_caret_under_the_place()
    {
        var run = await _workspace.RunAsync("cypher", "MATCH (a:Actor)\nRETRUN a");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith("Neo.ClientError.Statement.SyntaxError: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("(line 2, column 1 (offset: 16))", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n\"RETRUN a\"\n ^\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_in_a_users_query_has_the_line_of_its_file()
    {
        _workspace.Write("mine/bad.cypher", "// Bad\n:param x => 1\nRETURN $x +\n");

        await _workspace.RunAsync("cypher", "RETURN 1");

        var run = await _workspace.RunAsync("query", "bad", "--queries", "mine");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("(line 3, column ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_parameter_is_named()
    {
        var run = await _workspace.RunAsync("cypher", "RETURN $absent");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("absent", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_without_a_store_says_what_to_do()
    {
        var run = await _workspace.RunAsync("query", "alliances");

        Assert.Equal(
            (2, $"{_workspace.Store}: there is no store yet; import an article first, or name another with --store.\n"),
            (run.ExitCode, run.Error));
        Assert.False(File.Exists(_workspace.Store));
    }

    [Theory]
    [InlineData("query", "alliances")]
    [InlineData("import", "a.txt")]
    [InlineData("cypher", "RETURN 1")]
    [InlineData("status")]
    public async Task A_file_that_is_no_store_is_left_alone(params string[] arguments)
    {
        _workspace.Write("a.txt", Articles.Alliance);
        var notes = _workspace.Write("notes.txt", "Ceci n'est pas une base, mais un texte assez long pour en avoir l'air. " + new string('x', 5000));
        var before = await File.ReadAllBytesAsync(notes);

        var run = await _workspace.RunAsync([.. arguments, "--store", notes]);

        Assert.Equal((2, $"{notes} is not an ActorGraph store: name another file with --store.\n"), (run.ExitCode, run.Error));
        Assert.Equal(before, await File.ReadAllBytesAsync(notes));
    }

    [Fact]
    public async Task A_store_of_a_newer_version_is_refused()
    {
        await _workspace.RunAsync("cypher", "CREATE (:A)");
        await using (var file = new FileStream(_workspace.Store, FileMode.Open, FileAccess.Write))
        {
            // SQLite keeps the version that a program gives its file ("user_version") at this place, high byte first.
            file.Seek(60, SeekOrigin.Begin);
            file.Write([0, 0, 0x7F, 0xFF]);
        }

        var run = await _workspace.RunAsync("status");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"{_workspace.Store} was written by a newer version of ActorGraph", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://graph.example", "is no store: expected a path, bolt://HOST:PORT or neo4j://HOST:PORT.")]
    public async Task An_address_of_no_store_is_told(string address, string message)
    {
        var run = await _workspace.RunAsync("status", "--store", address);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(address, run.Error, StringComparison.Ordinal);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_actor_gets_suggestions()
    {
        _workspace.Write("a.txt", Articles.Withdrawal);
        await _workspace.RunAsync("import", "a.txt");

        var run = await _workspace.RunAsync("query", "relations", "--actor", "Cedaeo");

        Assert.Equal(
            (1, string.Empty, "There is no actor 'Cedaeo' in the graph.\nDid you mean Cedeao?\n"),
            (run.ExitCode, run.Output, run.Error));
    }
}
