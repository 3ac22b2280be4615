using System.Collections.Immutable;
using System.Globalization;
using System.Net.Sockets;
using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Serving;

/// <summary>A store cannot be served as asked.</summary>
public sealed class ServingException : Exception
{
    private ServingException(string code, string message, ImmutableArray<string> details, Exception? innerException = null)
        : base(message, innerException)
    {
        Code = code;
        Details = details;
    }

    /// <summary>The error's stable code: "AG8001".</summary>
    public string Code { get; }

    /// <summary>The values in the message.</summary>
    public ImmutableArray<string> Details { get; }

    internal static ServingException ServesNoServer(StoreAddress address) => new(
        "AG8001", $"{address} is a server itself: name a file with --store.", [address.ToString()]);

    internal static ServingException NeedsPassword(string host) => new(
        "AG8002",
        $"Other machines reach {host}, and there is no password: set one with --password-file or NEO4J_PASSWORD, or listen at localhost.",
        [host]);

    internal static ServingException CannotListen(ServingOptions options, SocketException problem)
    {
        var ports = options.HttpPort is { } http
            ? string.Create(CultureInfo.InvariantCulture, $"{options.BoltPort}, {http}")
            : options.BoltPort.ToString(CultureInfo.InvariantCulture);
        return new(
            "AG8003",
            $"Cannot listen at {options.Host}, ports {ports}: {problem.Message}. Choose others with --host, --port and --http-port.",
            [options.Host, ports, problem.Message],
            problem);
    }

    internal static ServingException BadCertificate(string certificateFile, string keyFile, Exception problem) => new(
        "AG8004",
        $"{certificateFile} and {keyFile} are no certificate with its key: {problem.Message} Expected PEM files, the key without a password.",
        [certificateFile, keyFile, problem.Message],
        problem);

    internal static ServingException NoBrowser(string file, string reason) => new(
        "AG8007",
        $"{file} is no archive of Neo4j Browser, such as neo4j-browser-5.24.0.jar with browser/index.html in it. {reason}".TrimEnd(),
        [file, reason]);
}
