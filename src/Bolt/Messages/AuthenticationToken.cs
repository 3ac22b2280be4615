namespace ActorGraph.Bolt.Messages;

/// <summary>Who a client is, and what proves it (Message Specification, "LOGON"). Its text keeps the proof to itself.</summary>
/// <param name="Scheme">How it is proved: "none", "basic", "bearer", "kerberos", or a scheme of the server's own.</param>
/// <param name="Principal">The user, or null.</param>
/// <param name="Credentials">The password, ticket or token, or null.</param>
/// <param name="Realm">Which of the server's authorities knows the user, or null.</param>
/// <param name="Parameters">What else a scheme of the server's own asks for, or null.</param>
public sealed record AuthenticationToken(
    string Scheme,
    string? Principal = null,
    string? Credentials = null,
    string? Realm = null,
    IReadOnlyDictionary<string, object?>? Parameters = null)
{
    /// <summary>No proof.</summary>
    public static AuthenticationToken None { get; } = new("none");

    /// <summary>A user and a password.</summary>
    /// <param name="user">The user.</param>
    /// <param name="password">The password.</param>
    /// <param name="realm">Which of the server's authorities knows the user, or null.</param>
    public static AuthenticationToken Basic(string user, string password, string? realm = null) =>
        new("basic", user, password, realm);

    /// <summary>A token of single sign-on.</summary>
    /// <param name="token">The token.</param>
    public static AuthenticationToken Bearer(string token) => new("bearer", Credentials: token);

    /// <summary>Scheme and user.</summary>
    public override string ToString() => $"{Scheme} {Principal}".TrimEnd();
}
