using System.Globalization;

namespace ActorGraph.Bolt.Client.Addresses;

/// <summary>Where a server listens.</summary>
/// <param name="Host">Its name or IP address; one of version 6 without brackets.</param>
/// <param name="Port">Its port, 1 to 65535.</param>
public readonly record struct ServerAddress(string Host, int Port)
{
    /// <summary>The port of Bolt where none is given.</summary>
    public const int DefaultPort = 7687;

    /// <summary>Reads an address as routing tables have it: "host:7687", "[::1]:7687", "host".</summary>
    /// <param name="text">The address.</param>
    /// <returns>The address, or null for a text that is none.</returns>
    public static ServerAddress? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var colon = text.LastIndexOf(':');
        if (colon < 0 || text.EndsWith(']'))
        {
            return Create(text, DefaultPort);
        }

        var isPort = ushort.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port);
        return isPort && port > 0 ? Create(text[..colon], port) : null;
    }

    /// <summary>As it is read.</summary>
    public override string ToString() => Host.Contains(':', StringComparison.Ordinal) ? $"[{Host}]:{Port}" : $"{Host}:{Port}";

    private static ServerAddress? Create(string host, int port)
    {
        var name = host.StartsWith('[') && host.EndsWith(']') ? host[1..^1] : host;
        return Uri.CheckHostName(name) == UriHostNameType.Unknown ? null : new(name, port);
    }
}
