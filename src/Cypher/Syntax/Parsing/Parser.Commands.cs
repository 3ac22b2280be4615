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

    private (Identifier? Name, bool IfNotExists) ParseSchemaName()
    {
        var hasName = Current.Kind == TokenKind.QuotedName
            || (Current.IsName && !Current.Is("FOR") && !(Current.Is("IF") && Peek(1).Is("NOT")));
        var name = hasName ? ParseName("a name") : null;
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

    private CreateIndexCommand ParseCreateIndex(IndexKind kind)
    {
        var (name, ifNotExists) = ParseSchemaName();
        Expect("FOR");
        var target = ParseSchemaTarget(kind != IndexKind.Lookup);
        Expect("ON");
        SyntaxList<Identifier> properties = [];
        if (kind == IndexKind.FullText)
        {
            Expect("EACH");
            Expect(TokenKind.OpenBracket);
            properties = ParseList(ParseSchemaProperty);
            Expect(TokenKind.CloseBracket);
        }
        else if (kind == IndexKind.Lookup)
        {
            ParseLookupFunction(target);
        }
        else
        {
            properties = ParseSchemaProperties();
        }

        return new(kind, name, ifNotExists, target, properties, ParseOptions());
    }

    /// <summary>Reads EACH labels(n) or EACH type(r), which says nothing that the target does not.</summary>
    private void ParseLookupFunction(SchemaTarget target)
    {
        TryTake("EACH");
        Expect(target.OnRelationships ? "TYPE" : "LABELS");
        Expect(TokenKind.OpenParenthesis);
        ParseName("a variable name");
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

    private SchemaTarget ParseSchemaTarget(bool withLabels)
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
        if (withLabels)
        {
            Expect(TokenKind.Colon);
            do
            {
                labels.Add(ParseName("a label or relationship type"));
            }
            while (TryTake(TokenKind.Bar));
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
    private SyntaxList<Identifier> ParseSchemaProperties()
    {
        if (!TryTake(TokenKind.OpenParenthesis))
        {
            return [ParseSchemaProperty()];
        }

        var properties = ParseList(ParseSchemaProperty);
        Expect(TokenKind.CloseParenthesis);
        return properties;
    }

    private Identifier ParseSchemaProperty()
    {
        ParseName("a variable name");
        Expect(TokenKind.Dot);
        return ParseName("a property name");
    }

    private CreateConstraintCommand ParseCreateConstraint()
    {
        var (name, ifNotExists) = ParseSchemaName();
        Expect("FOR");
        var target = ParseSchemaTarget(withLabels: true);
        Expect("REQUIRE");
        var properties = ParseSchemaProperties();
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

        var name = ParseName(isIndex ? "the name of an index" : "the name of a constraint");
        var ifExists = TryTake("IF", "EXISTS");
        StatementBody command = isIndex ? new DropIndexCommand(name, ifExists) : new DropConstraintCommand(name, ifExists);
        return command with { Span = start.To(Last) };
    }
}
