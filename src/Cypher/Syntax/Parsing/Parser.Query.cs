using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Syntax.Lexing;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Syntax.Parsing;

/// <summary>Statements, queries, and the choice of clause.</summary>
internal sealed partial class Parser
{
    private static readonly string[] SchemaWords = ["INDEX", "CONSTRAINT", .. IndexKinds.Select(kind => kind.Word)];

    private StatementBody ParseBody()
    {
        if (Current.Is("CREATE") && Peek(2).Kind != TokenKind.Equal && SchemaWords.Any(Peek(1).Is))
        {
            return ParseCreateCommand();
        }

        if (Current.Is("DROP"))
        {
            return ParseDropCommand();
        }

        return Current.Is("SHOW") || Current.Is("TERMINATE") ? ParseShow() : ParseQuery();
    }

    private Query ParseQuery()
    {
        var start = Current.Span;
        var parts = new List<SingleQuery> { ParseSingleQuery() };
        var union = UnionKind.Distinct;
        while (Current.Is("UNION"))
        {
            var token = Current;
            Take();
            var next = TryTake("ALL") ? UnionKind.All : UnionKind.Distinct;
            TryTake("DISTINCT");
            if (parts.Count > 1 && next != union)
            {
                throw new CypherException(SyntaxErrors.MixedUnion(_text, token));
            }

            union = next;
            parts.Add(ParseSingleQuery());
        }

        return new([.. parts], union) { Span = start.To(Last) };
    }

    private SingleQuery ParseSingleQuery()
    {
        var start = Current.Span;
        var clauses = new List<Clause>();
        while (ParseClause() is { } clause)
        {
            clauses.Add(clause);
        }

        return clauses.Count > 0 ? new([.. clauses]) { Span = start.To(Last) } : throw Unexpected();
    }

    /// <summary>Reads a clause, or gives null where none starts.</summary>
    private Clause? ParseClause()
    {
        var start = Current.Span;
        var clause = ParseReadingClause() ?? ParseUpdatingClause() ?? ParseProjectingClause();
        return clause is null ? null : clause with { Span = start.To(Last) };
    }

    private Clause? ParseReadingClause()
    {
        if (TryTake("MATCH"))
        {
            return ParseMatch(optional: false);
        }

        if (TryTake("OPTIONAL"))
        {
            if (TryTake("CALL"))
            {
                return ParseCall(optional: true);
            }

            Expect("MATCH");
            return ParseMatch(optional: true);
        }

        if (TryTake("UNWIND"))
        {
            var list = ParseExpression();
            Expect("AS");
            return new UnwindClause(list, ParseVariable());
        }

        if (TryTake("CALL"))
        {
            return ParseCall(optional: false);
        }

        if (TryTake("LOAD", "CSV"))
        {
            return ParseLoadCsv();
        }

        return TryTake("USE") ? ParseUse() : null;
    }

    private UseClause ParseUse()
    {
        var graph = ParseQualifiedName("the name of a graph");
        return Current.Kind == TokenKind.OpenParenthesis
            ? throw new CypherException(SyntaxErrors.Unsupported(_text, Current, $"USE with the function {graph.FullName}()"))
            : new(graph);
    }

    private Clause? ParseProjectingClause()
    {
        if (TryTake("WITH"))
        {
            var projection = ParseProjection();
            return new WithClause(projection, ParseWhere());
        }

        if (TryTake("RETURN"))
        {
            return new ReturnClause(ParseProjection());
        }

        return TryTake("FINISH") ? new FinishClause() : ParseOrderClause();
    }

    /// <summary>Reads ORDER BY, SKIP and LIMIT that stand alone, which mean the same after WITH *.</summary>
    private WithClause? ParseOrderClause()
    {
        var start = Current.Span;
        var (orderBy, skip, limit) = ParseOrder();
        if (orderBy.Count == 0 && skip is null && limit is null)
        {
            return null;
        }

        return new(new(false, true, [], orderBy, skip, limit) { Span = start.To(Last) }, null);
    }

    private MatchClause ParseMatch(bool optional)
    {
        var mode = MatchMode.DifferentRelationships;
        if (TryTake("REPEATABLE", "ELEMENTS") || TryTake("REPEATABLE", "ELEMENT"))
        {
            mode = MatchMode.RepeatableElements;
        }
        else if (TryTake("DIFFERENT", "RELATIONSHIPS"))
        {
            TryTake("BINDINGS");
        }

        var pattern = ParsePattern();
        var hints = new List<PlannerHint>();
        while (TryTake("USING"))
        {
            hints.Add(ParseHint());
        }

        return new(optional, mode, pattern, [.. hints], ParseWhere());
    }

    private PlannerHint ParseHint()
    {
        var start = Last;
        if (TryTake("JOIN"))
        {
            Expect("ON");
            return new(PlannerHintKind.Join, ParseList(() => ParseName("a variable name")), null, [])
            {
                Span = start.To(Last),
            };
        }

        var kind = PlannerHintKind.Scan;
        if (!TryTake("SCAN"))
        {
            _ = TryTake("RANGE") || TryTake("TEXT") || TryTake("POINT");
            Expect("INDEX");
            kind = TryTake("SEEK") ? PlannerHintKind.IndexSeek : PlannerHintKind.Index;
        }

        var variable = ParseName("a variable name");
        Expect(TokenKind.Colon);
        var label = ParseName("a label or relationship type");
        SyntaxList<Identifier> properties = [];
        if (kind != PlannerHintKind.Scan)
        {
            Expect(TokenKind.OpenParenthesis);
            properties = ParseListUntil(TokenKind.CloseParenthesis, () => ParseName("a property name"));
        }

        return new(kind, [variable], label, properties) { Span = start.To(Last) };
    }

    private Expression? ParseWhere() => TryTake("WHERE") ? ParseExpression() : null;

    private LoadCsvClause ParseLoadCsv()
    {
        var headers = TryTake("WITH", "HEADERS");
        Expect("FROM");
        var source = ParseExpression();
        Expect("AS");
        var variable = ParseVariable();
        var terminator = TryTake("FIELDTERMINATOR") ? Expect(TokenKind.String).Value : null;
        return new(headers, source, variable, terminator);
    }
}
