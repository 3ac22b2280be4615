using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ActorGraph.Graph.Extraction;

namespace ActorGraph.Graph.Loading;

/// <summary>Identities that importing the same articles in the same order gives again.</summary>
internal static class StableIds
{
    // 64 bits: one chance in 37 million that two of a million share one, and a constraint would say so.
    private const int Length = 16;

    /// <summary>The identity of a sentence of an article.</summary>
    public static string Evidence(string articleId, Evidence evidence) =>
        Hash(articleId, Number(evidence.Start), Number(evidence.End));

    /// <summary>The identity of a relation, from the first report of it.</summary>
    public static string Relation(FactReport report) => Hash(
        report.Relation.Subject.Id,
        report.Type,
        report.Relation.Object.Id,
        report.Relation.Status.ToString(),
        report.AttributedTo ?? string.Empty,
        report.Date?.ToString() ?? string.Empty,
        report.EvidenceId);

    private static string Hash(params ReadOnlySpan<string?> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..Length];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
