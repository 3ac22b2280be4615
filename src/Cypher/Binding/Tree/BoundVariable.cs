namespace ActorGraph.Cypher.Binding;

/// <summary>
/// A variable of a bound statement. Each declaration has its own, and two variables are the same only when they are the
/// same object: a name that is used again after WITH, or inside a comprehension, is another variable.
/// </summary>
/// <param name="slot">Number of the variable.</param>
/// <param name="name">Its name.</param>
/// <param name="type">Its type.</param>
/// <param name="isAnonymous">Whether the query gives it no name.</param>
internal sealed class BoundVariable(int slot, string name, StaticType type, bool isAnonymous = false)
{
    /// <summary>
    /// Number of the variable, from 0, unique in the statement: an executor may keep a row as an array of
    /// <see cref="BoundStatement.VariableCount"/> values, and needs no copying where a variable passes through WITH or
    /// into a subquery.
    /// </summary>
    public int Slot { get; } = slot;

    /// <summary>
    /// Its name; of anonymous variables a made-up one with a space before, which no query can write unquoted.
    /// </summary>
    public string Name { get; } = name;

    /// <summary>What is known of its values.</summary>
    public StaticType Type { get; } = type;

    /// <summary>Whether the query gives it no name: an unnamed pattern element or an intermediate result.</summary>
    public bool IsAnonymous { get; } = isAnonymous;

    /// <inheritdoc/>
    public override string ToString() => $"{Name}#{Slot}";
}
