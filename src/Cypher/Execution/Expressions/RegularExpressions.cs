using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>The =~ operator: the whole text must match.</summary>
internal static class RegularExpressions
{
    private const int CacheLimit = 256;

    /// <summary>A match that takes longer is backtracking, and begun anew without.</summary>
    private static readonly TimeSpan BacktrackingLimit = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LinearLimit = TimeSpan.FromSeconds(10);
    private static readonly ConcurrentDictionary<string, Regex> Cache = new(StringComparer.Ordinal);

    public static bool IsWholeMatch(string text, string pattern)
    {
        if (!Cache.TryGetValue(pattern, out var regex))
        {
            regex = Compile(pattern, RegexOptions.CultureInvariant, BacktrackingLimit);
            if (Cache.Count < CacheLimit)
            {
                Cache[pattern] = regex;
            }
        }

        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return IsLinearMatch(text, pattern);
        }
    }

    private static bool IsLinearMatch(string text, string pattern)
    {
        try
        {
            var linear = Compile(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, LinearLimit);
            Cache[pattern] = linear;
            return linear.IsMatch(text);
        }
        catch (Exception problem) when (problem is NotSupportedException or RegexMatchTimeoutException)
        {
            throw Failure.InvalidArgument(
                "RegularExpressionTooSlow", $"The regular expression '{pattern}' takes too long on a text of {text.Length} characters. Use a simpler one.");
        }
    }

    private static Regex Compile(string pattern, RegexOptions options, TimeSpan limit)
    {
        try
        {
            // A pattern by itself is checked before it is wrapped: "a)(b" would be balanced within the group.
            var translated = JavaPattern.Translate(pattern);
            _ = new Regex(translated, options, limit);
            return new Regex($@"\A(?:{translated})\z", options, limit);
        }
        catch (ArgumentException problem)
        {
            throw Failure.InvalidRegularExpression(pattern, problem.Message);
        }
    }
}
