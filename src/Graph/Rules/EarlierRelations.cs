using System.Collections.Frozen;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Syntax;

namespace ActorGraph.Graph.Rules;

/// <summary>
/// What an article has told so far, sentence by sentence, for what later clauses leave unsaid: whom a denial answers («ce que
/// Paris dément»), who is behind an event that is taken up («a condamné l'attaque»).
/// </summary>
internal sealed class EarlierRelations(WordClasses classes)
{
    // In sentences.
    private const int Reach = 2;

    private static readonly FrozenSet<string> Attacks = FrozenSet.ToFrozenSet(["ATTACKED", "KILLED"]);

    private static readonly FrozenSet<string> Coups = FrozenSet.ToFrozenSet(["OVERTHREW", "SEIZED", "RULES"]);

    private readonly List<(int Sentence, string Type, Actor Subject, Actor Object)> _all = [];

    /// <summary>Adds what a sentence tells.</summary>
    public void Add(int sentence, RuleMatch match)
    {
        if (match.Rule.Type == "ACCUSED" || Attacks.Contains(match.Rule.Type) || Coups.Contains(match.Rule.Type))
        {
            _all.Add((sentence, match.Rule.Type, match.Subject.Actor, match.Object.Actor));
        }
    }

    /// <summary>Those who accused an actor, or another of its state, in the last sentence near before that says so.</summary>
    public IEnumerable<Actor> AccusersOf(Actor denier, int sentence) => InLastSentence(_all.Where(
        told => told.Type == "ACCUSED" && sentence - told.Sentence <= Reach && AreOfOneSide(told.Object, denier) && !ActTogether(told.Subject, denier)));

    /// <summary>
    /// Those who did what a noun takes up («l'attaque», «le coup d'État»); a coup is remembered longer than an attack.
    /// </summary>
    public IEnumerable<Actor> AuthorsOf(string noun, int sentence)
    {
        var isCoup = classes.Contains("coup-noun", noun);
        var types = isCoup ? Coups : classes.Contains("attack-noun", noun) ? Attacks : [];
        return InLastSentence(_all.Where(told => types.Contains(told.Type) && (isCoup || sentence - told.Sentence <= Reach)));
    }

    private static IEnumerable<Actor> InLastSentence(IEnumerable<(int Sentence, string Type, Actor Subject, Actor Object)> told)
    {
        var all = told.ToList();
        return all.Where(relation => relation.Sentence == all[^1].Sentence).Select(relation => relation.Subject).DistinctBy(actor => actor.Id);
    }

    private static bool AreOfOneSide(Actor left, Actor right) =>
        left.Id == right.Id || (StateOf(left) is { } state && state == StateOf(right));

    // «L'opposition malienne accuse la junte, ce que le gouvernement nie»: of one state, only its organs act as one.
    private static bool ActTogether(Actor left, Actor right) =>
        left.Id == right.Id || (AreOfOneSide(left, right) && IsOrgan(left) && IsOrgan(right));

    private static bool IsOrgan(Actor actor) => actor.Kind is ActorKind.State or ActorKind.Government or ActorKind.Military;

    private static string? StateOf(Actor actor) => actor.Kind == ActorKind.State ? actor.Id : actor.Country;
}
