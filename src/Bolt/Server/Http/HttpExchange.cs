using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;

namespace ActorGraph.Bolt.Server.Http;

/// <summary>One request and its answer in HTTP/1.1; the connection is closed after it.</summary>
internal static class HttpExchange
{
    private const int LargestHead = 16 * 1024;

    private static ReadOnlySpan<byte> EndOfHead => "\r\n\r\n"u8;

    /// <summary>Reads a request up to the end of its headers.</summary>
    /// <returns>It, or null when it is none, or is too large.</returns>
    public static async Task<HttpRequest?> ReadAsync(PipeReader input, CancellationToken cancellationToken)
    {
        while (true)
        {
            var result = await input.ReadAsync(cancellationToken).ConfigureAwait(false);
            var reader = new SequenceReader<byte>(result.Buffer);
            if (reader.TryReadTo(out ReadOnlySequence<byte> head, EndOfHead))
            {
                var text = Encoding.Latin1.GetString(head);
                input.AdvanceTo(reader.Position);
                return Parse(text);
            }

            if (result.IsCompleted || result.Buffer.Length > LargestHead)
            {
                input.AdvanceTo(result.Buffer.End);
                return null;
            }

            input.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    /// <summary>Answers. Pages of any origin may read the answer: Neo4j Browser asks from its own.</summary>
    public static async Task WriteAsync(
        PipeWriter output, HttpResponse response, bool withBody, CancellationToken cancellationToken)
    {
        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {response.Status}\r\n");
        head.Append(CultureInfo.InvariantCulture, $"Content-Type: {response.ContentType}\r\n");
        head.Append(CultureInfo.InvariantCulture, $"Content-Length: {response.Body.Length}\r\n");
        if (response.Location is not null)
        {
            head.Append(CultureInfo.InvariantCulture, $"Location: {response.Location}\r\n");
        }

        head.Append("Access-Control-Allow-Origin: *\r\nAccess-Control-Allow-Methods: GET, OPTIONS\r\n");
        head.Append("Access-Control-Allow-Headers: *\r\nCache-Control: no-cache\r\nVary: Accept\r\nConnection: close\r\n\r\n");
        output.Write(Encoding.ASCII.GetBytes(head.ToString()));
        if (withBody)
        {
            output.Write(response.Body.Span);
        }

        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private static HttpRequest? Parse(string head)
    {
        var lines = head.Split("\r\n");
        var parts = lines[0].Split(' ');
        if (parts.Length != 3 || !parts[1].StartsWith('/'))
        {
            return null;
        }

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Skip(1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
            {
                return null;
            }

            headers[line[..colon]] = line[(colon + 1)..].Trim();
        }

        return new(parts[0], Uri.UnescapeDataString(parts[1].Split('?', '#')[0]), headers);
    }
}
