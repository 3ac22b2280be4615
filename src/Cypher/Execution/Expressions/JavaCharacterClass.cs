using System.Text;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>
/// A class of Java's regular expressions, [a-z[0-9]&amp;&amp;[^x]], as lookaheads of plain classes: the platform has neither
/// unions by nesting nor intersections, and its classes hold no surrogate pairs.
/// </summary>
internal sealed class JavaCharacterClass(string pattern)
{
    private const string Any = @"(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S])";

    /// <summary>Reads a class and moves behind it.</summary>
    /// <param name="at">Where its bracket is.</param>
    /// <returns>Something that takes one character.</returns>
    public string Read(ref int at)
    {
        var isNegated = at + 1 < pattern.Length && pattern[at + 1] == '^';
        at += isNegated ? 2 : 1;
        var parts = new List<string>();
        var alternatives = new List<string>();
        var set = new StringBuilder();
        for (var first = true; ; first = false)
        {
            if (at >= pattern.Length)
            {
                throw new ArgumentException("Unclosed character class.");
            }

            if (pattern[at] == ']' && !first)
            {
                at++;
                break;
            }

            ReadItem(ref at, parts, alternatives, set);
        }

        Close(parts, alternatives, set);
        return Write(parts, isNegated);
    }

    private void ReadItem(ref int at, List<string> parts, List<string> alternatives, StringBuilder set)
    {
        if (pattern[at] == '[')
        {
            alternatives.Add(Read(ref at));
        }
        else if (pattern.AsSpan(at).StartsWith("&&"))
        {
            Close(parts, alternatives, set);
            at += 2;
        }
        else if (pattern[at] == '\\')
        {
            set.Append(JavaEscapes.Read(pattern, ref at, insideClass: true));
        }
        else if (at + 1 < pattern.Length && char.IsSurrogatePair(pattern[at], pattern[at + 1]))
        {
            alternatives.Add(pattern.Substring(at, 2));
            at += 2;
        }
        else
        {
            var letter = pattern[at++];
            set.Append(letter == '-' ? "-" : JavaEscapes.Literal(letter));
        }
    }

    /// <summary>Ends one side of an intersection.</summary>
    private static void Close(List<string> parts, List<string> alternatives, StringBuilder set)
    {
        if (set.Length > 0)
        {
            alternatives.Add($"[{set}]");
        }

        if (alternatives.Count > 0)
        {
            parts.Add(alternatives.Count == 1 ? alternatives[0] : $"(?:{string.Join('|', alternatives)})");
        }

        alternatives.Clear();
        set.Clear();
    }

    private static string Write(List<string> parts, bool isNegated)
    {
        if (parts is [var only] && only[0] == '[' && !isNegated)
        {
            return only;
        }

        var all = string.Concat(parts.Select(part => $"(?={part})"));
        return isNegated ? $"(?:(?!{all}){Any})" : $"(?:{all}{Any})";
    }
}
