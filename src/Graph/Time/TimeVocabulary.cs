using System.Collections.Immutable;

namespace ActorGraph.Graph.Time;

/// <summary>The words that time expressions are made of, from the tables of <c>Data/time</c>.</summary>
internal sealed class TimeVocabulary
{
    private readonly TimeTables _tables;
    private readonly Dictionary<string, TimeWord> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly List<string> _classes = [.. TimeClasses.Names];

    private TimeVocabulary(TimeTables tables) =>
        (_tables, _bySpan) = (tables, _words.GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>The words that the code itself looks for.</summary>
    public TimeJoints Joints { get; private set; } = null!;

    /// <summary>Endings that mark a verb as future.</summary>
    public ImmutableArray<string> FutureEndings { get; private set; } = [];

    /// <summary>First month and number of months of each season, by the season's number.</summary>
    public ImmutableArray<(int First, int Count)> Seasons { get; private set; } = [];

    public static TimeVocabulary Load(TimeTables tables)
    {
        var vocabulary = new TimeVocabulary(tables);
        vocabulary.AddNumbered("months.tsv", TimeClasses.Month);
        vocabulary.AddNumbered("weekdays.tsv", TimeClasses.Weekday);
        vocabulary.AddUnits();
        vocabulary.AddSeasons();
        vocabulary.AddNumbers();
        vocabulary.AddClasses();
        vocabulary.AddTenses();
        vocabulary.Joints = TimeJoints.From(vocabulary);
        return vocabulary;
    }

    public TimeWord? Find(ReadOnlySpan<char> form) => _bySpan.TryGetValue(form, out var word) ? word : null;

    /// <summary>The word of a form, added when the vocabulary lacks it: how the grammar makes its literals known.</summary>
    public TimeWord Intern(string form) =>
        _words.TryGetValue(form, out var word) ? word : _words[form] = new TimeWord(_words.Count, []);

    /// <summary>Number of a class, or null when no table has it.</summary>
    public int? ClassOf(string name) => _classes.IndexOf(name) is >= 0 and var index ? index : null;

    private void AddNumbered(string table, int wordClass)
    {
        foreach (var row in _tables.Read(table, 2))
        {
            Add(row.Forms(1), wordClass, row.Number(0));
        }
    }

    private void AddUnits()
    {
        foreach (var row in _tables.Read("units.tsv", 2))
        {
            Add(row.Forms(1), TimeClasses.Unit, (int)row.Named<TimeUnit>(0, row[0]));
        }
    }

    private void AddSeasons()
    {
        var seasons = ImmutableArray.CreateBuilder<(int, int)>();
        foreach (var row in _tables.Read("seasons.tsv", 3))
        {
            Add(row.Forms(2), TimeClasses.Season, seasons.Count);
            seasons.Add((row.Number(0), row.Number(1)));
        }

        Seasons = seasons.ToImmutable();
    }

    private void AddNumbers()
    {
        foreach (var row in _tables.Read("numbers.tsv", 3))
        {
            var wordClass = ClassOf(row[1]) ?? throw row.Error(1, "add, multiply, collect or order");
            Add(row.Forms(2), wordClass, row.Number(0));
        }
    }

    private void AddClasses()
    {
        foreach (var row in _tables.Read("words.tsv", 3))
        {
            var wordClass = ClassOf(row[0]) ?? AddClass(row[0]);
            var value = wordClass == TimeClasses.Edge ? (int)row.Named<TimeEdge>(1, row[1]) : row.Number(1);
            Add(row.Forms(2), wordClass, value);
        }
    }

    private void AddTenses()
    {
        foreach (var row in _tables.Read("tense.tsv", 2))
        {
            var wordClass = ClassOf(row[0]) ?? throw row.Error(0, "past, future or neutral");
            Add(row.Forms(1).Where(form => form[0] != '-'), wordClass, 0);
            var endings = row.Forms(1).Where(form => form[0] == '-').Select(form => form[1..]);
            FutureEndings = FutureEndings.AddRange(endings);
        }
    }

    private int AddClass(string name)
    {
        _classes.Add(name);
        return _classes.Count - 1;
    }

    private void Add(IEnumerable<string> forms, int wordClass, int value)
    {
        foreach (var form in forms)
        {
            var word = Intern(form);
            _words[form] = word with { Classes = word.Classes.Add((wordClass, value)) };
        }
    }
}
