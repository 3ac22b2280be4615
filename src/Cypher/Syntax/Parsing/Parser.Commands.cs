using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Syntax.Lexing;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Syntax.Parsing;

/// <summary>Commands on the schema.</summary>
internal sealed partial class Parser
{
    private static readonly (string Word, IndexKind Kind)[] IndexKinds =
    [
        ("RANGE", IndexKind.Range),
        ("TEXT", IndexKind.Text),
        ("POINT", IndexKind.Point),
        ("FULLTEXT", IndexKind.FullText),
        ("LOOKUP", IndexKind.Lookup),
        ("VECTOR", IndexKind.Vector),
    ];

    private StatementBody ParseCreateCommand()
    {
        var start = Take().Span;
        Expecting("a pattern");
        if (TryTake("CONSTRAINT"))
        {
            return ParseCreateConstraint() with { Span = start.To(Last) };
        }

        var kind = IndexKind.Range;
        foreach (var (word, candidate) in IndexKinds)
        {
            if (TryTake(word))
            {
                kind = candidate;
                break;
            }
        }

        Expect("INDEX");
        return ParseCreateIndex(kind) with { Span = start.To(Last) };
    }

    private (Expression? Name, bool IfNotExists) ParseNewSchemaName()
    {
        var hasName = Current.Kind is TokenKind.QuotedName or TokenKind.Parameter
            || (Current.IsName
                && !(Current.Is("FOR") && Peek(1).Kind == TokenKind.OpenParenthesis)
                && !(Current.Is("IF") && Peek(1).Is("NOT")));
        var name = hasName ? ParseSchemaName("a name") : null;
        if (name is null)
        {
            Expecting("a name");
        }

        if (!TryTake("IF", "NOT"))
        {
            return (name, false);
        }

        Expect("EXISTS");
        return (name, true);
    }

    /// <summary>Reads the name of an index or constraint: a name, or a parameter that holds it.</summary>
    private Expression ParseSchemaName(string expected)
    {
        if (At(TokenKind.Parameter))
        {
            return ParseParameter();
        }

        var name = ParseName(expected);
        return new StringLiteral(name.Name) { Span = name.Span };
    }

    private CreateIndexCommand ParseCreateIndex(IndexKind kind)
    {
        var (name, ifNotExists) = ParseNewSchemaName();
        Expect("FOR");
        var target = ParseSchemaTarget(kind);
        Expect("ON");
        SyntaxList<Identifier> properties = [];
        if (kind == IndexKind.FullText)
        {
            Expect("EACH");
            Expect(TokenKind.OpenBracket);
            properties = ParseList(() => ParseSchemaProperty(target));
            Expect(TokenKind.CloseBracket);
        }
        else if (kind == IndexKind.Lookup)
        {
            ParseLookupFunction(target);
        }
        else
        {
            properties = ParseSchemaProperties(target);
        }

        return new(kind, name, ifNotExists, target, properties, ParseOptions());
    }

    /// <summary>Reads EACH labels(n) or EACH type(r), which says nothing that the target does not.</summary>
    private void ParseLookupFunction(SchemaTarget target)
    {
        TryTake("EACH");
        Expect(target.OnRelationships ? "TYPE" : "LABELS");
        Expect(TokenKind.OpenParenthesis);
        ParseSchemaVariable(target);
        Expect(TokenKind.CloseParenthesis);
    }

    private Expression? ParseOptions()
    {
        if (!TryTake("OPTIONS"))
        {
            return null;
        }

        return At(TokenKind.OpenBrace) ? ParseMap() : At(TokenKind.Parameter) ? ParseParameter() : throw Unexpected();
    }

    /// <summary>Reads (n:Label) or ()-[r:TYPE]-(): a full-text index may have several labels or types, a lookup index has none.</summary>
    private SchemaTarget ParseSchemaTarget(IndexKind kind)
    {
        var start = Expect(TokenKind.OpenParenthesis).Span;
        var onRelationships = TryTake(TokenKind.CloseParenthesis);
        if (onRelationships)
        {
            TryTake(TokenKind.Less);
            Expect(TokenKind.Minus);
            Expect(TokenKind.OpenBracket);
        }

        var variable = ParseName("a variable name");
        var labels = new List<Identifier>();
        if (kind != IndexKind.Lookup)
        {
            Expect(TokenKind.Colon);
            do
            {
                labels.Add(ParseName("a label or relationship type"));
            }
            while (kind == IndexKind.FullText && TryTake(TokenKind.Bar));
        }

        if (onRelationships)
        {
            Expect(TokenKind.CloseBracket);
            Expect(TokenKind.Minus);
            TryTake(TokenKind.Greater);
            Expect(TokenKind.OpenParenthesis);
        }

        Expect(TokenKind.CloseParenthesis);
        return new(onRelationships, variable, [.. labels]) { Span = start.To(Last) };
    }

    /// <summary>Reads (n.x, n.y), or n.x alone.</summary>
    private SyntaxList<Identifier> ParseSchemaProperties(SchemaTarget target)
    {
        if (!TryTake(TokenKind.OpenParenthesis))
        {
            return [ParseSchemaProperty(target)];
        }

        var properties = ParseList(() => ParseSchemaProperty(target));
        Expect(TokenKind.CloseParenthesis);
        return properties;
    }

    private Identifier ParseSchemaProperty(SchemaTarget target)
    {
        ParseSchemaVariable(target);
        Expect(TokenKind.Dot);
        return ParseName("a property name");
    }

    /// <summary>Reads the variable of the target, the only one that there is.</summary>
    private void ParseSchemaVariable(SchemaTarget target)
    {
        var token = Current;
        var name = ParseName("a variable name").Name;
        if (name != target.Variable.Name)
        {
            throw new CypherException(SyntaxErrors.UndefinedVariable(_text, token, name, target.Variable.Name));
        }
    }

    private CreateConstraintCommand ParseCreateConstraint()
    {
        var (name, ifNotExists) = ParseNewSchemaName();
        Expect("FOR");
        var target = ParseSchemaTarget(IndexKind.Range);
        Expect("REQUIRE");
        var properties = ParseSchemaProperties(target);
        var (kind, type) = ParseConstraintKind(target);
        return new(name, ifNotExists, target, kind, properties, type, ParseOptions());
    }

    private (ConstraintKind Kind, TypeExpression? Type) ParseConstraintKind(SchemaTarget target)
    {
        if (TryTake(TokenKind.DoubleColon))
        {
            return (ConstraintKind.PropertyType, ParseType());
        }

        Expect("IS");
        if (TryTake(TokenKind.DoubleColon) || TryTake("TYPED"))
        {
            return (ConstraintKind.PropertyType, ParseType());
        }

        if (TryTake("NOT", "NULL"))
        {
            return (ConstraintKind.NotNull, null);
        }

        _ = target.OnRelationships ? TryTake("RELATIONSHIP") || TryTake("REL") : TryTake("NODE");
        if (TryTake("KEY"))
        {
            return (ConstraintKind.Key, null);
        }

        Expect("UNIQUE");
        return (ConstraintKind.Unique, null);
    }

    private StatementBody ParseDropCommand()
    {
        var start = Take().Span;
        var isIndex = TryTake("INDEX");
        if (!isIndex)
        {
            Expect("CONSTRAINT");
        }

        var name = ParseSchemaName(isIndex ? "the name of an index" : "the name of a constraint");
        var ifExists = TryTake("IF", "EXISTS");
        StatementBody command = isIndex ? new DropIndexCommand(name, ifExists) : new DropConstraintCommand(name, ifExists);
        return command with { Span = start.To(Last) };
    }
}
