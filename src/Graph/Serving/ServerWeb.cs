using System.Globalization;
using System.Text;
using ActorGraph.Bolt.Server.Http;
using ActorGraph.Graph.Resources;

namespace ActorGraph.Graph.Serving;

/// <summary>Answers what browsers ask: a page for people, and for Neo4j Browser where Bolt is (its "discovery").</summary>
/// <param name="options">How the store is served.</param>
internal sealed class ServerWeb(ServingOptions options)
{
    private const string Json = "application/json";
    private const string StylePath = "/style.grass";
    private const string HostedHint = " (needs the Internet; without encryption, it reaches only a server on your own machine)";
    private const string HostedBrowser = "https://browser.neo4j.io/";

    private readonly BrowserFiles? _browser = options.BrowserArchive is { } archive ? BrowserFiles.Read(archive) : null;

    /// <summary>The port for Bolt, known once it is open.</summary>
    public int BoltPort { get; set; } = options.BoltPort;

    public HttpResponse Answer(HttpRequest request) => request.Path switch
    {
        "/" when request.HeaderHas("Accept", Json) => HttpResponse.Text("200 OK", Json, Discovery(HostOf(request))),
        "/" => HttpResponse.Text("200 OK", "text/html; charset=utf-8", Page(request)),
        StylePath => HttpResponse.Text("200 OK", "text/plain; charset=utf-8", EmbeddedText.Read("serving/actorgraph.grass")),
        "/browser" when _browser is not null => HttpResponse.Redirect(BrowserFiles.Root),
        _ => _browser?.Find(request.Path) ?? HttpResponse.NotFound,
    };

    private string Scheme(string name) => options.Certificate is null ? name : name + "+s";

    // The name by which the client reached this machine is one by which it reaches it again.
    private string HostOf(HttpRequest request)
    {
        var host = request.Header("Host");
        var isSane = host.Length > 0 && host.All(letter => char.IsAsciiLetterOrDigit(letter) || "-._:[]".Contains(letter, StringComparison.Ordinal));
        return isSane ? WithoutPort(host) : options.HostInAddress;
    }

    private static string WithoutPort(string host)
    {
        var colon = host.LastIndexOf(':');
        return colon > host.LastIndexOf(']') ? host[..colon] : host;
    }

    private string Discovery(string host) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        {
          "bolt_routing": "{{Scheme("neo4j")}}://{{host}}:{{BoltPort}}",
          "bolt_direct": "{{Scheme("bolt")}}://{{host}}:{{BoltPort}}",
          "neo4j_version": "{{ServedVersion.Neo4j}}",
          "neo4j_edition": "{{ServedVersion.Edition}}",
          "auth_config": {"oidc_providers": []}
        }
        """);

    private string Page(HttpRequest request) => Page(HostOf(request), request.Header("Host"));

    private string Page(string host, string authority) => new StringBuilder(EmbeddedText.Read("serving/ServerPage.html"))
        .Replace("{bolt}", $"{Scheme("bolt")}://{host}:{BoltPort}")
        .Replace("{neo4j}", $"{Scheme("neo4j")}://{host}:{BoltPort}")
        .Replace("{browser}", _browser is null ? HostedBrowser : BrowserFiles.Root)
        .Replace("{hint}", _browser is null ? HostedHint : "")
        .Replace("{encoded}", Uri.EscapeDataString($"{Scheme("neo4j")}://{host}:{BoltPort}"))
        .Replace("{page}", $"{(options.Certificate is null ? "http" : "https")}://{(authority.StartsWith(host, StringComparison.Ordinal) ? authority : host)}/")
        .Replace("{user}", options.Password is null ? "none: choose \"No authentication\"" : $"user {options.User} and the server's password")
        .Replace("{access}", options.IsReadOnly ? "read only" : "read and write")
        .ToString();
}
