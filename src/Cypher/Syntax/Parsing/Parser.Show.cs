using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Syntax.Lexing;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Syntax.Parsing;

/// <summary>SHOW and TERMINATE.</summary>
internal sealed partial class Parser
{
    private static readonly (string Word, ShowSubject Subject)[] ShowSubjects =
    [
        ("INDEXES", ShowSubject.Indexes),
        ("INDEX", ShowSubject.Indexes),
        ("CONSTRAINTS", ShowSubject.Constraints),
        ("CONSTRAINT", ShowSubject.Constraints),
        ("PROCEDURES", ShowSubject.Procedures),
        ("PROCEDURE", ShowSubject.Procedures),
        ("FUNCTIONS", ShowSubject.Functions),
        ("FUNCTION", ShowSubject.Functions),
        ("DATABASES", ShowSubject.Databases),
        ("DATABASE", ShowSubject.Databases),
        ("TRANSACTIONS", ShowSubject.Transactions),
        ("TRANSACTION", ShowSubject.Transactions),
        ("SETTINGS", ShowSubject.Settings),
        ("SETTING", ShowSubject.Settings),
    ];

    private static readonly string[] ShowFilters =
    [
        "ALL", "RANGE", "TEXT", "POINT", "FULLTEXT", "LOOKUP", "VECTOR", "NODE", "RELATIONSHIP", "REL", "PROPERTY",
        "EXISTENCE", "EXIST", "UNIQUE", "UNIQUENESS", "KEY", "TYPE", "BUILT", "IN", "USER", "DEFINED", "DEFAULT", "HOME",
    ];

    private ShowCommand ParseShow()
    {
        var start = Take().Span;
        var filter = new List<string>();
        while (ShowFilters.Any(Current.Is))
        {
            filter.Add(Take().Value.ToUpperInvariant());
        }

        var subject = ParseShowSubject();
        var names = ParseShowNames(subject, filter);
        var yield = TryTake("YIELD") ? ParseYield(inShow: true) : null;
        var where = yield is null ? ParseWhere() : null;
        var returning = yield is not null && TryTake("RETURN") ? ParseShowReturn() : null;
        filter.Remove("ALL");
        var words = filter.Count == 0 ? null : string.Join(' ', filter);
        return new(subject, words, names, yield, where, returning) { Span = start.To(Last) };
    }

    private ShowSubject ParseShowSubject()
    {
        foreach (var (word, subject) in ShowSubjects)
        {
            if (TryTake(word))
            {
                return subject;
            }
        }

        throw Unexpected();
    }

    /// <summary>Reads what stands between the subject and YIELD: names, or EXECUTABLE [BY ...].</summary>
    private SyntaxList<Expression> ParseShowNames(ShowSubject subject, List<string> filter)
    {
        if (TryTake("EXECUTABLE"))
        {
            filter.Add("EXECUTABLE");
            if (TryTake("BY"))
            {
                filter.Add("BY");
                if (!TryTake("CURRENT", "USER"))
                {
                    throw new CypherException(SyntaxErrors.Unsupported(_text, Current, "SHOW ... EXECUTABLE BY a user"));
                }

                return [];
            }
        }

        var takesNames = subject is ShowSubject.Databases or ShowSubject.Transactions or ShowSubject.Settings;
        var atEnd = Current.Is("YIELD") || Current.Is("WHERE")
            || Current.Kind is TokenKind.EndOfText or TokenKind.Semicolon;
        return takesNames && !atEnd ? ParseList(ParseShowName) : [];
    }

    /// <summary>Reads a name with dots, which stands for itself as a string does, or an expression.</summary>
    private Expression ParseShowName()
    {
        if (!Current.IsName)
        {
            return ParseExpression();
        }

        var name = ParseQualifiedName("a name");
        return new StringLiteral(name.FullName) { Span = name.Span };
    }

    private ReturnClause ParseShowReturn()
    {
        var start = Last;
        return new(ParseProjection()) { Span = start.To(Last) };
    }

    private TerminateTransactionsCommand ParseTerminate()
    {
        var start = Take().Span;
        _ = TryTake("TRANSACTION") || TakeRequired("TRANSACTIONS");
        return new(ParseList(ParseShowName)) { Span = start.To(Last) };
    }
}
