using System.Collections.Immutable;
using System.Globalization;

namespace ActorGraph.Graph.Reading;

/// <summary>The problems that reading can meet: one member each, with what its sentence needs.</summary>
public static class ReadErrors
{
    /// <summary>Neither a file nor a folder is there.</summary>
    public static ReadProblem NotFound(string source) => Of("AG3001", source);

    /// <summary>The system refuses to read it.</summary>
    public static ReadProblem Unreadable(string source, string reason) => Of("AG3002", source, reason);

    /// <summary>There is no text in it.</summary>
    public static ReadProblem Empty(string source) => Of("AG3003", source);

    /// <summary>A zero byte: not text.</summary>
    public static ReadProblem Binary(string source, long offset) => Of("AG3004", source, Number(offset));

    /// <summary>A byte order mark of another encoding.</summary>
    public static ReadProblem OtherEncoding(string source, string encoding) => Of("AG3005", source, encoding);

    /// <summary>Bytes that are not UTF-8.</summary>
    public static ReadProblem InvalidUtf8(string source, long offset, int line, byte value) =>
        Of("AG3006", source, Number(offset), Number(line), value.ToString("X2", CultureInfo.InvariantCulture));

    /// <summary>A front matter without its closing line.</summary>
    public static ReadProblem UnclosedFrontMatter(string source) => Of("AG3007", source);

    /// <summary>A front matter that is not YAML.</summary>
    public static ReadProblem InvalidYaml(string source, long line, long column, string reason) =>
        Of("AG3008", source, Number(line), Number(column), reason);

    /// <summary>A date that is not one, or not in ISO form.</summary>
    public static ReadProblem InvalidDate(string source, long line, string value) =>
        Of("AG3009", source, Number(line), value);

    /// <summary>An address that is not an absolute http or https one.</summary>
    public static ReadProblem InvalidUrl(string source, long line, string value) =>
        Of("AG3010", source, Number(line), value);

    /// <summary>A language that is not analysed.</summary>
    public static ReadProblem UnsupportedLanguage(string source, string value) => Of("AG3011", source, value);

    /// <summary>A file whose name does not end in a form that is read.</summary>
    public static ReadProblem UnsupportedFormat(string source, string extension) => Of("AG3012", source, extension);

    /// <summary>A folder without articles.</summary>
    public static ReadProblem EmptyFolder(string source) => Of("AG3013", source);

    /// <summary>A list or a map where one value is expected.</summary>
    public static ReadProblem NotOneValue(string source, long line, string key) =>
        Of("AG3014", source, Number(line), key);

    /// <summary>The same key twice in a front matter.</summary>
    public static ReadProblem RepeatedKey(string source, long line, string key) =>
        Of("AG3015", source, Number(line), key);

    /// <summary>The analysis failed on the text: a defect of the program.</summary>
    public static ReadProblem AnalysisFailed(string source, string reason) => Of("AG3016", source, reason);

    private static ReadProblem Of(string code, string source, params ImmutableArray<string> details) =>
        new(code, source, details);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
