using System.Text;

namespace ActorGraph.Cypher.Storage.Sqlite;

/// <summary>A prepared statement: bind, step through its rows, reset, again.</summary>
internal sealed unsafe class SqliteStatement(SqliteConnection connection, nint handle, string sql) : IDisposable
{
    private nint _handle = handle;

    public SqliteStatement Bind(int index, long value)
    {
        connection.TakeBack();
        _ = SqliteLibrary.BindInteger(_handle, index, value);
        return this;
    }

    public SqliteStatement Bind(int index, ReadOnlySpan<byte> value)
    {
        connection.TakeBack();
        fixed (byte* start = value)
        {
            // An empty span has no address, and a null address would bind NULL.
            byte nothing = 0;
            var code = SqliteLibrary.BindBlob(
                _handle, index, start is null ? &nothing : start, value.Length, SqliteLibrary.Transient);
            connection.Check(code, sql);
        }

        return this;
    }

    public SqliteStatement Bind(int index, string value)
    {
        connection.TakeBack();
        var bytes = Encoding.UTF8.GetBytes(value);
        fixed (byte* start = bytes)
        {
            byte nothing = 0;
            var code = SqliteLibrary.BindText(
                _handle, index, start is null ? &nothing : start, bytes.Length, SqliteLibrary.Transient);
            connection.Check(code, sql);
        }

        return this;
    }

    public SqliteStatement BindNull(int index)
    {
        connection.TakeBack();
        _ = SqliteLibrary.BindNull(_handle, index);
        return this;
    }

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool Step()
    {
        connection.TakeBack();
        connection.CountStep();
        var code = SqliteLibrary.Step(_handle);
        if (code == SqliteLibrary.Row)
        {
            return true;
        }

        if (code == SqliteLibrary.Done)
        {
            return false;
        }

        var error = connection.Error(code, sql);
        _ = SqliteLibrary.Reset(_handle);
        throw error;
    }

    public void Reset()
    {
        connection.Wait();
        _ = SqliteLibrary.Reset(_handle);
    }

    /// <summary>Runs a statement that gives no rows, and makes it ready for the next run.</summary>
    public void Run()
    {
        Step();
        Reset();
    }

    /// <summary>Runs a statement over a record, and an id if it takes one, without copying the record.</summary>
    public void Run(ReadOnlySpan<byte> record, long? id = null)
    {
        connection.TakeBack();
        fixed (byte* start = record)
        {
            byte nothing = 0;
            var code = SqliteLibrary.BindBlob(
                _handle, 1, start is null ? &nothing : start, record.Length, SqliteLibrary.Static);
            connection.Check(code, sql);
            if (id is { } number)
            {
                Bind(2, number);
            }

            Run();
        }
    }

    /// <summary>Runs a statement over records that lie one behind the other, without copying them.</summary>
    /// <param name="records">The records.</param>
    /// <param name="from">Where the first begins.</param>
    /// <param name="ends">Where each ends; the statement has as many parameters.</param>
    public void RunAll(ReadOnlySpan<byte> records, int from, ReadOnlySpan<int> ends)
    {
        connection.TakeBack();
        fixed (byte* start = records)
        {
            for (var i = 0; i < ends.Length; i++)
            {
                var code = SqliteLibrary.BindBlob(_handle, i + 1, start + from, ends[i] - from, SqliteLibrary.Static);
                connection.Check(code, sql);
                from = ends[i];
            }

            Run();
        }
    }

    public long Integer(int column) => SqliteLibrary.ColumnInteger(_handle, column);

    public double Float(int column) => SqliteLibrary.ColumnFloat(_handle, column);

    /// <summary>A blob, valid until the statement moves.</summary>
    public ReadOnlySpan<byte> Blob(int column) =>
        new(SqliteLibrary.ColumnBlob(_handle, column), SqliteLibrary.ColumnLength(_handle, column));

    /// <summary>A text; empty where there is none, as in a damaged store.</summary>
    public string Text(int column)
    {
        var start = SqliteLibrary.ColumnText(_handle, column);
        return start is null ? string.Empty : Encoding.UTF8.GetString(start, SqliteLibrary.ColumnLength(_handle, column));
    }

    public void Dispose()
    {
        if (_handle != 0)
        {
            _ = SqliteLibrary.Finalize(_handle);
            _handle = 0;
        }
    }
}
