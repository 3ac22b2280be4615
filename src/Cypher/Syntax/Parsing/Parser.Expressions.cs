using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Syntax.Lexing;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Syntax.Parsing;

/// <summary>Operators, by climbing their precedence.</summary>
internal sealed partial class Parser
{
    /// <summary>Height of the expression read last.</summary>
    private int _height;

    /// <summary>Height of the highest expression read inside the one in progress.</summary>
    private int _tallest;

    private Expression ParseExpression() => ParseOperators(Precedence.Or);

    /// <summary>Reads an expression whose operators bind at least so strongly.</summary>
    /// <param name="minimum">The least precedence that is taken.</param>
    /// <param name="left">The left operand, when it is known already.</param>
    private Expression ParseOperators(Precedence minimum, Expression? left = null)
    {
        Enter();
        var start = Current.Span;
        var outer = _tallest;
        _height = 1;
        var expression = left ?? ParseOperand(minimum);
        var height = _height;
        while (CurrentPrecedence() is var precedence && precedence != Precedence.None && precedence >= minimum)
        {
            _tallest = 0;
            expression = ParseOperator(expression, precedence) with { Span = start.To(Last) };
            height = Grow(Math.Max(height, _tallest));
        }

        _height = height;
        _tallest = Math.Max(outer, height);
        Leave();
        return expression;
    }

    private int Grow(int height) =>
        height < MaximumHeight ? height + 1 : throw new CypherException(SyntaxErrors.TooDeep(_text, Current));

    private Precedence CurrentPrecedence()
    {
        var precedence = Current.Kind switch
        {
            TokenKind.Name => CurrentWordPrecedence(),
            TokenKind.Equal or TokenKind.NotEqual or TokenKind.Less or TokenKind.LessOrEqual => Precedence.Comparison,
            TokenKind.Greater or TokenKind.GreaterOrEqual => Precedence.Comparison,
            TokenKind.Matches or TokenKind.DoubleColon => Precedence.Predicate,
            TokenKind.Plus or TokenKind.Minus or TokenKind.DoubleBar => Precedence.Additive,
            TokenKind.Asterisk or TokenKind.Slash or TokenKind.Percent => Precedence.Multiplicative,
            TokenKind.Caret => Precedence.Power,
            _ => Precedence.None,
        };
        if (precedence == Precedence.None)
        {
            Expecting("an operator");
        }

        return precedence;
    }

    private Precedence CurrentWordPrecedence()
    {
        var token = Current;
        return token.Is("AND") ? Precedence.And
            : token.Is("OR") ? Precedence.Or
            : token.Is("XOR") ? Precedence.Xor
            : token.Is("IN") || token.Is("CONTAINS") || token.Is("IS") ? Precedence.Predicate
            : (token.Is("STARTS") || token.Is("ENDS")) && Peek(1).Is("WITH") ? Precedence.Predicate
            : Precedence.None;
    }

    private Expression ParseOperator(Expression left, Precedence precedence) => precedence switch
    {
        Precedence.Or => ParseLogical(left, LogicalOperator.Or, precedence),
        Precedence.Xor => ParseLogical(left, LogicalOperator.Xor, precedence),
        Precedence.And => ParseLogical(left, LogicalOperator.And, precedence),
        Precedence.Comparison => ParseComparison(left),
        Precedence.Predicate => ParsePredicate(left),
        _ => ParseArithmetic(left, precedence),
    };

    private LogicalExpression ParseLogical(Expression left, LogicalOperator @operator, Precedence precedence)
    {
        var operands = new List<Expression> { left };
        while (CurrentPrecedence() == precedence)
        {
            Take();
            operands.Add(ParseOperators(precedence + 1));
        }

        return new(@operator, [.. operands]);
    }

    private ComparisonExpression ParseComparison(Expression left)
    {
        var operands = new List<Expression> { left };
        var operators = new List<ComparisonOperator>();
        while (CurrentPrecedence() == Precedence.Comparison)
        {
            operators.Add(Take().Kind switch
            {
                TokenKind.Equal => ComparisonOperator.Equal,
                TokenKind.NotEqual => ComparisonOperator.NotEqual,
                TokenKind.Less => ComparisonOperator.Less,
                TokenKind.LessOrEqual => ComparisonOperator.LessOrEqual,
                TokenKind.Greater => ComparisonOperator.Greater,
                _ => ComparisonOperator.GreaterOrEqual,
            });
            operands.Add(ParseOperators(Precedence.Predicate));
        }

        return new([.. operands], [.. operators]);
    }

    private Expression ParsePredicate(Expression left)
    {
        var token = Take();
        if (token.Kind == TokenKind.DoubleColon)
        {
            return new TypePredicate(left, ParseType(), Negated: false);
        }

        if (token.Is("IS"))
        {
            return ParseIs(left);
        }

        if (token.Is("STARTS") || token.Is("ENDS"))
        {
            Expect("WITH");
        }

        var @operator = token.Kind == TokenKind.Matches ? BinaryOperator.Matches
            : token.Is("STARTS") ? BinaryOperator.StartsWith
            : token.Is("ENDS") ? BinaryOperator.EndsWith
            : token.Is("CONTAINS") ? BinaryOperator.Contains
            : BinaryOperator.In;
        return new BinaryExpression(@operator, left, ParseOperators(Precedence.Additive));
    }

