using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Server;
using ActorGraph.Cypher;
using ActorGraph.Graph.Serving;
using AccessMode = ActorGraph.Bolt.Messages.AccessMode;

namespace ActorGraph.Graph.Tests.Serving;

/// <summary>Sessions of the server with one store: who sees, who waits, who is ended.</summary>
public sealed class SessionTests : IDisposable
{
    private static readonly ServerClient Client = new("bolt-1", "127.0.0.1:5000", "test/1.0");

    private readonly string _folder = Directory.CreateTempSubdirectory("actorgraph-serving-").FullName;
    private readonly List<IDisposable> _open = [];

    public void Dispose()
    {
        _open.ForEach(item => item.Dispose());
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_query_alone_is_committed_and_sums_up()
    {
        var session = Session(Store());

        var written = await RunAsync(session, "CREATE (n:Actor {name: 'Mali'}) RETURN n.name");
        var read = await RunAsync(session, "MATCH (n:Actor) RETURN count(n)");

        Assert.Equal((QueryType.ReadWrite, 1L), (written.Summary.Type, written.Summary.Updates.NodesCreated));
        Assert.NotNull(written.Summary.Bookmark);
        Assert.Equal((QueryType.Read, null), (read.Summary.Type, read.Summary.Bookmark));
        Assert.Equal(1L, Assert.Single(read.Rows)[0]);
    }

    [Theory]
    [InlineData("CREATE (:X)", "neo4j", AccessMode.Read, false, "Neo.ClientError.Statement.AccessMode")]
    [InlineData("CREATE (:X)", "neo4j", AccessMode.Write, true, "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase")]
    [InlineData("CREATE (:X)", "system", AccessMode.Write, false, "Neo.ClientError.Statement.SemanticError")]
    [InlineData("MATCH (n) RETURN n", "SYSTEM", AccessMode.Read, false, "Neo.ClientError.Statement.SemanticError")]
    [InlineData("RETURN 1", "absent", AccessMode.Read, false, "Neo.ClientError.Database.DatabaseNotFound")]
    [InlineData("RETURN", "neo4j", AccessMode.Read, false, "Neo.ClientError.Statement.SyntaxError")]
    [InlineData("UNWIND [1, 0] AS x RETURN 1 / x", "neo4j", AccessMode.Read, false, "Neo.ClientError.Statement.ArithmeticError")]
    [InlineData("CALL absent()", "neo4j", AccessMode.Read, false, "Neo.ClientError.Procedure.ProcedureNotFound")]
    [InlineData("ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'", "system", AccessMode.Write, false, "Neo.ClientError.Statement.SyntaxError")]
    public async Task What_is_refused_has_the_code_of_Neo4j(string query, string database, AccessMode mode, bool isReadOnly, string code)
    {
        var session = Session(Store(options => options with { IsReadOnly = isReadOnly }));

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => RunAsync(session, query, new() { Database = database, Mode = mode }));

        Assert.Equal(code, failure.Code);
    }

    [Fact]
    public async Task What_a_read_only_server_explains_it_does_not_refuse()
    {
        var session = Session(Store(options => options with { IsReadOnly = true }));

        var explained = await RunAsync(session, "EXPLAIN CREATE (:X)");

        Assert.NotNull(explained.Summary.Plan);
        Assert.Null(explained.Summary.Plan.Rows);
    }

    [Fact]
    public async Task A_transaction_takes_the_turn_to_write_with_its_first_query_that_writes()
    {
        var store = Store();
        await using var reading = await BeginAsync(store);
        await using var writing = await BeginAsync(store);
        await RunAsync(reading, "MATCH (n) RETURN n");

        await RunAsync(writing, "CREATE (:X)");
        Assert.Equal(0L, (await RunAsync(reading, "MATCH (n:X) RETURN count(n)")).Rows[0][0]);
        await writing.CommitAsync(CancellationToken.None);
        await writing.DisposeAsync();
        await RunAsync(reading, "CREATE (:X)");

        Assert.Equal(2L, (await RunAsync(reading, "MATCH (n:X) RETURN count(n)")).Rows[0][0]);
    }

