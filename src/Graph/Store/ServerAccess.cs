namespace ActorGraph.Graph.Store;

/// <summary>Who asks a server, and for which of its databases.</summary>
/// <param name="User">The user, or null for a server that asks for none.</param>
/// <param name="Password">The user's password, or null.</param>
/// <param name="Database">The database, or null for the user's home database.</param>
public sealed record ServerAccess(string? User = null, string? Password = null, string? Database = null)
{
    // The user that every Neo4j has at first.
    private const string FirstUser = "neo4j";

    /// <summary>Nobody, for a server that asks for nobody.</summary>
    public static ServerAccess Anonymous { get; } = new();

    /// <summary>Finds out who asks: from what the user says, then from the variables that Neo4j's own programs read.</summary>
    /// <param name="user">The user, or null for that of NEO4J_USERNAME.</param>
    /// <param name="passwordFile">A file whose first line is the password, or null for that of NEO4J_PASSWORD.</param>
    /// <param name="database">The database, or null for that of NEO4J_DATABASE.</param>
    /// <param name="variable">Gives the value of an environment variable, or null.</param>
    /// <returns>Who asks; without user and password, nobody.</returns>
    /// <exception cref="GraphStoreException">The file cannot be read, or the user has no password.</exception>
    public static ServerAccess Find(string? user, string? passwordFile, string? database, Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var name = user ?? Value(variable, "NEO4J_USERNAME");
        var password = passwordFile is null ? Value(variable, "NEO4J_PASSWORD") : PasswordFile.Read(passwordFile);
        if (name is not null && password is null)
        {
            throw StoreErrors.NoPassword(name);
        }

        return new(password is null ? null : name ?? FirstUser, password, database ?? Value(variable, "NEO4J_DATABASE"));
    }

    /// <summary>User and database; the password stays out of messages and logs.</summary>
    public override string ToString() => $"{User ?? "(nobody)"} {Database}".TrimEnd();

    private static string? Value(Func<string, string?> variable, string name) => variable(name) is { Length: > 0 } value ? value : null;
}
