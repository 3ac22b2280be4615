using ActorGraph.Cypher.Syntax.Lexing;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Syntax.Parsing;

/// <summary>CALL of procedures and subqueries.</summary>
internal sealed partial class Parser
{
    private Clause ParseCall(bool optional)
    {
        if (Current.Kind is TokenKind.OpenBrace or TokenKind.OpenParenthesis)
        {
            return ParseCallSubquery(optional);
        }

        Expecting(TokenKind.OpenBrace);
        var procedure = ParseQualifiedName("the name of a procedure");
        SyntaxList<Expression>? arguments = null;
        if (TryTake(TokenKind.OpenParenthesis))
        {
            arguments = ParseListUntil(TokenKind.CloseParenthesis, ParseExpression);
        }

        var yield = TryTake("YIELD") ? ParseYield(inShow: false) : null;
        return new CallProcedureClause(optional, procedure, arguments, yield);
    }

    private CallSubqueryClause ParseCallSubquery(bool optional)
    {
        SyntaxList<Identifier>? imports = null;
        var all = false;
        if (TryTake(TokenKind.OpenParenthesis))
        {
            all = TryTake(TokenKind.Asterisk);
            if (all)
            {
                imports = [];
                Expect(TokenKind.CloseParenthesis);
            }
            else
            {
                imports = ParseListUntil(TokenKind.CloseParenthesis, () => ParseName("a variable name"));
            }
        }

        var query = ParseQueryInBraces();
        return new(optional, imports, all, query, TryTake("IN") ? ParseInTransactions() : null);
    }

    /// <summary>Reads a query in braces.</summary>
    private Query ParseQueryInBraces()
    {
        Expect(TokenKind.OpenBrace);
        Enter();
        var query = ParseQuery();
        Leave();
        Expect(TokenKind.CloseBrace);
        return query;
    }

    private InTransactions ParseInTransactions()
    {
        var start = Last;
        var concurrency = Current.Is("TRANSACTIONS") || Current.Is("CONCURRENT") ? null : ParseExpression();
        var concurrent = TryTake("CONCURRENT");
        Expect("TRANSACTIONS");
        Expression? batchSize = null;
        Identifier? status = null;
        var onError = TransactionErrorMode.Fail;
        while (true)
        {
            if (TryTake("OF"))
            {
                batchSize = ParseExpression();
                _ = TryTake("ROW") || TakeRequired("ROWS");
            }
            else if (TryTake("ON", "ERROR"))
            {
                onError = ParseErrorMode();
            }
            else if (TryTake("REPORT", "STATUS"))
            {
                Expect("AS");
                status = ParseVariable();
            }
            else
            {
                return new(concurrent, concurrency, batchSize, onError, status) { Span = start.To(Last) };
            }
        }
    }

    private bool TakeRequired(string keyword)
    {
        Expect(keyword);
        return true;
    }

    private TransactionErrorMode ParseErrorMode()
    {
        if (TryTake("CONTINUE"))
        {
            return TransactionErrorMode.Continue;
        }

        if (TryTake("BREAK"))
        {
            return TransactionErrorMode.Break;
        }

        Expect("FAIL");
        return TransactionErrorMode.Fail;
    }
}
