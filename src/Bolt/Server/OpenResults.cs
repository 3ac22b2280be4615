namespace ActorGraph.Bolt.Server;

/// <summary>The results that a client has not read to their ends, by the number that it knows each by.</summary>
internal sealed class OpenResults
{
    private readonly Dictionary<long, OpenResult> _results = [];
    private long _next;

    public bool IsEmpty => _results.Count == 0;

    /// <summary>Adds the result of a query, which is the last one from now on.</summary>
    /// <returns>Its number.</returns>
    public long Add(OpenResult result)
    {
        _results[_next] = result;
        return _next++;
    }

    /// <summary>Finds a result.</summary>
    /// <param name="id">Its number, or null for that of the last query.</param>
    /// <returns>Its number and itself, or null where it was read to its end, or never was.</returns>
    public (long Id, OpenResult Result)? Find(long? id)
    {
        var number = id ?? _next - 1;
        return _results.TryGetValue(number, out var result) ? (number, result) : null;
    }

    /// <summary>Ends one.</summary>
    public async ValueTask RemoveAsync(long id)
    {
        if (_results.Remove(id, out var open))
        {
            await open.Result.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Ends all, and counts from the beginning again.</summary>
    public async ValueTask ClearAsync()
    {
        foreach (var id in _results.Keys.ToArray())
        {
            await RemoveAsync(id).ConfigureAwait(false);
        }

        _next = 0;
    }
}
