using ActorGraph.Cypher.Syntax.Lexing;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Syntax.Parsing;

/// <summary>Names of types.</summary>
internal sealed partial class Parser
{
    private TypeExpression ParseType()
    {
        Enter();
        var start = Current.Span;
        var alternatives = new List<TypeExpression> { ParseSingleType() };
        while (_index != _projectionBar && TryTake(TokenKind.Bar))
        {
            alternatives.Add(ParseSingleType());
        }

        Leave();
        return alternatives.Count == 1 ? alternatives[0] : new UnionType([.. alternatives]) { Span = start.To(Last) };
    }

    private TypeExpression ParseSingleType()
    {
        var start = Current.Span;
        TypeExpression type;
        if (IsListType())
        {
            Take();
            Expect(TokenKind.Less);
            var element = ParseType();
            Expect(TokenKind.Greater);
            type = new ListType(element, TakeNotNull());
        }
        else if (Current.Is("ANY") && Peek(1).Kind == TokenKind.Less)
        {
            // ANY<A | B> is A | B.
            Take();
            Take();
            type = ParseType();
            Expect(TokenKind.Greater);
        }
        else
        {
            type = ParseNamedType();
        }

        return type with { Span = start.To(Last) };
    }

    private bool IsListType() => Peek(1).Kind == TokenKind.Less && (Current.Is("LIST") || Current.Is("ARRAY"));

    private NamedType ParseNamedType()
    {
        foreach (var (words, kind) in TypeWords.All)
        {
            if (Enumerable.Range(0, words.Length).All(i => Peek(i).Is(words[i])))
            {
                for (var i = 0; i < words.Length; i++)
                {
                    Take();
                }

                return new(kind, TakeNotNull());
            }
        }

        throw Unexpected("a type such as STRING, INTEGER, LIST<FLOAT> or ZONED DATETIME");
    }

    private bool TakeNotNull() => TryTake("NOT", "NULL") || TryTake(TokenKind.Exclamation);
}
