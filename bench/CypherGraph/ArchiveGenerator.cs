using System.Globalization;
using System.Text;

namespace ActorGraph.CypherGraph;

/// <summary>
/// Writes an archive's graph as files for LOAD CSV: actors whose number of relations falls as one over their rank, as in
/// news, where a few states are in most of it; typed, dated relations with a status; a sentence as evidence for each
/// relation; an article for ten sentences. The seed is fixed: the same size gives the same files.
/// </summary>
internal sealed class ArchiveGenerator(string folder, int relations)
{
    private const int Seed = 20240917;
    private const int RelationsOfAnActor = 10;
    private const int SentencesOfAnArticle = 10;
    private const int States = 200;

    private static readonly string[] Kinds =
    [
        "State", "Government", "Military", "Organisation", "ArmedGroup", "Mission", "Party", "Person", "Company", "Media",
        "Facility", "Place", "Population",
    ];

    private static readonly string[] LastingTypes =
        ["MEMBER_OF", "PART_OF", "LEADS", "OFFICIAL_OF", "RULES", "AFFILIATED_WITH", "DEPLOYED_IN", "ALLIED_WITH"];

    private static readonly string[] EventTypes =
    [
        "CREATED", "COOPERATED_WITH", "AGREED_WITH", "SUPPORTED", "AIDED", "MET", "MEDIATED", "RECOGNIZED", "JOINED",
        "RELEASED", "LIFTED_SANCTIONS_ON", "WITHDREW_FROM", "CALLED_ON", "DEMANDED_WITHDRAWAL", "ACCUSED", "CONDEMNED",
        "REJECTED", "THREATENED", "PROTESTED_AGAINST", "LEFT", "BROKE_WITH", "EXPELLED", "SUSPENDED", "SANCTIONED",
        "ATTACKED", "FOUGHT", "KILLED", "ABDUCTED", "ARRESTED", "OVERTHREW", "SEIZED",
    ];

    private static readonly DateOnly FirstDay = new(2010, 1, 1);
    private static readonly DateOnly LastDay = new(2026, 1, 1);

    private readonly Random _random = new(Seed);
    private readonly int _actors = Math.Max(100, relations / RelationsOfAnActor);
    private readonly int _articles = Math.Max(1, relations / SentencesOfAnArticle);

    public void Write()
    {
        Directory.CreateDirectory(folder);
        WriteFile("actors.csv", "id,name,key,kind,label,country", _actors, Actor);
        WriteFile("articles.csv", "id,title,publisher,published", _articles, Article);
        WriteFile("evidence.csv", "id,sentence,text,start,end,article", relations, Evidence);
        WriteFile("relations.csv", "id,subject,type,object,start,end,precision,status,confidence,reported,evidence", relations, Relation);
    }

    private void WriteFile(string name, string header, int count, Func<int, string> line)
    {
        using var file = new StreamWriter(Path.Combine(folder, name), false, new UTF8Encoding(false), 1 << 20);
        file.NewLine = "\n";
        file.WriteLine(header);
        for (var i = 0; i < count; i++)
        {
            file.WriteLine(line(i));
        }
    }

    private string Actor(int number)
    {
        // After the states come their governments and armies, which queries about a state ask for too.
        var isOrgan = number >= States && number < 3 * States && number < _actors;
        var kind = number < States ? 0 : isOrgan ? 1 + (number / States % 2) : _random.Next(3, Kinds.Length);
        var country = isOrgan ? Text($"actor/{number % States}") : string.Empty;
        return Text($"actor/{number},actor {number},actor {number},{Kinds[kind].ToLowerInvariant()},{Kinds[kind]},{country}");
    }

    private string Article(int number) => Text(
        $"article/{number},Article {number} on what happened,Publisher {number % 50},{Day(number % (LastDay.DayNumber - FirstDay.DayNumber)):yyyy-MM-dd}");

    private string Evidence(int number) => Text(
        $"evidence/{number},{number % SentencesOfAnArticle},Sentence {number} of an article says who did what to whom on which day and who reported it.,{number % SentencesOfAnArticle * 100},{(number % SentencesOfAnArticle * 100) + 88},article/{number % _articles}");

    private string Relation(int number)
    {
        var subject = PickActor();
        var other = PickActor();
        while (other == subject)
        {
            other = PickActor();
        }

        // States of affairs make up three in seven relations, as in the annotated articles.
        var lasts = _random.Next((LastingTypes.Length * 3) + EventTypes.Length) < LastingTypes.Length * 3;
        var type = lasts ? LastingTypes[_random.Next(LastingTypes.Length)] : EventTypes[_random.Next(EventTypes.Length)];
        var days = LastDay.DayNumber - FirstDay.DayNumber;
        var start = _random.Next(days);
        var end = lasts ? (_random.Next(2) == 0 ? Text($"{Day(_random.Next(start, days)):yyyy-MM-dd}") : "") : Text($"{Day(start):yyyy-MM-dd}");
        var status = _random.Next(100) switch { < 80 => "asserted", < 92 => "alleged", < 95 => "denied", _ => "planned" };
        return Text(
            $"relation/{number},actor/{subject},{type},actor/{other},{Day(start):yyyy-MM-dd},{end},day,{status},{0.5 + (_random.NextDouble() / 2):F2},{Day(start):yyyy-MM-dd},evidence/{number}");
    }

    private int PickActor() => Math.Max(0, Math.Min(_actors - 1, (int)Math.Pow(_actors, _random.NextDouble()) - 1));

    private static DateOnly Day(int number) => FirstDay.AddDays(number);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
