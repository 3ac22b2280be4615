using System.Runtime.InteropServices;
using System.Text;

namespace ActorGraph.Cypher.Storage.Sqlite;

/// <summary>One connection to a file. Not safe for use by two threads at once.</summary>
internal sealed unsafe class SqliteConnection : IDisposable
{
    private readonly List<SqliteStatement> _statements = [];
    private nint _handle;

    private SqliteConnection(nint handle) => _handle = handle;

    /// <summary>Whether a transaction is open.</summary>
    public bool InTransaction => SqliteLibrary.GetAutoCommit(_handle) == 0;

    /// <summary>Rows changed since the connection was opened.</summary>
    public long TotalChanges => SqliteLibrary.TotalChanges(_handle);

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
        return connection;
    }

    /// <summary>Runs statements that give no rows.</summary>
    public void Execute(string sql)
    {
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
