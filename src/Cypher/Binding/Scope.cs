namespace ActorGraph.Cypher.Binding;

/// <summary>The variables that a place in the query may name. Inner scopes see outer ones, and may hide them.</summary>
/// <param name="outer">The scope around, or null.</param>
internal sealed class Scope(Scope? outer)
{
    private readonly Dictionary<string, BoundVariable> _variables = new(StringComparer.Ordinal);

    /// <summary>The scope around, or null.</summary>
    public Scope? Outer { get; } = outer;

    /// <summary>The variables declared in this very scope.</summary>
    public IEnumerable<BoundVariable> Own => _variables.Values;

    /// <summary>All variables that can be named here, in the order of their names.</summary>
    public IEnumerable<BoundVariable> Visible
    {
        get
        {
            var visible = new SortedDictionary<string, BoundVariable>(StringComparer.Ordinal);
            for (var scope = this; scope is not null; scope = scope.Outer)
            {
                foreach (var (name, variable) in scope._variables)
                {
                    visible.TryAdd(name, variable);
                }
            }

            return visible.Values;
        }
    }

    /// <summary>Finds a variable here or around, or null.</summary>
    public BoundVariable? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope._variables.TryGetValue(name, out var variable))
            {
                return variable;
            }
        }

        return null;
    }

    /// <summary>Declares a variable, hiding any other of its name.</summary>
    public void Declare(BoundVariable variable) => DeclareAs(variable.Name, variable);

    /// <summary>Declares a variable under another name than its own.</summary>
    public void DeclareAs(string name, BoundVariable variable) => _variables[name] = variable;
}
