using System.Collections.Immutable;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Tests.Support;

/// <summary>Dependency trees written by hand, so that what reads them is tested apart from the parser.</summary>
internal static class Trees
{
    /// <summary>
    /// A tree from one token a line: form, lemma, part of speech, head (from 1, 0 for the root), dependency, features.
    /// </summary>
    public static DependencyTree Of(string lines)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var offset = 0;
        foreach (var line in lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            tokens.Add(new Token(
                tokens.Count,
                cells[0],
                offset,
                offset + cells[0].Length,
                true,
                cells[1],
                Enum.Parse<PartOfSpeech>(cells[2]),
                cells.Length > 5 ? cells[5] : string.Empty,
                int.Parse(cells[3], System.Globalization.CultureInfo.InvariantCulture) - 1,
                cells[4]));
            offset += cells[0].Length + 1;
        }

        return new DependencyTree(new Sentence(0, 0, offset - 1, tokens.ToImmutable(), []), SyntaxLexicon.Load().Repair);
    }

    /// <summary>The slots of the predicate with a form, each as "slot=filler".</summary>
    public static IEnumerable<string> Slots(DependencyTree tree, string predicate)
    {
        var reader = new FrameReader(tree, SyntaxLexicon.Load());
        var token = tree.Sentence.Tokens.First(candidate => candidate.Form == predicate).Index;
        return reader.Read(token).Arguments.Select(argument => $"{argument.Slot}={tree[argument.Token].Form}");
    }
}