    private static readonly string[] NormalForms = ["NFC", "NFD", "NFKC", "NFKD"];

    private Expression ParseIs(Expression left)
    {
        var negated = TryTake("NOT");
        if (TryTake("NULL"))
        {
            return new NullPredicate(left, negated);
        }

        if (TryTake(TokenKind.DoubleColon) || TryTake("TYPED"))
        {
            return new TypePredicate(left, ParseType(), negated);
        }

        if (ParseNormalForm() is { } form)
        {
            var normalized = new FunctionCall(new(["normalize"]), false, [left, form]) { Span = left.Span };
            return new ComparisonExpression(
                [left, normalized], [negated ? ComparisonOperator.NotEqual : ComparisonOperator.Equal]);
        }

        return !negated && IsLabelStart() ? new LabelPredicate(left, ParseLabels()) : throw Unexpected();
    }

    /// <summary>Reads [NFC|NFD|NFKC|NFKD] NORMALIZED, and gives the form, or null where this does not stand.</summary>
    private StringLiteral? ParseNormalForm()
    {
        var form = Array.Find(NormalForms, Current.Is);
        if (!Peek(form is null ? 0 : 1).Is("NORMALIZED"))
        {
            return null;
        }

        if (form is not null)
        {
            Take();
        }

        Take();
        return new(form ?? "NFC") { Span = Last };
    }

    private bool IsLabelStart() =>
        Current.IsName || Current.Kind is TokenKind.Percent or TokenKind.Exclamation or TokenKind.OpenParenthesis;

    private BinaryExpression ParseArithmetic(Expression left, Precedence precedence)
    {
        var @operator = Take().Kind switch
        {
            TokenKind.Plus => BinaryOperator.Add,
            TokenKind.Minus => BinaryOperator.Subtract,
            TokenKind.DoubleBar => BinaryOperator.Concatenate,
            TokenKind.Asterisk => BinaryOperator.Multiply,
            TokenKind.Slash => BinaryOperator.Divide,
            TokenKind.Percent => BinaryOperator.Modulo,
            _ => BinaryOperator.Power,
        };
        return new(@operator, left, ParseOperators(precedence + 1));
    }

    private Expression ParseOperand(Precedence minimum)
    {
        if (minimum > Precedence.Not || !Current.Is("NOT"))
        {
            return ParseUnary();
        }

        var start = Take().Span;
        var operand = ParseOperators(Precedence.Not);
        _height = Grow(_height);
        return new UnaryExpression(UnaryOperator.Not, operand) { Span = start.To(Last) };
    }

    private Expression ParseUnary()
    {
        if (Current.Kind is not (TokenKind.Minus or TokenKind.Plus))
        {
            return ParsePostfix();
        }

        var sign = Take();
        var isLookup = Peek(1).Kind is TokenKind.Dot or TokenKind.OpenBracket or TokenKind.Colon;
        if (sign.Kind == TokenKind.Minus && !isLookup && Current.Kind is TokenKind.Integer or TokenKind.Float)
        {
            // The sign belongs to the number, as the least integer has no positive counterpart.
            _height = 1;
            return ParseNumber(sign.Span, negative: true);
        }

        Enter();
        var operand = ParseUnary();
        Leave();
        _height = Grow(_height);
        var @operator = sign.Kind == TokenKind.Minus ? UnaryOperator.Negate : UnaryOperator.Plus;
        return new UnaryExpression(@operator, operand) { Span = sign.Span.To(Last) };
    }

    /// <summary>Reads an atom and what is looked up in it: .key, [index], [from..to], :Label.</summary>
    private Expression ParsePostfix()
    {
        var outer = _tallest;
        _tallest = 0;
        var start = Current.Span;
        var expression = ParseAtom();
        var height = Grow(_tallest);
        Expression? lookup = null;
        while (lookup is not LabelPredicate && (lookup = ParseLookup(expression)) is not null)
        {
            expression = lookup with { Span = start.To(Last) };
            height = Grow(Math.Max(height, _tallest));
        }

        _tallest = outer;
        _height = height;
        return expression;
    }

    private Expression? ParseLookup(Expression subject)
    {
        if (TryTake(TokenKind.Dot))
        {
            return new PropertyExpression(subject, ParseName("a property name"));
        }

        if (TryTake(TokenKind.OpenBracket))
        {
            return ParseIndex(subject);
        }

        return TryTake(TokenKind.Colon) ? new LabelPredicate(subject, ParseLabels()) : null;
    }

    private Expression ParseIndex(Expression subject)
    {
        Expression? from = null;
        if (!At(TokenKind.DotDot))
        {
            from = ParseExpression();
            if (TryTake(TokenKind.CloseBracket))
            {
                return new IndexExpression(subject, from);
            }
        }

        Expect(TokenKind.DotDot);
        var to = from is not null && At(TokenKind.CloseBracket) ? null : ParseExpression();
        Expect(TokenKind.CloseBracket);
        return new SliceExpression(subject, from, to);
    }
}
