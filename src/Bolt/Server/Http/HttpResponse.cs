using System.Text;

namespace ActorGraph.Bolt.Server.Http;

/// <summary>What a browser is answered.</summary>
/// <param name="Status">Number and words: "200 OK".</param>
/// <param name="ContentType">What the body is: "text/html; charset=utf-8".</param>
/// <param name="Body">The body.</param>
public sealed record HttpResponse(string Status, string ContentType, ReadOnlyMemory<byte> Body)
{
    /// <summary>There is nothing at a path.</summary>
    public static HttpResponse NotFound { get; } = Text("404 Not Found", "text/plain; charset=utf-8", "There is nothing here.\n");

    /// <summary>The request makes no sense.</summary>
    public static HttpResponse BadRequest { get; } = Text("400 Bad Request", "text/plain; charset=utf-8", "Expected a GET request.\n");

    /// <summary>Where to go instead, or null.</summary>
    public string? Location { get; init; }

    /// <summary>An answer of text.</summary>
    /// <param name="status">Number and words.</param>
    /// <param name="contentType">What the text is.</param>
    /// <param name="text">The text.</param>
    public static HttpResponse Text(string status, string contentType, string text) =>
        new(status, contentType, Encoding.UTF8.GetBytes(text));

    /// <summary>Another place to look at.</summary>
    /// <param name="location">Its path.</param>
    public static HttpResponse Redirect(string location) =>
        Text("307 Temporary Redirect", "text/plain; charset=utf-8", "") with { Location = location };
}
