using System.Runtime.InteropServices;

namespace ActorGraph.Cypher.Storage.Sqlite;

/// <summary>
/// The few functions of SQLite that the store needs, bound without marshalling: reading a million rows calls them
/// millions of times. Functions that only read a finished row do not even leave the collector's cooperative mode.
/// </summary>
internal static unsafe partial class SqliteLibrary
{
    public const int Ok = 0;
    public const int Busy = 5;
    public const int NotADatabase = 26;
    public const int Corrupt = 11;
    public const int CannotOpen = 14;
    public const int ReadOnly = 8;
    public const int Full = 13;
    public const int Row = 100;
    public const int Done = 101;

    public const int OpenReadOnly = 0x1;
    public const int OpenReadWrite = 0x2;
    public const int OpenCreate = 0x4;
    public const int OpenNoMutex = 0x8000;

    public const int PreparePersistent = 0x1;

    /// <summary>The statement copies what is bound.</summary>
    public static readonly nint Transient = -1;

    /// <summary>What is bound stays where it is until the statement has run.</summary>
    public static readonly nint Static;

    private const string Name = "e_sqlite3";

    [LibraryImport(Name, EntryPoint = "sqlite3_open_v2", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Open(string path, out nint connection, int flags, nint vfs);

    [LibraryImport(Name, EntryPoint = "sqlite3_close_v2")]
    public static partial int Close(nint connection);

    [LibraryImport(Name, EntryPoint = "sqlite3_busy_timeout")]
    public static partial int BusyTimeout(nint connection, int milliseconds);

    [LibraryImport(Name, EntryPoint = "sqlite3_errmsg")]
    public static partial nint ErrorMessage(nint connection);

    [LibraryImport(Name, EntryPoint = "sqlite3_get_autocommit")]
    public static partial int GetAutoCommit(nint connection);

    [LibraryImport(Name, EntryPoint = "sqlite3_total_changes64")]
    public static partial long TotalChanges(nint connection);

    [LibraryImport(Name, EntryPoint = "sqlite3_prepare_v3")]
    public static partial int Prepare(
        nint connection, byte* sql, int length, uint flags, out nint statement, out byte* tail);

    [LibraryImport(Name, EntryPoint = "sqlite3_finalize")]
    public static partial int Finalize(nint statement);

    [LibraryImport(Name, EntryPoint = "sqlite3_step")]
    public static partial int Step(nint statement);

    [LibraryImport(Name, EntryPoint = "sqlite3_reset")]
    public static partial int Reset(nint statement);

    [LibraryImport(Name, EntryPoint = "sqlite3_bind_int64")]
    [SuppressGCTransition]
    public static partial int BindInteger(nint statement, int index, long value);

    [LibraryImport(Name, EntryPoint = "sqlite3_bind_blob")]
    public static partial int BindBlob(nint statement, int index, byte* value, int length, nint destructor);

    [LibraryImport(Name, EntryPoint = "sqlite3_bind_text")]
    public static partial int BindText(nint statement, int index, byte* value, int length, nint destructor);

    [LibraryImport(Name, EntryPoint = "sqlite3_bind_null")]
    public static partial int BindNull(nint statement, int index);

    [LibraryImport(Name, EntryPoint = "sqlite3_column_int64")]
    [SuppressGCTransition]
    public static partial long ColumnInteger(nint statement, int column);

    [LibraryImport(Name, EntryPoint = "sqlite3_column_double")]
    [SuppressGCTransition]
    public static partial double ColumnFloat(nint statement, int column);

    [LibraryImport(Name, EntryPoint = "sqlite3_column_blob")]
    [SuppressGCTransition]
    public static partial byte* ColumnBlob(nint statement, int column);

    [LibraryImport(Name, EntryPoint = "sqlite3_column_bytes")]
    [SuppressGCTransition]
    public static partial int ColumnLength(nint statement, int column);

    [LibraryImport(Name, EntryPoint = "sqlite3_column_text")]
    public static partial byte* ColumnText(nint statement, int column);
}
