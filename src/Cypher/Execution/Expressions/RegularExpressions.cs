using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>The =~ operator: the whole text must match.</summary>
internal static class RegularExpressions
{
    private const int CacheLimit = 256;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);
    private static readonly ConcurrentDictionary<string, Regex> Cache = new(StringComparer.Ordinal);

    public static bool IsWholeMatch(string text, string pattern)
    {
        if (!Cache.TryGetValue(pattern, out var regex))
        {
            regex = Compile(pattern);
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
            throw Failure.InvalidArgument(
                "RegularExpressionTimeout",
                $"Matching the regular expression '{pattern}' takes longer than {Limit.TotalSeconds} s. Write it without repetitions within repetitions.");
        }
    }

    private static Regex Compile(string pattern)
    {
        try
        {
            // A pattern by itself is checked before it is wrapped: "a)(b" would be balanced within the group.
            var translated = JavaPattern.Translate(pattern);
            _ = new Regex(translated, RegexOptions.CultureInvariant, Limit);
            return new Regex($@"\A(?:{translated})\z", RegexOptions.CultureInvariant, Limit);
        }
        catch (ArgumentException problem)
        {
            throw Failure.InvalidRegularExpression(pattern, problem.Message);
        }
    }
}
