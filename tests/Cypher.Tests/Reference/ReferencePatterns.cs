using System.Collections.Immutable;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Tests.Reference;

/// <summary>Finds the matches of a pattern by trying every node and every relationship in every place.</summary>
internal sealed class ReferencePatterns(SmallGraph graph, ReferenceExpressions expressions, StepBudget budget)
{
    public IEnumerable<ReferenceRow> Match(Pattern pattern, ReferenceRow row) =>
        Paths(pattern.Paths, 0, row, []).Select(found => found.Row);

    private IEnumerable<Walk> Paths(
        SyntaxList<PathPattern> paths, int index, ReferenceRow row, ImmutableList<SmallRelationship> used)
    {
        if (index == paths.Count)
        {
            return [new(row, used, [], [])];
        }

        return One(paths[index], row, used)
            .SelectMany(found => Paths(paths, index + 1, found.Row, found.Used));
    }

    private IEnumerable<Walk> One(PathPattern path, ReferenceRow row, ImmutableList<SmallRelationship> used)
    {
        var walks = Elements(path.Elements, 0, new Walk(row, used, [], []));
        if (path.Selector is { } selector)
        {
            walks = Shortest(walks, selector);
        }

        return path.Variable is not { } variable
            ? walks
            : walks.Select(walk => walk with { Row = walk.Row.With(variable.Name, new SmallPath(walk.Nodes, walk.Relationships)) });
    }

    /// <summary>All walks of the least length between the same two ends: what allShortestPaths gives.</summary>
    private static IEnumerable<Walk> Shortest(IEnumerable<Walk> walks, PathSelector selector)
    {
        if (selector.Kind is not (PathSelectorKind.AllShortestPathsFunction or PathSelectorKind.AllShortest))
        {
            throw new NotSupportedException(selector.Kind.ToString());
        }

        return walks
            .GroupBy(walk => (walk.Nodes[0], walk.Nodes[^1]))
            .SelectMany(group =>
            {
                var least = group.Min(walk => walk.Relationships.Count);
                return group.Where(walk => walk.Relationships.Count == least);
            });
    }

    private IEnumerable<Walk> Elements(SyntaxList<PatternElement> elements, int index, Walk walk)
    {
        budget.Spend();

        if (index == elements.Count)
        {
            return [walk];
        }

        var next = elements[index] switch
        {
            NodePattern node => Node(node, walk),
            RelationshipPattern { Length: null } relationship => Step(relationship, walk),
            RelationshipPattern chain => Chain(chain, walk),
            ParenthesizedPathPattern group => Repeat(group, walk),
            var other => throw new NotSupportedException(other.GetType().Name),
        };
        return next.SelectMany(found => Elements(elements, index + 1, found));
    }

    private IEnumerable<Walk> Node(NodePattern pattern, Walk walk)
    {
        // After a relationship the place is taken already: it is the node that the relationship led to.
        var candidates = walk.Arrived ? [walk.Nodes[^1]] : graph.Nodes;
        foreach (var node in candidates)
        {
            var row = walk.Row;
            if (pattern.Variable is { } variable)
            {
                if (row.Has(variable.Name) && !ReferenceEquals(row[variable.Name], node))
                {
                    continue;
                }

                row = row.With(variable.Name, node);
            }

            if ((pattern.Labels is null || ReferenceExpressions.HasLabels(pattern.Labels, node.Labels))
                && expressions.HasProperties(pattern.Properties, node.Properties, row)
                && (pattern.Where is null || expressions.IsTrue(pattern.Where, row)))
            {
                yield return walk with
                {
                    Row = row,
                    Nodes = walk.Arrived ? walk.Nodes : walk.Nodes.Add(node),
                    Arrived = false,
                };
            }
        }
    }

    private IEnumerable<Walk> Step(RelationshipPattern pattern, Walk walk)
    {
        foreach (var (relationship, other) in From(pattern, walk))
        {
            var row = walk.Row;
            if (pattern.Variable is { } variable)
            {
                if (row.Has(variable.Name) && !ReferenceEquals(row[variable.Name], relationship))
                {
                    continue;
                }

                row = row.With(variable.Name, relationship);
            }

            if (pattern.Where is null || expressions.IsTrue(pattern.Where, row))
            {
                yield return walk.Go(relationship, other) with { Row = row };
            }
        }
    }

