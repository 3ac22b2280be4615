using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Text;

namespace ActorGraph.Cypher.Storage.Sqlite;

/// <summary>
/// One connection to a file, for one thread at a time. Its owner may lend it to another thread; whatever the owner then asks
/// of it waits until that thread is done.
/// </summary>
internal sealed unsafe class SqliteConnection : IDisposable
{
    /// <summary>
    /// Steps after which the file is mapped into memory. Until then pages are copied into a small cache, which stays in the
    /// processor's: who asks one question touches most pages once, and the page fault of a mapping, or of a larger cache,
    /// costs more than the copy. Who touches pages again and again reads them where they lie.
    /// </summary>
    private const int StepsBeforeMapping = 8192;

    private readonly List<SqliteStatement> _statements = [];
    private nint _handle;
    private int _steps;
    private bool _expectsMany;
    private ConnectionLoan? _loan;

    private SqliteConnection(nint handle) => _handle = handle;

    /// <summary>Whether a transaction is open.</summary>
    public bool InTransaction
    {
        get
        {
            TakeBack();
            return SqliteLibrary.GetAutoCommit(_handle) == 0;
        }
    }

    /// <summary>Rows changed since the connection was opened.</summary>
    public long TotalChanges
    {
        get
        {
            TakeBack();
            return SqliteLibrary.TotalChanges(_handle);
        }
    }

    /// <summary>Whether another thread is at work on it.</summary>
    public bool IsLent => _loan is { IsOver: false };

    public static SqliteConnection Open(string path, bool create, TimeSpan busyTimeout)
    {
        var flags = SqliteLibrary.OpenReadWrite | SqliteLibrary.OpenNoMutex | (create ? SqliteLibrary.OpenCreate : 0);
        var code = SqliteLibrary.Open(path, out var handle, flags, 0);
        var connection = new SqliteConnection(handle);
        if (code != SqliteLibrary.Ok)
        {
            using (connection)
            {
                throw connection.Error(code, $"open '{path}'");
            }
        }

        _ = SqliteLibrary.BusyTimeout(handle, (int)Math.Min(busyTimeout.TotalMilliseconds, int.MaxValue));
        connection.Execute("PRAGMA cache_size = -512; PRAGMA mmap_size = 0");
        return connection;
    }

    /// <summary>Lets another thread do something with it, after what that is doing already.</summary>
    /// <param name="prepare">What it does first, without the connection.</param>
    /// <param name="work">What it does with the connection.</param>
    public void Lend(Action prepare, Action work)
    {
        TakeBack();
        _loan = new ConnectionLoan(prepare, work);
    }

    /// <summary>Waits until no other thread uses it. What that thread failed with is thrown, here and again until it is undone.</summary>
    public void TakeBack()
    {
        if (_loan is not null && Wait() is { } problem)
        {
            ExceptionDispatchInfo.Throw(problem);
        }
    }

    /// <summary>Waits until no other thread uses it, for one who undoes what that thread did.</summary>
    public void TakeBackAnyhow()
    {
        _ = Wait();
        _loan = null;
    }

    /// <summary>Waits until no other thread uses it.</summary>
    /// <returns>What that thread failed with, or null.</returns>
    public Exception? Wait()
    {
        if (_loan is not { IsHeldHere: false } loan)
        {
            return null;
        }

        var problem = loan.Wait();
        _loan = problem is null ? null : loan;
        return problem;
    }

    /// <summary>
    /// Lets the owner ask something without waiting for the end of what another thread does with it: between any two things
    /// that the other thread does. Dispose of what is returned when it is asked.
    /// </summary>
    public ConnectionTurn TakeTurn() => new(_loan);

    /// <summary>Lets the owner ask something, if it wants to.</summary>
    public void LetOwnerAsk() => _loan?.LetOwnerTakeTurn();

    /// <summary>Gets ready for many accesses: maps the file, and keeps more of what is written in memory.</summary>
    public void ExpectMany()
    {
        if (!_expectsMany)
        {
            _expectsMany = true;
            Execute("PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824");
        }
    }

    /// <summary>A statement is about to go to its next row.</summary>
    public void CountStep()
    {
        if (!_expectsMany && ++_steps == StepsBeforeMapping)
        {
            ExpectMany();
        }
    }

    /// <summary>Runs statements that give no rows.</summary>
    public void Execute(string sql)
    {
        TakeBack();
        var bytes = Encoding.UTF8.GetBytes(sql);
        fixed (byte* start = bytes)
        {
            var position = start;
            while (position < start + bytes.Length)
            {
                var length = (int)(start + bytes.Length - position);
                var code = SqliteLibrary.Prepare(_handle, position, length, 0, out var statement, out var tail);
                Check(code, sql);
                position = tail;
                if (statement == 0)
                {
                    continue;
                }

                do
                {
                    code = SqliteLibrary.Step(statement);
                }
                while (code == SqliteLibrary.Row);
                _ = SqliteLibrary.Finalize(statement);
                Check(code == SqliteLibrary.Done ? SqliteLibrary.Ok : code, sql);
            }
        }
    }

    /// <summary>Prepares a statement that lives as long as the connection.</summary>
    public SqliteStatement Prepare(string sql)
    {
        TakeBack();
        var bytes = Encoding.UTF8.GetBytes(sql);
        fixed (byte* start = bytes)
        {
            var code = SqliteLibrary.Prepare(
                _handle, start, bytes.Length, SqliteLibrary.PreparePersistent, out var handle, out _);
            Check(code, sql);
            var statement = new SqliteStatement(this, handle, sql);
            _statements.Add(statement);
            return statement;
        }
    }

    /// <summary>Reads one integer; null when the query gives no row.</summary>
    public long? QueryInteger(string sql)
    {
        var statement = Prepare(sql);
        var result = statement.Step() ? statement.Integer(0) : (long?)null;
        _statements.Remove(statement);
        statement.Dispose();
        return result;
    }

    public void Check(int code, string action)
    {
        if (code != SqliteLibrary.Ok)
        {
            throw Error(code, action);
        }
    }

    public CypherStoreException Error(int code, string action)
    {
        var detail = _handle == 0 ? "out of memory" : Marshal.PtrToStringUTF8(SqliteLibrary.ErrorMessage(_handle));
        return StoreErrors.FromSqlite(code & 0xFF, detail ?? "unknown error", action);
    }

    public void Dispose()
    {
        TakeBackAnyhow();
        foreach (var statement in _statements)
        {
            statement.Dispose();
        }

        _statements.Clear();
        if (_handle != 0)
        {
            _ = SqliteLibrary.Close(_handle);
            _handle = 0;
        }
    }
}
