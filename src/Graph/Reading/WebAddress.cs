using System.Diagnostics.CodeAnalysis;

namespace ActorGraph.Graph.Reading;

/// <summary>Addresses of articles: absolute, http or https.</summary>
internal static class WebAddress
{
    public static bool TryParse(string value, [NotNullWhen(true)] out Uri? address)
    {
        var parsed = Uri.TryCreate(value, UriKind.Absolute, out address);
        return parsed && (address!.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
    }
}
