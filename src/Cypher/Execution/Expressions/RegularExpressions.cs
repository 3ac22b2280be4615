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

        return regex.IsMatch(text);
    }

    private static Regex Compile(string pattern)
    {
        try
        {
            return new Regex($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, Limit);
        }
        catch (ArgumentException problem)
        {
            throw Failure.InvalidArgument("InvalidRegularExpression", $"Invalid regular expression '{pattern}': {problem.Message}");
        }
    }
}
