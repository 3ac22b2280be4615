using System.Collections.Immutable;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Syntax;

/// <summary>A sentence seen as a tree: from each token to its dependents, heads and neighbours.</summary>
internal sealed class DependencyTree
{
    private readonly ImmutableArray<Token> _tokens;
    private readonly int[][] _children;

    /// <summary>Builds the tree of a sentence, with its parse repaired (<see cref="TreeRepair"/>).</summary>
    public DependencyTree(Sentence sentence, TreeRepair repair)
        : this(sentence, repair.Repair(sentence.Tokens))
    {
    }

    private DependencyTree(Sentence sentence, ImmutableArray<Token> tokens)
    {
        Sentence = sentence;
        _tokens = tokens;
        _children = ChildrenOf(tokens);
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Its tokens, as repaired.</summary>
    public ImmutableArray<Token> Tokens => _tokens;

    /// <summary>Number of tokens.</summary>
    public int Count => _tokens.Length;

    /// <summary>The token at an index.</summary>
    public Token this[int index] => _tokens[index];

    /// <summary>A tree of the same sentence with other heads and relations.</summary>
    public DependencyTree With(ImmutableArray<Token> tokens) => new(Sentence, tokens);

    /// <summary>The token that has no head.</summary>
    public int Root => _tokens.First(token => token.Head < 0).Index;

    /// <summary>Dependents of a token, left to right.</summary>
    public ReadOnlySpan<int> Children(int index) => _children[index];

    /// <summary>Index of the head, or -1 for the root.</summary>
    public int Head(int index) => _tokens[index].Head;

    /// <summary>The dependency relation of a token without its subtype: "obl" for "obl:agent".</summary>
    public string Dependency(int index)
    {
        var full = _tokens[index].Dependency;
        var colon = full.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? full : full[..colon];
    }

    /// <summary>Whether a token has the given full dependency relation, subtype included.</summary>
    public bool Has(int index, string dependency) =>
        string.Equals(_tokens[index].Dependency, dependency, StringComparison.Ordinal);

    /// <summary>Lemma of the first preposition of a noun, or null when it has none.</summary>
    public string? Preposition(int noun) => Child(noun, "case") is >= 0 and var preposition ? _tokens[preposition].Lemma : null;

    /// <summary>First dependent with one of the given relations (full form, or without subtype), or -1.</summary>
    public int Child(int index, params ReadOnlySpan<string> dependencies)
    {
        foreach (var child in _children[index])
        {
            foreach (var dependency in dependencies)
            {
                if (Has(child, dependency) || Dependency(child) == dependency)
                {
                    return child;
                }
            }
        }

        return -1;
    }

    /// <summary>Whether <paramref name="ancestor"/> is above <paramref name="index"/> in the tree, or is the same token.</summary>
    public bool Dominates(int ancestor, int index)
    {
        for (var current = index; current >= 0; current = Head(current))
        {
            if (current == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first member, verbs apart, of the list that a token is one of, or the token itself: «Mali» for «Niger» in «le Mali et le Niger».</summary>
    public int FirstConjunct(int index)
    {
        while (Dependency(index) == "conj" && Head(index) >= 0 && _tokens[Head(index)].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux))
        {
            index = Head(index);
        }

        return index;
    }

    /// <summary>What a noun phrase stands in: the first token above that is no noun, name or adjective; -1 when there is none.</summary>
    public int PredicateOver(int token)
    {
        do
        {
            token = Head(token);
        }
        while (token >= 0 && _tokens[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj);
        return token;
    }

    /// <summary>The first token from <paramref name="next"/> on that is no adjective in small letters: behind «russe» in «l'entreprise russe Nordgold».</summary>
    public int BehindAdjectives(int next)
    {
        while (next < Count && _tokens[next].PartOfSpeech == PartOfSpeech.Adj && char.IsLower(_tokens[next].Form[0]))
        {
            next++;
        }

        return next;
    }

    /// <summary>The token that heads a span: the one whose own head lies outside it.</summary>
    public int HeadOfSpan(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var head = Head(i);
            if (head < first || head > last)
            {
                return i;
            }
        }

        return first;
    }

    /// <summary>Whether a morphological feature has a value: <c>HasFeature(3, "Mood", "Cnd")</c>.</summary>
    public bool HasFeature(int index, string name, string value) => _tokens[index].HasFeature(name, value);

    /// <summary>The value of a morphological feature, empty when absent.</summary>
    public ReadOnlySpan<char> Feature(int index, string name) => _tokens[index].Feature(name);

    private static int[][] ChildrenOf(ImmutableArray<Token> tokens)
    {
        var lists = new List<int>?[tokens.Length];
        foreach (var token in tokens)
        {
            if (token.Head >= 0)
            {
                (lists[token.Head] ??= []).Add(token.Index);
            }
        }

        return Array.ConvertAll(lists, list => list?.ToArray() ?? []);
    }
}
