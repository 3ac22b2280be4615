using System.Buffers;
using System.Text;
using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions;

/// <summary>Functions on strings. All give null for null; characters are code points.</summary>
internal static class StringFunctions
{
    /// <summary>Bytes of a short string and of its place in a list.</summary>
    private const int PartSize = 48;

    public static void Register(Dictionary<string, ScalarFunction> table)
    {
        Add(table, "toLower", text => text.ToLowerInvariant());
        Add(table, "toUpper", text => text.ToUpperInvariant());
        table["lower"] = table["toLower"];
        table["upper"] = table["toUpper"];
        AddTrim(table, "trim", true, true);
        AddTrim(table, "btrim", true, true);
        AddTrim(table, "ltrim", true, false);
        AddTrim(table, "rtrim", false, true);
        table["replace"] = NullSafe(arguments => Replace(
            Text(arguments[0], "replace()"), Text(arguments[1], "replace()"), Text(arguments[2], "replace()")));
        table["split"] = (state, arguments) => arguments[0].IsNull || arguments[1].IsNull ? Value.Null : Split(state, arguments);
        table["substring"] = NullSafe(Substring);
        table["left"] = NullSafe(arguments =>
            Part(Text(arguments[0], "left()"), 0, Count(arguments[1], "left()")));
        table["right"] = NullSafe(Right);
        table["char_length"] = NullSafe(arguments => Length(Text(arguments[0], "char_length()")));
        table["character_length"] = table["char_length"];
        table["normalize"] = NullSafe(Normalize);
    }

    public static long Length(string text)
    {
        long length = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            length -= char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }

        return length;
    }

    public static string Reverse(string text)
    {
        var runes = text.EnumerateRunes().ToArray();
        Array.Reverse(runes);
        return string.Concat(runes.Select(rune => rune.ToString()));
    }

    private static void Add(Dictionary<string, ScalarFunction> table, string name, Func<string, string> convert) =>
        table[name] = NullSafe(arguments => convert(Text(arguments[0], name + "()")));

    private static void AddTrim(Dictionary<string, ScalarFunction> table, string name, bool start, bool end) =>
        table[name] = NullSafe(arguments =>
        {
            var text = Text(arguments[0], name + "()");
            var unwanted = arguments.Length > 1 ? Text(arguments[1], name + "()") : null;
            return Trim(text, start, end, unwanted is null ? IsSpace : unwanted.EnumerateRunes().Contains);
        });

    private static string Trim(string text, bool start, bool end, Func<Rune, bool> isUnwanted)
    {
        var rest = text.AsSpan();
        while (start && Rune.DecodeFromUtf16(rest, out var first, out var length) == OperationStatus.Done && isUnwanted(first))
        {
            rest = rest[length..];
        }

        while (end && Rune.DecodeLastFromUtf16(rest, out var last, out var length) == OperationStatus.Done && isUnwanted(last))
        {
            rest = rest[..^length];
        }

        return rest.Length == text.Length ? text : rest.ToString();
    }

    /// <summary>White space as Java has it: spaces that forbid a line break are not.</summary>
    private static bool IsSpace(Rune letter) => letter.Value is >= 0x1C and <= 0x1F
        || (Rune.IsWhiteSpace(letter) && letter.Value is not (0x00A0 or 0x2007 or 0x202F or 0x0085));

    private static string Replace(string text, string part, string replacement) => part.Length > 0
        ? text.Replace(part, replacement, StringComparison.Ordinal)
        : replacement + string.Concat(text.EnumerateRunes().Select(rune => rune + replacement));

    private static ScalarFunction NullSafe(Func<Value[], Value> compute) => (_, arguments) =>
    {
        foreach (var argument in arguments)
        {
            if (argument.IsNull)
            {
                return Value.Null;
            }
        }

        return compute(arguments.ToArray());
    };

    private static Value Split(ExecutionState state, ReadOnlySpan<Value> arguments)
    {
        var text = Text(arguments[0], "split()");
        var separators = arguments[1].IsList
            ? Array.ConvertAll(arguments[1].AsList.Items.ToArray(), item => Text(item, "split()"))
            : [Text(arguments[1], "split()")];
        if (text.Length > 0 && Array.Exists(separators, separator => separator.Length == 0))
        {
            state.Memory.Require(PartSize * (long)text.Length);
            return Value.List(text.EnumerateRunes().Select(rune => Value.String(rune.ToString())).ToArray());
        }

        state.Memory.Require(PartSize * separators.Sum(separator => (long)text.AsSpan().Count(separator)));
        return Value.List(Array.ConvertAll(text.Split(separators, StringSplitOptions.None), Value.String));
    }

    private static Value Substring(Value[] arguments)
    {
        var text = Text(arguments[0], "substring()");
        var start = Count(arguments[1], "substring()");
        return Part(text, start, arguments.Length > 2 ? Count(arguments[2], "substring()") : int.MaxValue);
    }

    private static Value Right(Value[] arguments)
    {
        var text = Text(arguments[0], "right()");
        var count = Count(arguments[1], "right()");
        return Part(text, Math.Max(0, Length(text) - count), int.MaxValue);
    }

    private static string Part(string text, long start, long count)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return start >= text.Length ? string.Empty : text.Substring((int)start, (int)Math.Min(count, text.Length - start));
        }

        var part = text.EnumerateRunes().Skip((int)Math.Min(start, int.MaxValue)).Take((int)Math.Min(count, int.MaxValue));
        return string.Concat(part.Select(rune => rune.ToString()));
    }

    private static Value Normalize(Value[] arguments)
    {
        var form = arguments.Length > 1 ? Text(arguments[1], "normalize()") : "NFC";
        return Text(arguments[0], "normalize()").Normalize(form.ToUpperInvariant() switch
        {
            "NFC" => NormalizationForm.FormC,
            "NFD" => NormalizationForm.FormD,
            "NFKC" => NormalizationForm.FormKC,
            "NFKD" => NormalizationForm.FormKD,
            _ => throw Failure.InvalidArgument("InvalidArgumentValue", $"Unknown normal form '{form}'. Expected NFC, NFD, NFKC or NFKD."),
        });
    }

    private static string Text(Value value, string function) =>
        value.IsString ? value.AsString : throw Failure.WrongType(function, "a String", value);

    private static long Count(Value value, string function)
    {
        var count = value.IsInteger ? value.AsInteger : throw Failure.WrongType(function, "an Integer", value);
        return count >= 0
            ? count
            : throw Failure.InvalidArgument("NegativeIntegerArgument", $"{function} needs a length of 0 or more, and was given {count}.");
    }
}
