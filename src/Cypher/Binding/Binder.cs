using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>
/// Gives names their meaning and checks all that can be checked before a query runs: scopes, types as far as they are
/// known, where aggregations may stand, what may be created, how clauses follow one another.
/// </summary>
internal sealed partial class Binder
{
    /// <summary>The name of a store's one database, which is that of the usual database of Neo4j.</summary>
    public const string DatabaseName = "neo4j";

    private readonly string _text;
    private readonly IFunctionCatalog _functions;
    private readonly IProcedureCatalog _procedures;
    private readonly IReadOnlySet<string>? _knownParameters;
    private readonly List<string> _parameters = [];
    private Scope _scope = new(null);
    private int _variableCount;

    private Binder(
        string text,
        IFunctionCatalog functions,
        IProcedureCatalog procedures,
        IReadOnlySet<string>? knownParameters)
    {
        _text = text;
        _functions = functions;
        _procedures = procedures;
        _knownParameters = knownParameters;
    }

    /// <summary>Binds a statement.</summary>
    /// <param name="statement">What the parser gave.</param>
    /// <param name="text">
    /// The text it was parsed from: columns are named as it has them, and errors show its lines.
    /// </param>
    /// <param name="functions">The functions there are.</param>
    /// <param name="procedures">The procedures there are.</param>
    /// <param name="parameters">
    /// The names of the parameters given, for calls that take them implicitly; null when they are not known yet.
    /// </param>
    /// <returns>The bound statement, or the first error.</returns>
    public static ParseOutcome<BoundStatement> Bind(
        Statement statement,
        string text,
        IFunctionCatalog functions,
        IProcedureCatalog procedures,
        IReadOnlySet<string>? parameters = null)
    {
        try
        {
            return new(new Binder(text, functions, procedures, parameters).BindStatement(statement), null);
        }
        catch (CypherException exception)
        {
            return new(null, exception.Error);
        }
    }

    private BoundStatement BindStatement(Statement statement)
    {
        QualifiedName? graph = null;
        BoundStatementBody body;
        if (statement.Body is Query query)
        {
            graph = (query.Parts[0].Clauses[0] as UseClause)?.Graph;
            if (graph is not null && !graph.FullName.Equals(DatabaseName, StringComparison.OrdinalIgnoreCase))
            {
                throw Error(graph.Span, BindingError.UnknownGraph(graph.FullName, DatabaseName));
            }

            body = BindQuery(query, new(QueryRole.Statement, null));
        }
        else
        {
            body = statement.Body is ShowCommand show ? BindShow(show) : BindCommand(statement.Body);
        }

        return new(statement.Mode, body, _variableCount, [.. _parameters], graph, _text, NotificationsOf(body));
    }

    private BoundVariable NewVariable(string name, StaticType type, bool isAnonymous = false) =>
        new(_variableCount++, name, type, isAnonymous);

    private BoundVariable Anonymous(StaticType type) => NewVariable($" {_variableCount}", type, isAnonymous: true);

    /// <summary>Declares a variable whose name must be new in this scope.</summary>
    private BoundVariable Declare(Identifier name, StaticType type)
    {
        if (_scope.Find(name.Name) is not null)
        {
            throw Error(name.Span, BindingError.AlreadyBound(name.Name));
        }

        var variable = NewVariable(name.Name, type);
        _scope.Declare(variable);
        return variable;
    }

    private CypherException Error(SourceSpan place, BindingError error) => new(
        new(
            error.Code,
            error.Detail,
            CypherErrorPhase.CompileTime,
            error.Summary,
            CypherErrorPlace.In(_text, place.Start)));

    /// <summary>Does something in a scope, and comes back to the one before.</summary>
    private T Within<T>(Scope scope, Func<T> action)
    {
        var before = _scope;
        _scope = scope;
        var result = action();
        _scope = before;
        return result;
    }
}
