using ActorGraph.Bolt.Server;
using ActorGraph.Cypher;

namespace ActorGraph.Graph.Serving;

/// <summary>A query that a client sent.</summary>
/// <param name="Text">The query.</param>
/// <param name="Parameters">Its parameters, as the engine takes them.</param>
internal sealed record ServedQuery(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>Looks at it before it runs in a transaction.</summary>
    /// <param name="store">The store.</param>
    /// <param name="transaction">The transaction, which shows it from now on.</param>
    /// <param name="database">The database that it was sent to.</param>
    /// <param name="mayWrite">Whether the client sent it for writing.</param>
    /// <returns>What it does.</returns>
    /// <exception cref="RequestFailedException">It is wrong, or does what is not allowed.</exception>
    public CypherQueryForm Examine(ServedStore store, OpenTransaction transaction, string database, bool mayWrite)
    {
        transaction.Query = this;
        var form = transaction.Do(() => store.Database.Examine(Text, Parameters));
        if (database == ServedDatabases.System && (form.ReadsGraph || form.Writes))
        {
            throw ServingErrors.NotOnSystem();
        }

        return !form.Writes ? form
            : !mayWrite ? throw ServingErrors.ReadAccess()
            : store.Options.IsReadOnly ? throw ServingErrors.ReadOnly()
            : form;
    }
}
