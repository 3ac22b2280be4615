using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>Java's escapes in regular expressions, as what stands within a class of the platform.</summary>
internal static class JavaEscapes
{
    /// <summary>The classes of one letter; a capital is the opposite.</summary>
    private static readonly FrozenDictionary<char, string> Letters = new Dictionary<char, string>
    {
        ['d'] = "0-9",
        ['w'] = "a-zA-Z0-9_",
        ['s'] = @" \t\n\x0B\f\r",
        ['h'] = @" \t\xA0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000",
        ['v'] = @"\n\x0B\f\r\x85\u2028\u2029",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Properties = new Dictionary<string, string>
    {
        ["Lower"] = "a-z",
        ["Upper"] = "A-Z",
        ["ASCII"] = @"\x00-\x7F",
        ["Alpha"] = "a-zA-Z",
        ["Digit"] = "0-9",
        ["Alnum"] = "a-zA-Z0-9",
        ["Punct"] = @"!-/:-@\[-`{-~",
        ["Graph"] = "!-~",
        ["Print"] = " -~",
        ["Blank"] = @" \t",
        ["Cntrl"] = @"\x00-\x1F\x7F",
        ["XDigit"] = "0-9a-fA-F",
        ["Space"] = @" \t\n\x0B\f\r",
        ["javaLowerCase"] = @"\p{Ll}",
        ["javaUpperCase"] = @"\p{Lu}",
        ["javaWhitespace"] = @"\t-\r\x1C- \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000",
        ["IsAlphabetic"] = @"\p{L}\p{Nl}",
        ["IsLetter"] = @"\p{L}",
        ["IsDigit"] = @"\p{Nd}",
        ["IsUppercase"] = @"\p{Lu}",
        ["IsLowercase"] = @"\p{Ll}",
        ["IsPunctuation"] = @"\p{P}",
        ["IsWhite_Space"] = @"\s",
        ["IsLatin"] = @"A-Za-z\xAA\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02B8\u1E00-\u1EFF",
    }.ToFrozenDictionary();

    /// <summary>Reads an escape and moves behind it.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="at">Where its backslash is.</param>
    /// <param name="insideClass">Whether it stands in brackets, which the result then goes without.</param>
    public static string Read(string pattern, ref int at, bool insideClass)
    {
        if (at + 1 >= pattern.Length)
        {
            throw new ArgumentException("A pattern cannot end with a backslash.");
        }

        var letter = pattern[at + 1];
        if (Letters.TryGetValue(char.ToLowerInvariant(letter), out var set))
        {
            at += 2;
            return Enclose(set, char.IsAsciiLetterUpper(letter), insideClass);
        }

        return letter is 'p' or 'P' ? Property(pattern, ref at, insideClass) : Character(pattern, ref at);
    }

    /// <summary>A character that stands for itself.</summary>
    public static string Literal(char letter) => letter is ']' or '-' or '^' ? "\\" + letter : Regex.Escape(letter.ToString());

    private static string Property(string pattern, ref int at, bool insideClass)
    {
        var isNegated = pattern[at + 1] == 'P';
        var end = at + 2 < pattern.Length && pattern[at + 2] == '{' ? pattern.IndexOf('}', at) : at + 2;
        if (end < 0 || end >= pattern.Length)
        {
            throw new ArgumentException(@"Unclosed \p.");
        }

        var name = pattern[(at + 2)..(end + 1)].Trim('{', '}');
        at = end + 1;
        return Properties.TryGetValue(name, out var set)
            ? Enclose(set, isNegated, insideClass)
            : $@"\{(isNegated ? 'P' : 'p')}{{{(name.StartsWith("Is", StringComparison.Ordinal) && name.Length <= 4 ? name[2..] : name)}}}";
    }

    private static string Character(string pattern, ref int at)
    {
        var start = at;
        at += pattern[at + 1] switch
        {
            'x' => 4,
            'u' => 6,
            'c' => 3,
            _ => 2,
        };
        if (at > pattern.Length)
        {
            throw new ArgumentException($"Illegal escape at {start}.");
        }

        var escape = pattern[start..at];
        return char.IsAsciiLetterOrDigit(escape[1]) ? escape : Literal(escape[1]);
    }

    private static string Enclose(string set, bool isNegated, bool insideClass) => (insideClass, isNegated) switch
    {
        (false, false) => $"[{set}]",
        (false, true) => $"[^{set}]",
        (true, false) => set,
        _ => Opposite(set),
    };

    /// <summary>Everything but a set, to stand among others in brackets: the ranges between its own.</summary>
    private static string Opposite(string set) => set switch
    {
        "0-9" => @"\x00-/:-\uFFFF",
        "a-zA-Z0-9_" => @"\x00-/:-@\[-^`{-\uFFFF",
        @" \t\n\x0B\f\r" => @"\S\x85\xA0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000",
        _ => throw new ArgumentException("The opposite of this class cannot stand within another."),
    };
}
