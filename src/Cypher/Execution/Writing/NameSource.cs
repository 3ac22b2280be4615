using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Storage;

namespace ActorGraph.Cypher.Execution.Writing;

/// <summary>A label or type to write: a name, or an expression that gives names.</summary>
/// <param name="Token">The name, or null.</param>
/// <param name="Names">The expression, or null.</param>
internal sealed record NameSource(TokenReference? Token, Evaluator? Names)
{
    /// <summary>Adds the numbers of the labels to a list, without repeating any; new labels are added to the store.</summary>
    public void AddLabels(ExecutionState state, List<int> labels)
    {
        if (Token is not null)
        {
            Add(labels, state.RequireToken(Token));
            return;
        }

        foreach (var name in DynamicNames.Read(Names!.Evaluate(state)))
        {
            Add(labels, state.Store.Token(TokenKind.Label, name));
        }
    }

    /// <summary>Adds the numbers of those labels that the store knows.</summary>
    public void AddKnownLabels(ExecutionState state, List<int> labels)
    {
        if (Token is not null)
        {
            Add(labels, state.Token(Token));
            return;
        }

        foreach (var name in DynamicNames.Read(Names!.Evaluate(state)))
        {
            Add(labels, state.Store.Tokens.Find(TokenKind.Label, name));
        }
    }

    /// <summary>The number of a relationship type, which is added to the store when it is new.</summary>
    public int Type(ExecutionState state)
    {
        if (Token is not null)
        {
            return state.RequireToken(Token);
        }

        var given = Names!.Evaluate(state);
        if (given.IsString && given.AsString.Length > 0)
        {
            return state.Store.Token(TokenKind.RelationshipType, given.AsString);
        }

        var names = DynamicNames.Read(given).Distinct().ToArray();
        return names.Length == 1
            ? state.Store.Token(TokenKind.RelationshipType, names[0])
            : throw Values.Failure.InvalidArgument("NoSingleRelationshipType", $"A relationship has exactly one type, and {names.Length} were given.");
    }

    private static void Add(List<int> labels, int label)
    {
        if (!labels.Contains(label))
        {
            labels.Add(label);
        }
    }
}