    [Fact]
    public async Task Who_waits_too_long_to_write_is_told_so()
    {
        var store = Store(options => options with { WriterPatience = TimeSpan.FromMilliseconds(50) });
        await using var writing = await BeginAsync(store);
        await RunAsync(writing, "CREATE (:X)");

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => RunAsync(Session(store), "CREATE (:X)"));

        Assert.Equal("Neo.TransientError.Transaction.LockAcquisitionTimeout", failure.Code);
    }

    [Fact]
    public async Task Who_waits_to_write_can_be_interrupted()
    {
        var store = Store();
        await using var writing = await BeginAsync(store);
        await RunAsync(writing, "CREATE (:X)");
        using var interruption = new CancellationTokenSource();

        var waiting = Session(store).RunAsync(Request("CREATE (:X)"), interruption.Token).AsTask();
        await interruption.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Another_process_that_writes_is_waited_for()
    {
        var store = Store();
        using var other = CypherDatabase.Open(PathOfStore);
        var transaction = other.BeginTransaction(Cypher.AccessMode.Write);
        using (transaction.Run("CREATE (:Other)"))
        {
        }

        var waiting = Task.Run(() => RunAsync(Session(store), "MATCH (n:Other) SET n.seen = true RETURN count(n)"));
        transaction.Commit();
        transaction.Dispose();

        Assert.Equal(1L, (await waiting).Rows[0][0]);
    }

    [Fact]
    public async Task A_transaction_that_does_nothing_is_ended_by_its_timeout()
    {
        var store = Store();
        var idle = await Session(store).BeginAsync(new() { TimeoutMilliseconds = 3000 }, CancellationToken.None);
        await RunAsync(idle, "CREATE (:X)");

        // It waits until the turn to write is given back.
        Assert.Equal(1L, (await RunAsync(Session(store), "CREATE (n:Y) RETURN count(n)")).Rows[0][0]);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => RunAsync(idle, "RETURN 1"));
        Assert.Equal("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", failure.Code);
        Assert.Equal(0L, (await RunAsync(Session(store), "MATCH (n:X) RETURN count(n)")).Rows[0][0]);
        await idle.DisposeAsync();
    }

    [Fact]
    public async Task The_servers_limit_holds_whatever_a_client_asks_for()
    {
        var session = Session(Store(options => options with { Limits = new(null, TimeSpan.FromMilliseconds(50)) }));

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => RunAsync(
            session, "UNWIND range(1, 1000000000) AS x WITH x WHERE x < 0 RETURN x", new() { TimeoutMilliseconds = 3_600_000 }));

        Assert.Equal("Neo.ClientError.Transaction.TransactionTimedOut", failure.Code);
    }

    [Fact]
    public async Task The_query_that_asks_for_more_than_all_may_use_fails_and_can_be_run_again()
    {
        const string Half = "UNWIND range(1, 40000) AS i WITH i ORDER BY -i RETURN i";
        var store = Store(options => options with { TotalMemory = 4 << 20 });
        var other = await Session(store).RunAsync(Request(Half), CancellationToken.None);
        Assert.True(await other.ReadAsync());

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => RunAsync(Session(store), Half));
        Assert.True(await other.ReadAsync());

        // As when its client goes away.
        await other.DisposeAsync();
        Assert.Equal("Neo.TransientError.General.MemoryPoolOutOfMemoryError", failure.Code);
        Assert.Equal(40000, (await RunAsync(Session(store), Half)).Rows.Count);
    }

    [Fact]
    public async Task A_result_stays_readable_when_its_transaction_goes_on()
    {
        await using var transaction = await BeginAsync(Store());
        await RunAsync(transaction, "UNWIND range(1, 3) AS x CREATE (:X {x: x})");
        await using var first = await transaction.RunAsync(Request("MATCH (n:X) RETURN n.x ORDER BY n.x"), CancellationToken.None);
        Assert.True(await first.ReadAsync());

        await RunAsync(transaction, "MATCH (n:X) DELETE n");

        Assert.Equal([2L, 3L], (await ReadAsync(first)).Select(row => row[0]));
        Assert.Equal(0L, (await RunAsync(transaction, "MATCH (n:X) RETURN count(n)")).Rows[0][0]);
    }

    [Fact]
    public async Task Open_transactions_are_listed()
    {
        var store = Store(options => options with { Password = "secret" });
        await using var transaction = await Session(store).BeginAsync(
            new() { Metadata = new Dictionary<string, object?> { ["app"] = "test" } }, CancellationToken.None);
        await using var result = await transaction.RunAsync(Request("UNWIND [1, 2] AS x RETURN x"), CancellationToken.None);

        var listed = await RunAsync(
            Session(store), "SHOW TRANSACTIONS YIELD currentQuery, connectionId, username, metaData WHERE metaData.app = 'test'");

        var row = Assert.Single(listed.Rows);
        Assert.Equal(("UNWIND [1, 2] AS x RETURN x", "bolt-1", "neo4j"), (row[0], row[1], row[2]));
    }

    [Theory]
    [InlineData("UNWIND range(1, 1000000000) AS x WITH x WHERE x < 0 RETURN x")]
    [InlineData("UNWIND range(1, 1000000000) AS x CREATE (n:X) DELETE n")]
    public async Task A_query_that_runs_is_terminated_by_another_client(string query)
    {
        var store = Store();
        var session = Session(store);
        var running = Task.Run(() => RunAsync(session, query));

        var terminated = await TerminateAsync(store, "currentQuery STARTS WITH 'UNWIND'");

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => running);
        Assert.Equal("Neo.ClientError.Transaction.Terminated", failure.Code);
        Assert.Equal("Transaction terminated.", terminated);
        Assert.Equal(1L, (await RunAsync(session, "CREATE (n:Y) RETURN count(n)")).Rows[0][0]);
        Assert.Empty((await RunAsync(session, "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND'")).Rows);
    }

    [Fact]
    public async Task A_transaction_that_does_nothing_is_terminated_and_undone()
    {
        var store = Store();
        await using var idle = await Session(store).BeginAsync(
            new() { Metadata = new Dictionary<string, object?> { ["app"] = "test" } }, CancellationToken.None);
        await RunAsync(idle, "CREATE (:X)");

        Assert.Equal("Transaction terminated.", await TerminateAsync(store, "metaData.app = 'test'"));

        // The turn to write is given back.
        Assert.Equal(1L, (await RunAsync(Session(store), "CREATE (n:Y) RETURN count(n)")).Rows[0][0]);
        var status = await RunAsync(Session(store), "SHOW TRANSACTIONS YIELD status, metaData WHERE metaData.app = 'test' RETURN status");
        Assert.Equal("Terminated with reason: Status.Code[Neo.ClientError.Transaction.Terminated]", Assert.Single(status.Rows)[0]);
        var failure = await Assert.ThrowsAsync<RequestFailedException>(async () => await idle.CommitAsync(CancellationToken.None));
        Assert.Equal("Neo.ClientError.Transaction.Terminated", failure.Code);
        Assert.Equal(0L, (await RunAsync(Session(store), "MATCH (n:X) RETURN count(n)")).Rows[0][0]);
    }

    [Fact]
    public async Task Who_waits_to_write_can_be_terminated()
    {
        var store = Store();
        await using var writing = await BeginAsync(store);
        await RunAsync(writing, "CREATE (:X)");
        var waiting = Task.Run(() => RunAsync(Session(store), "CREATE (:Waiting)"));

        await TerminateAsync(store, "currentQuery CONTAINS 'Waiting)'");

        Assert.Equal("Neo.ClientError.Transaction.Terminated", (await Assert.ThrowsAsync<RequestFailedException>(() => waiting)).Code);
        Assert.Equal(1L, (await RunAsync(writing, "MATCH (n:X) RETURN count(n)")).Rows[0][0]);
    }

    [Fact]
    public async Task Who_terminates_the_own_transaction_is_told_so()
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => RunAsync(
            Session(Store()), "SHOW TRANSACTIONS YIELD transactionId AS id TERMINATE TRANSACTIONS id YIELD message RETURN message"));

        Assert.Equal("Neo.ClientError.Transaction.Terminated", failure.Code);
    }

    [Fact]
    public async Task What_is_committed_already_is_not_terminated()
    {
        var store = Store();
        await using var written = await Session(store).RunAsync(Request("UNWIND [1, 2] AS x CREATE (n:X) RETURN x"), CancellationToken.None);

        Assert.Equal("Unable to terminate closing transactions.", await TerminateAsync(store, "currentQuery STARTS WITH 'UNWIND'"));
        Assert.Equal(2, (await ReadAsync(written)).Count);
    }

    [Theory]
    [InlineData("MATCH (n:Lost) RETURN n", "UnknownLabelWarning", "UNRECOGNIZED", "(the missing label name is: Lost)", "01N50", "warn: label does not exist. The label `Lost` does not exist. Verify that the spelling is correct.", 9)]
    [InlineData("MATCH ()-[:LOST]->() RETURN 1", "UnknownRelationshipTypeWarning", "UNRECOGNIZED", "(the missing relationship type is: LOST)", "01N51", "warn: relationship type does not exist. The relationship type `LOST` does not exist. Verify that the spelling is correct.", 11)]
    [InlineData("MATCH (n) RETURN n.lost", "UnknownPropertyKeyWarning", "UNRECOGNIZED", "(the missing property name is: lost)", "01N52", "warn: property key does not exist. The property `lost` does not exist. Verify that the spelling is correct.", 19)]
    [InlineData("MATCH (a), (b) RETURN 1", "CartesianProduct", "PERFORMANCE", "(identifier is: (b))", "03N90", "info: cartesian product. The disconnected pattern '(a), (b)' builds a cartesian product. A cartesian product may produce a large amount of data and slow down query processing.", 0)]
    [InlineData("MATCH (), () RETURN 1", "CartesianProduct", "PERFORMANCE", "(identifiers are: ())", "03N90", "info: cartesian product. The disconnected pattern '(), ()' builds a cartesian product. A cartesian product may produce a large amount of data and slow down query processing.", 0)]
    [InlineData("MATCH p = shortestPath((a)-[*]->(b)) RETURN p", "UnboundedVariableLengthPattern", "PERFORMANCE", "to the number of node hops in your pattern.", "03N91", "info: unbounded variable length pattern. The provided pattern '(a)-[*]->(b)' is unbounded. Shortest path with an unbounded pattern may result in long execution times. Use an upper limit (e.g. '[*..5]') on the number of node hops in your pattern.", 23)]
    public async Task What_may_not_be_meant_is_told_in_the_words_of_Neo4j(
        string query, string code, string category, string descriptionEnd, string status, string statusText, int offset)
    {
        var read = await RunAsync(Session(Store()), query);

        var told = Assert.Single(read.Summary.Notifications);
        Assert.Equal(($"Neo.ClientNotification.Statement.{code}", category), (told.Code, told.Category));
        Assert.Equal(category == "UNRECOGNIZED" ? NotificationSeverity.Warning : NotificationSeverity.Information, told.Severity);
        Assert.EndsWith(descriptionEnd, told.Description, StringComparison.Ordinal);
        Assert.Equal((status, statusText), (told.Status.Code, told.Status.Description));
        Assert.Equal(new NotificationPosition(offset, 1, offset + 1), told.Position);
    }

    [Theory]
    [InlineData("SHOW DATABASES YIELD name, currentStatus, role, access RETURN name, currentStatus, role, access ORDER BY name", "neo4j,online,standalone,read-write;system,online,standalone,read-write")]
    [InlineData("CALL dbms.components() YIELD name, versions, edition WITH * LIMIT 1 RETURN name, versions[0], edition", "Neo4j Kernel,5.26.0,community")]
    [InlineData("CALL dbms.showCurrentUser() YIELD username, roles RETURN username, size(roles)", ",0")]
    [InlineData("CALL dbms.clientConfig() YIELD name, value WHERE name = 'client.allow_telemetry' RETURN value", "false")]
    public async Task What_Neo4j_Browser_asks_in_the_background_is_answered(string query, string expected)
    {
        var answer = await RunAsync(Session(Store()), query, new() { Database = "SYSTEM" });

        Assert.Equal(expected, string.Join(';', answer.Rows.Select(row => string.Join(',', row))));
    }

    [Fact]
    public async Task A_wrong_password_is_refused_and_guessing_is_slow()
    {
        var backend = new ServedBackend(Store(options => options with { Password = "right" }));
        foreach (var token in new[] { AuthenticationToken.None, AuthenticationToken.Basic("neo4j", "wrong"), AuthenticationToken.Basic("other", "right"), AuthenticationToken.Bearer("right") })
        {
            Assert.Equal("Neo.ClientError.Security.Unauthorized", await RefusalAsync(backend, token));
        }

        await using (await backend.LogOnAsync(Client, AuthenticationToken.Basic("neo4j", "right"), CancellationToken.None))
        {
        }

        for (var i = 0; i < 5; i++)
        {
            Assert.Equal("Neo.ClientError.Security.Unauthorized", await RefusalAsync(backend, AuthenticationToken.None));
        }

        Assert.Equal("Neo.ClientError.Security.AuthenticationRateLimit", await RefusalAsync(backend, AuthenticationToken.Basic("neo4j", "right")));
    }

    private static async Task<string> RefusalAsync(ServedBackend backend, AuthenticationToken token) =>
        (await Assert.ThrowsAsync<RequestFailedException>(async () => await backend.LogOnAsync(Client, token, CancellationToken.None))).Code;

    // Queries begin on threads of their own.
    private static async Task<object?> TerminateAsync(ServedStore store, string which)
    {
        while (true)
        {
            var terminated = await RunAsync(
                Session(store),
                $"SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery, metaData WHERE NOT currentQuery STARTS WITH 'SHOW' AND {which} "
                + "TERMINATE TRANSACTIONS id YIELD message RETURN message");
            if (terminated.Rows.Count > 0)
            {
                return Assert.Single(terminated.Rows)[0];
            }

            await Task.Delay(10);
        }
    }

    private string PathOfStore => Path.Join(_folder, "graph.db");

    private ServedStore Store(Func<ServingOptions, ServingOptions>? change = null)
    {
        var options = change?.Invoke(new()) ?? new();
        var transactions = new OpenTransactions();
        var database = CypherDatabase.Open(PathOfStore, new CypherDatabaseOptions
        {
            BusyTimeout = TimeSpan.FromMilliseconds(100),
            TotalMemoryLimit = options.TotalMemory,
            Server = new ServerFacts(options, transactions),
        });
        var store = new ServedStore(database, new WriterTurn(options.WriterPatience), transactions, options);
        _open.Add(store);
        return store;
    }

    private static ServedSession Session(ServedStore store) => new(store, Client);

    private static async Task<IQueryTransaction> BeginAsync(ServedStore store) =>
        await Session(store).BeginAsync(TransactionOptions.Default, CancellationToken.None);

    private static RunMessage Request(string query, TransactionOptions? options = null) =>
        new(query, new Dictionary<string, object?>(), options ?? TransactionOptions.Default);

    private static async Task<(List<object?[]> Rows, ResultSummary Summary)> RunAsync(
        ServedSession session, string query, TransactionOptions? options = null)
    {
        await using var result = await session.RunAsync(Request(query, options), CancellationToken.None);
        return (await ReadAsync(result), result.Summary);
    }

    private static async Task<(List<object?[]> Rows, ResultSummary Summary)> RunAsync(IQueryTransaction transaction, string query)
    {
        await using var result = await transaction.RunAsync(Request(query), CancellationToken.None);
        return (await ReadAsync(result), result.Summary);
    }

    private static async Task<List<object?[]>> ReadAsync(IQueryResult result)
    {
        var rows = new List<object?[]>();
        while (await result.ReadAsync())
        {
            rows.Add([.. result.Current]);
        }

        return rows;
    }
}
