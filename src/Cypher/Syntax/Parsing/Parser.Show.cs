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

    private static readonly string[] ListingEnds = ["YIELD", "WHERE", "SHOW", "TERMINATE"];

    private ShowCommand ParseShow()
    {
        var start = Current.Span;
        var listings = new List<Listing>();
        while (Current.Is("SHOW") || Current.Is("TERMINATE"))
        {
            listings.Add(Current.Is("SHOW") ? ParseListing() : ParseTermination());
        }

        var returning = listings[^1].Yield is not null && TryTake("RETURN") ? ParseShowReturn() : null;
        return new([.. listings], returning) { Span = start.To(Last) };
    }

    private Listing ParseListing()
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
        filter.Remove("ALL");
        var words = filter.Count == 0 ? null : string.Join(' ', filter);
        return new(subject, words, names, yield, where) { Span = start.To(Last) };
    }

    private Listing ParseTermination()
    {
        var start = Take().Span;
        _ = TryTake("TRANSACTION") || TakeRequired("TRANSACTIONS");
        var names = ParseList(ParseExpression);
        var yield = TryTake("YIELD") ? ParseYield(inShow: true) : null;
        return new(ShowSubject.Terminations, null, names, yield, yield is null ? ParseWhere() : null) { Span = start.To(Last) };
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

        var atEnd = Current.Kind is TokenKind.EndOfText or TokenKind.Semicolon
            || ListingEnds.Any(Current.Is);
        return atEnd ? [] : subject switch
        {
            ShowSubject.Databases or ShowSubject.Settings => ParseList(ParseShowName),
            ShowSubject.Transactions => ParseList(ParseExpression),
            _ => [],
        };
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
}