    private IEnumerable<Walk> Chain(RelationshipPattern pattern, Walk walk)
    {
        var least = pattern.Length!.Minimum ?? 1;
        var most = pattern.Length.Maximum ?? long.MaxValue;
        foreach (var chain in Chains(pattern, walk, [], least, most))
        {
            yield return pattern.Variable is { } variable
                ? chain.Walk with { Row = chain.Walk.Row.With(variable.Name, chain.Steps.ToList<object?>()) }
                : chain.Walk;
        }
    }

    private IEnumerable<(Walk Walk, ImmutableList<SmallRelationship> Steps)> Chains(
        RelationshipPattern pattern, Walk walk, ImmutableList<SmallRelationship> steps, long least, long most)
    {
        budget.Spend();

        if (steps.Count >= least)
        {
            yield return (walk with { Arrived = true }, steps);
        }

        if (steps.Count >= most)
        {
            yield break;
        }

        foreach (var (relationship, other) in From(pattern, walk))
        {
            foreach (var longer in Chains(pattern, walk.Go(relationship, other), steps.Add(relationship), least, most))
            {
                yield return longer;
            }
        }
    }

    private IEnumerable<Walk> Repeat(ParenthesizedPathPattern group, Walk walk)
    {
        var least = group.Quantifier?.Minimum ?? 1;
        var most = group.Quantifier?.Maximum ?? long.MaxValue;
        var names = group.Elements
            .Select(element => element is NodePattern node ? node.Variable : ((RelationshipPattern)element).Variable)
            .Where(name => name is not null)
            .Select(name => name!.Name)
            .Distinct()
            .ToList();
        return Rounds(group, walk, [], names, least, most);
    }

    private IEnumerable<Walk> Rounds(
        ParenthesizedPathPattern group, Walk walk, ImmutableList<ReferenceRow> rounds, List<string> names, long least, long most)
    {
        budget.Spend();

        if (rounds.Count >= least)
        {
            var row = walk.Row;
            foreach (var name in names)
            {
                row = row.With(name, rounds.Select(round => round[name]).ToList());
            }

            yield return walk with { Row = row, Arrived = true };
        }

        if (rounds.Count >= most)
        {
            yield break;
        }

        foreach (var round in Elements(group.Elements, 0, walk with { Arrived = true }))
        {
            if (group.Where is not null && !expressions.IsTrue(group.Where, round.Row))
            {
                continue;
            }

            foreach (var longer in Rounds(group, round with { Row = walk.Row }, rounds.Add(round.Row), names, least, most))
            {
                yield return longer;
            }
        }
    }

    private IEnumerable<(SmallRelationship Relationship, SmallNode Other)> From(RelationshipPattern pattern, Walk walk)
    {
        var node = walk.Nodes[^1];
        foreach (var relationship in graph.Relationships)
        {
            if (walk.Used.Contains(relationship)
                || (pattern.Types is not null && !ReferenceExpressions.HasLabels(pattern.Types, [relationship.Type]))
                || !expressions.HasProperties(pattern.Properties, relationship.Properties, walk.Row))
            {
                continue;
            }

            if (pattern.Direction != PatternDirection.Incoming && relationship.Start == node)
            {
                yield return (relationship, relationship.End);
            }
            else if (pattern.Direction != PatternDirection.Outgoing && relationship.End == node)
            {
                yield return (relationship, relationship.Start);
            }
        }
    }

    /// <summary>A part of a pattern that has been matched.</summary>
    /// <param name="Row">The variables.</param>
    /// <param name="Used">The relationships of this MATCH so far: none may come again.</param>
    /// <param name="Nodes">The nodes of the path.</param>
    /// <param name="Relationships">The relationships of the path.</param>
    private sealed record Walk(
        ReferenceRow Row,
        ImmutableList<SmallRelationship> Used,
        ImmutableList<SmallNode> Nodes,
        ImmutableList<SmallRelationship> Relationships)
    {
        /// <summary>Whether the last node has been led to, and its node pattern is still to be tested.</summary>
        public bool Arrived { get; init; }

        public Walk Go(SmallRelationship relationship, SmallNode other) => this with
        {
            Used = Used.Add(relationship),
            Nodes = Nodes.Add(other),
            Relationships = Relationships.Add(relationship),
            Arrived = true,
        };
    }
}
