using ActorGraph.Bolt.Errors;

namespace ActorGraph.Bolt.Messages;

/// <summary>
/// A dictionary of a message that was read. What is null is as if it were not there, and what is not known is passed
/// over, since clients differ in both.
/// </summary>
/// <param name="Entries">The entries.</param>
/// <param name="Offset">Where the dictionary begins in the message.</param>
/// <param name="Message">Name of the message.</param>
internal sealed record EntryReader(IReadOnlyDictionary<string, object?> Entries, int Offset, string Message)
{
    public string RequiredText(string key) => Text(key) ?? throw MessageErrors.MissingEntry(Offset, Message, key);

    public string? Text(string key) => Find<string>(key, "a string");

    public long? Integer(string key) => (long?)Find<object>(key, "an integer", value => value is long);

    public double? Float(string key) => (double?)Find<object>(key, "a float", value => value is double);

    public bool? Boolean(string key) => (bool?)Find<object>(key, "a boolean", value => value is bool);

    public IReadOnlyDictionary<string, object?>? Dictionary(string key) =>
        Find<IReadOnlyDictionary<string, object?>>(key, "a dictionary");

    public EntryReader? Nested(string key) => Dictionary(key) is { } entries ? this with { Entries = entries } : null;

    public IReadOnlyList<string>? Texts(string key) =>
        Find<IReadOnlyList<object?>>(key, "a list of strings", value => value is IReadOnlyList<object?> items && items.All(item => item is string))
            ?.Cast<string>().ToList();

    /// <summary>A list of dictionaries.</summary>
    public IEnumerable<EntryReader>? Nests(string key) =>
        Find<IReadOnlyList<object?>>(key, "a list of dictionaries", IsListOfDictionaries)
            ?.Select(item => this with { Entries = (IReadOnlyDictionary<string, object?>)item! });

    /// <summary>A dictionary whose values are all strings.</summary>
    public IReadOnlyDictionary<string, string>? TextDictionary(string key) =>
        Nested(key) is { } nested ? nested.AllTexts() : null;

    /// <summary>All entries, which must be strings.</summary>
    public IReadOnlyDictionary<string, string> AllTexts() =>
        Entries.Where(entry => entry.Value is not null).ToDictionary(entry => entry.Key, entry => RequiredText(entry.Key));

    public BoltProtocolException OutOfRange(string key, object found, string expected) =>
        MessageErrors.EntryOutOfRange(Offset, Message, key, $"{found}", expected);

    private static bool IsListOfDictionaries(object value) =>
        value is IReadOnlyList<object?> items && items.All(item => item is IReadOnlyDictionary<string, object?>);

    private T? Find<T>(string key, string expected, Func<object, bool>? isRight = null)
        where T : class => Entries.GetValueOrDefault(key) switch
        {
            null => null,
            T value when isRight is null || isRight(value) => value,
            _ => throw MessageErrors.WrongEntry(Offset, Message, key, expected),
        };
}
