using System.Diagnostics;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Syntax.Printing;

/// <summary>Patterns and labels.</summary>
internal sealed partial class Printer
{
    private Printer Add(Pattern pattern) => AddList(pattern.Paths, path => AddPath(path));

    private Printer AddPath(PathPattern path)
    {
        if (path.Variable is not null)
        {
            Add(path.Variable).Add(" = ");
        }

        var (before, after) = path.Selector switch
        {
            null => ("", ""),
            { Kind: PathSelectorKind.ShortestPathFunction } => ("shortestPath(", ")"),
            { Kind: PathSelectorKind.AllShortestPathsFunction } => ("allShortestPaths(", ")"),
            { Kind: PathSelectorKind.Any, Count: var count } => ($"ANY {count} ", ""),
            { Kind: PathSelectorKind.AllShortest } => ("ALL SHORTEST ", ""),
            { Kind: PathSelectorKind.ShortestGroups, Count: var count } => ($"SHORTEST {count} GROUPS ", ""),
            { Count: var count } => ($"SHORTEST {count} ", ""),
        };
        return Add(before).AddElements(path.Elements).Add(after);
    }

    private Printer AddElements(SyntaxList<PatternElement> elements) => AddList(elements, AddElement, "");

    private void AddElement(PatternElement element) => _ = element switch
    {
        NodePattern node => AddNode(node),
        RelationshipPattern relationship => AddRelationship(relationship),
        ParenthesizedPathPattern path => Add("(").AddElements(path.Elements)
            .AddOptional(" WHERE ", path.Where).Add(")").Add(path.Quantifier),
        _ => throw new UnreachableException(element.GetType().Name),
    };

    private Printer AddNode(NodePattern node)
    {
        Add("(").AddOptional("", node.Variable);
        if (node.Labels is not null)
        {
            Add(":").Add(node.Labels);
        }

        return AddOptional(" ", node.Properties).AddOptional(" WHERE ", node.Where).Add(")");
    }

    private Printer AddRelationship(RelationshipPattern relationship)
    {
        Add(relationship.Direction == PatternDirection.Incoming ? "<-[" : "-[").AddOptional("", relationship.Variable);
        if (relationship.Types is not null)
        {
            Add(":").Add(relationship.Types);
        }

        return Add(relationship.Length)
            .AddOptional(" ", relationship.Properties)
            .AddOptional(" WHERE ", relationship.Where)
            .Add(relationship.Direction == PatternDirection.Outgoing ? "]->" : "]-")
            .Add(relationship.Quantifier);
    }

    private Printer Add(VariableLength? length)
    {
        if (length is null)
        {
            return this;
        }

        Add("*");
        if (length.Minimum is { } minimum)
        {
            Add(minimum);
        }

        var isExact = length.Minimum == length.Maximum;
        Add(isExact ? "" : "..");
        return length.Maximum is { } maximum && !isExact ? Add(maximum) : this;
    }

    private Printer Add(PatternQuantifier? quantifier) => quantifier switch
    {
        null => this,
        { Minimum: 0, Maximum: null } => Add("*"),
        { Minimum: 1, Maximum: null } => Add("+"),
        { Maximum: null } => Add("{").Add(quantifier.Minimum).Add(",}"),
        { Maximum: { } maximum } => Add("{").Add(quantifier.Minimum).Add(",").Add(maximum).Add("}"),
    };

    private Printer Add(LabelExpression labels) => labels switch
    {
        LabelName name => Add(Quote(name.Name)),
        LabelWildcard => Add("%"),
        LabelNegation negation => Add("!").AddInner(negation.Operand),
        LabelConjunction conjunction => AddList(conjunction.Operands, operand => AddInner(operand), "&"),
        LabelDisjunction disjunction => AddList(disjunction.Operands, AddAlternative, "|"),
        DynamicLabel label => Add(label.Any ? "$any(" : "$(").Add(label.Value).Add(")"),
        _ => throw new UnreachableException(labels.GetType().Name),
    };

    /// <summary>Prints labels where only a single one can stand without parentheses.</summary>
    private Printer AddInner(LabelExpression labels) =>
        labels is LabelConjunction or LabelDisjunction ? Add("(").Add(labels).Add(")") : Add(labels);

    private void AddAlternative(LabelExpression labels) =>
        _ = labels is LabelDisjunction ? AddInner(labels) : Add(labels);
}
