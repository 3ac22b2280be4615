namespace ActorGraph.Bolt.Messages;

/// <summary>A dictionary of a message that is to be written, in which what is null has no entry.</summary>
internal sealed class Entries
{
    private readonly Dictionary<string, object?> _entries = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, object?> Dictionary => _entries;

    public Entries Add(string key, object? value)
    {
        if (value is not null)
        {
            _entries[key] = value;
        }

        return this;
    }

    public Entries AddUnlessEmpty(string key, IReadOnlyList<string> values) => Add(key, values.Count > 0 ? values : null);

    public Entries Add(AuthenticationToken? authentication) => authentication is null
        ? this
        : Add(Entry.Scheme, authentication.Scheme)
            .Add(Entry.Principal, authentication.Principal)
            .Add(Entry.Credentials, authentication.Credentials)
            .Add(Entry.Realm, authentication.Realm)
            .Add(Entry.SchemeParameters, authentication.Parameters);

    public Entries Add(NotificationFilter? filter, BoltVersion version) =>
        filter is null || !MessageFeatures.HasNotificationFilter(version)
            ? this
            : Add(Entry.MinimumSeverity, filter.MinimumSeverity)
                .Add(MessageFeatures.DisabledCategoriesKey(version), filter.DisabledCategories);
}
