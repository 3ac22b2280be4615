namespace ActorGraph.Cli.Commands;

/// <summary>What the user says of who asks a server.</summary>
/// <param name="User">The value of --user, or null.</param>
/// <param name="PasswordFile">The value of --password-file, or null.</param>
/// <param name="Database">The value of --database, or null.</param>
internal sealed record ServerLogin(string? User, string? PasswordFile, string? Database);
