namespace ActorGraph.Graph.Queries;

/// <summary>The problems that a file of a canned query can have.</summary>
public static class QueryErrors
{
    /// <summary>The first line is not a comment that gives the title.</summary>
    public static QueryProblem NoTitle(string source) => new("AG5001", source, 1, []);

    /// <summary>A line begins with ":param" and is not of the form ":param name => value".</summary>
    public static QueryProblem BadParameter(string source, int line, string text) => new("AG5002", source, line, [text]);

    /// <summary>A default is neither a string, a number, true, false nor null.</summary>
    public static QueryProblem BadDefault(string source, int line, string value) => new("AG5003", source, line, [value]);

    /// <summary>The same parameter is declared twice.</summary>
    public static QueryProblem RepeatedParameter(string source, int line, string name) =>
        new("AG5004", source, line, [name]);

    /// <summary>There is nothing to run.</summary>
    public static QueryProblem NoQuery(string source) => new("AG5005", source, 0, []);

    /// <summary>The query uses a parameter that no line declares.</summary>
    public static QueryProblem UndeclaredParameter(string source, int line, string name) =>
        new("AG5006", source, line, [name]);

    /// <summary>The file or folder cannot be read.</summary>
    public static QueryProblem Unreadable(string source, string reason) => new("AG5007", source, 0, [reason]);
}
