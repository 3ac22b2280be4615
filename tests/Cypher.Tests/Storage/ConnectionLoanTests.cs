using ActorGraph.Cypher.Storage.Sqlite;
using ActorGraph.Cypher.Tests.Support;

namespace ActorGraph.Cypher.Tests.Storage;

public sealed class ConnectionLoanTests : IDisposable
{
    private readonly TemporaryStore _store = new();
    private readonly SqliteConnection _connection;

    public ConnectionLoanTests()
    {
        _connection = SqliteConnection.Open(_store.Path, create: true, TimeSpan.FromSeconds(1));
        _connection.Execute("CREATE TABLE number(value); CREATE TABLE other(value); INSERT INTO other VALUES(7)");
    }

    public void Dispose()
    {
        _connection.Dispose();
        _store.Dispose();
    }

    [Fact]
    public void Whatever_its_owner_asks_waits_for_the_end_of_the_work()
    {
        _connection.Lend(() => Thread.Sleep(20), () => Insert(1000));

        Assert.Equal(1000, _connection.QueryInteger("SELECT count(*) FROM number"));
        Assert.False(_connection.IsLent);
    }

    [Fact]
    public void Work_that_is_lent_later_is_done_later()
    {
        _connection.Lend(() => Thread.Sleep(20), () => Insert(1));
        _connection.Lend(() => { }, () => _connection.Execute("UPDATE number SET value = 5"));

        Assert.Equal(5, _connection.QueryInteger("SELECT value FROM number"));
    }

    [Fact]
    public void Its_owner_takes_turns_before_the_work_and_where_the_work_pauses()
    {
        using var prepared = new ManualResetEventSlim();
        using var done = new ManualResetEventSlim();
        var inserted = 0;
        var statement = _connection.Prepare("SELECT value FROM other");
        _connection.Lend(prepared.Wait, () =>
        {
            for (; !done.IsSet; Interlocked.Increment(ref inserted))
            {
                Insert(1);
                _connection.LetOwnerAsk();
            }
        });

        for (var turns = 0; turns < 1000 || Volatile.Read(ref inserted) < 10; turns++)
        {
            using (_connection.TakeTurn())
            {
                Assert.True(statement.Step());
                Assert.Equal(7, statement.Integer(0));
                statement.Reset();
            }

            prepared.Set();
        }

        Assert.True(_connection.IsLent);
        done.Set();
        var stored = _connection.QueryInteger("SELECT count(*) FROM number");
        Assert.Equal(inserted, stored);
    }

    [Fact]
    public void What_the_work_failed_with_is_thrown_until_somebody_undoes_it()
    {
        _connection.Lend(() => { }, () => _connection.Execute("INSERT INTO missing VALUES(1)"));

        Assert.Throws<CypherStoreException>(() => _connection.QueryInteger("SELECT value FROM other"));
        Assert.Throws<CypherStoreException>(() => _connection.Execute("DELETE FROM other"));
        _connection.TakeBackAnyhow();
        Assert.Equal(7, _connection.QueryInteger("SELECT value FROM other"));
    }

    private void Insert(int count)
    {
        for (var i = 0; i < count; i++)
        {
            _connection.Execute("INSERT INTO number VALUES(1)");
        }
    }
}
