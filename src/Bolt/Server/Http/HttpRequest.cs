namespace ActorGraph.Bolt.Server.Http;

/// <summary>What a browser asks for, without a body.</summary>
/// <param name="Method">"GET".</param>
/// <param name="Path">The path, decoded, without what follows a question mark: "/browser/".</param>
/// <param name="Headers">The headers by name, in any case; of several with one name, the last.</param>
public sealed record HttpRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The value of a header, or an empty string.</summary>
    /// <param name="name">Its name.</param>
    public string Header(string name) => Headers.GetValueOrDefault(name, "");

    /// <summary>Whether a header contains a word, as "Upgrade: websocket" does.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="word">The word, in any case.</param>
    public bool HeaderHas(string name, string word) => Header(name).Contains(word, StringComparison.OrdinalIgnoreCase);
}
