using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Mentions;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Rules;

/// <summary>All that rules look at in one sentence.</summary>
/// <param name="Tree">Its syntax.</param>
/// <param name="Frames">Its predicates with their arguments.</param>
/// <param name="Mentions">The actors mentioned in it.</param>
/// <param name="StateOf">The state of an id, or null when the article does not name it.</param>
/// <param name="StateAround">The state that is spoken of at a token, or null when that is not clear.</param>
/// <param name="Arguments">What fills a slot of a predicate.</param>
/// <param name="StatusOf">How a clause is presented, and by whom.</param>
/// <param name="Earlier">What the article has told so far; what this sentence tells is added as it is found.</param>
internal sealed record SentenceAnalysis(
    DependencyTree Tree,
    FrameReader Frames,
    SentenceMentions Mentions,
    Func<string, Actor?> StateOf,
    Func<int, Actor?> StateAround,
    Func<int, string, IEnumerable<Argument>> Arguments,
    Func<Frame, ClauseStatus> StatusOf,
    EarlierRelations Earlier)
{
    /// <summary>
    /// Whether a token is what its clause says: a verb, or a noun or adjective with a copula or with «devenir», whose
    /// complement parsers take for an object.
    /// </summary>
    public bool IsPredicative(int token) =>
        Tree[token].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux
        || Tree.Child(token, "cop") >= 0
        || Tree.Dependency(token) is "xcomp" or "root"
        || (Tree.Dependency(token) == "obj" && Tree[Tree.Head(token)].Lemma is "devenir" or "redevenir");
}
