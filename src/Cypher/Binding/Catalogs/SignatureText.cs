namespace ActorGraph.Cypher.Binding;

/// <summary>
/// Reads signatures as they are written in tables: <c>substring(String, Integer, Integer?) :: String</c>,
/// <c>coalesce(Any...) :: Any</c>, <c>aggregate count(Any) :: Integer</c>, <c>volatile rand() :: Float</c>. A type is one
/// or several names joined by bars, or List&lt;type&gt;; a question mark makes a parameter optional.
/// </summary>
internal static class SignatureText
{
    /// <summary>The name in a line: the last word before the parameters.</summary>
    public static string FunctionName(string line)
    {
        var open = line.IndexOf('(', StringComparison.Ordinal);
        return line[(line.LastIndexOf(' ', open) + 1)..open];
    }

    /// <summary>The name in the signature of a procedure.</summary>
    public static string ProcedureName(string line) => line[..line.IndexOf('(', StringComparison.Ordinal)];

    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">The line is no signature.</exception>
    public static FunctionSignature ParseFunction(string line)
    {
        var open = line.IndexOf('(', StringComparison.Ordinal);
        var close = line.LastIndexOf(") :: ", StringComparison.Ordinal);
        if (open < 0 || close < open)
        {
            throw new FormatException($"'{line}' is no signature: expected name(types) :: type");
        }

        var words = line[..open].Split(' ');
        var kind = words[0] switch
        {
            "aggregate" => FunctionKind.Aggregate,
            "volatile" => FunctionKind.Volatile,
            _ => FunctionKind.Scalar,
        };
        var parameters = line[(open + 1)..close].Split(", ", StringSplitOptions.RemoveEmptyEntries);
        return new(
            words[^1],
            [.. parameters.Select(parameter => ParseType(parameter.TrimEnd('?', '.')))],
            parameters.Count(parameter => !parameter.EndsWith('?')),
            ParseType(line[(close + 5)..]),
            kind,
            parameters.Length > 0 && parameters[^1].EndsWith("...", StringComparison.Ordinal));
    }

    /// <summary>Reads the signature of a procedure: <c>db.awaitIndex(indexName :: String, timeOutSeconds = 300 :: Integer)</c>.</summary>
    /// <exception cref="FormatException">The line is no signature.</exception>
    public static ProcedureSignature ParseProcedure(string line, ProcedureMode mode, string description)
    {
        var open = line.IndexOf('(', StringComparison.Ordinal);
        var end = line.IndexOf(") :: (", StringComparison.Ordinal);
        var close = end < 0 ? line.Length - 1 : end;
        if (open < 0 || !line.EndsWith(')'))
        {
            throw new FormatException($"'{line}' is no signature: expected name(inputs) :: (outputs)");
        }

        var outputs = end < 0 ? [] : line[(end + 6)..^1].Split(", ");
        return new(
            line[..open],
            [.. line[(open + 1)..close].Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(ParseInput)],
            [.. outputs.Select(output => output.Split(" :: ")).Select(parts => new ProcedureOutput(parts[0], ParseType(parts[1])))],
            mode,
            description);
    }

    private static ProcedureInput ParseInput(string text)
    {
        var parts = text.Split(" :: ");
        var name = parts[0].Split(" = ");
        return name.Length == 1
            ? new(name[0], ParseType(parts[1]))
            : new(name[0], ParseType(parts[1]), IsOptional: true, name[1]);
    }

    /// <summary>Reads a type.</summary>
    /// <exception cref="FormatException">The text is no type.</exception>
    public static StaticType ParseType(string text) =>
        text.Split('|').Select(ParseSingle).Aggregate(StaticType.Null, (type, other) => type.Or(other));

    private static StaticType ParseSingle(string name)
    {
        if (name.StartsWith("List<", StringComparison.Ordinal) && name.EndsWith('>'))
        {
            return StaticType.ListOf(ParseType(name[5..^1]));
        }

        if (name == "List")
        {
            return StaticType.AnyList;
        }

        return Enum.TryParse<ValueKinds>(name, out var kinds)
            ? new(kinds)
            : throw new FormatException($"'{name}' is no type: expected one of {string.Join(", ", Enum.GetNames<ValueKinds>())}");
    }
}
