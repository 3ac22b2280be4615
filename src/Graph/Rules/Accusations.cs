using ActorGraph.Graph.Actors;

namespace ActorGraph.Graph.Rules;

/// <summary>
/// Who has accused whom so far in an article, for denials that do not say whose claim they deny: «Kinshasa accuse Kigali, ce
/// que Kigali dément».
/// </summary>
internal sealed class Accusations
{
    // A denial stands in the sentence of the accusation or in one of the next two.
    private const int Reach = 2;

    private readonly List<(Actor Accuser, Actor Accused, int Sentence)> _made = [];

    /// <summary>Adds an accusation; sentences come in the order of the text.</summary>
    public void Add(Actor accuser, Actor accused, int sentence) => _made.Add((accuser, accused, sentence));

    /// <summary>Who made the latest accusation against an actor, or another of its country, that a sentence may answer.</summary>
    public Actor? AccuserOf(Actor accused, int sentence)
    {
        var latest = _made.FindLastIndex(made => sentence - made.Sentence <= Reach && AreOfOneSide(made.Accused, accused));
        return latest < 0 || AreOfOneSide(_made[latest].Accuser, accused) ? null : _made[latest].Accuser;
    }

    private static bool AreOfOneSide(Actor left, Actor right) =>
        left.Id == right.Id || (Speaks(left) && Speaks(right) && Side(left) == Side(right));

    // A state answers by its government, its army or its president; the other people and parties of a country do not.
    private static bool Speaks(Actor actor) => actor.Kind is ActorKind.State or ActorKind.Government or ActorKind.Military or ActorKind.Person;

    private static string Side(Actor actor) => actor.Country ?? actor.Id;
}
