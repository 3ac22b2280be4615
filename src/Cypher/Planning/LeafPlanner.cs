using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Storage.Schema;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Planning;

/// <summary>Finds the cheapest way to get the nodes that a variable stands for: by id, by an index, by label, or all.</summary>
/// <param name="context">What the statement's planning shares.</param>
/// <param name="compiler">Compiles its expressions.</param>
/// <param name="order">The order that rows are wanted in, where indexes give it at no cost; or null.</param>
internal sealed partial class LeafPlanner(PlanContext context, ExpressionCompiler compiler, WantedOrder? order)
{
    private const double RangeShare = 0.3;
    private const double PrefixShare = 0.05;
    private const double EqualShare = 0.02;
    private const double ListLength = 10;

    /// <summary>Finds the best leaf.</summary>
    /// <param name="variable">The node.</param>
    /// <param name="predicates">What is asked of it, and can be tested once it is known.</param>
    public Leaf Find(BoundVariable variable, List<Predicate> predicates) =>
        Leaves(variable, LabelsOf(variable, predicates), predicates).MinBy(leaf => leaf.Rows)!;

    /// <summary>The labels that a node must have.</summary>
    public static List<string> LabelsOf(BoundVariable variable, IEnumerable<Predicate> predicates) =>
        [.. predicates.Select(predicate => predicate.Expression)
            .OfType<BoundLabelPredicate>()
            .Where(test => IsReference(test.Subject, variable))
            .SelectMany(test => test.Labels is BoundLabelConjunction all ? all.Operands : [test.Labels])
            .OfType<BoundLabelName>()
            .Select(label => label.Name)
            .Distinct(StringComparer.Ordinal)];

    /// <summary>The labels that an expression asks for all together; null when it asks for something else.</summary>
    public static List<string>? LabelsIn(BoundLabelExpression expression)
    {
        BoundLabelExpression[] operands = expression is BoundLabelConjunction all ? [.. all.Operands] : [expression];
        return Array.TrueForAll(operands, operand => operand is BoundLabelName)
            ? [.. operands.Cast<BoundLabelName>().Select(label => label.Name)]
            : null;
    }

    private IEnumerable<Leaf> Leaves(BoundVariable variable, List<string> labels, List<Predicate> predicates)
    {
        var all = context.NodeCount();
        yield return new(all * 1.2, false, false, input => new NodeScanPlan(input, variable.Slot, PatternText.Name(variable), null));
        foreach (var label in labels)
        {
            yield return new(context.LabelCount(label), false, false, input => Scan(input, variable, label))
            {
                Solves = LabelTests(variable, label, predicates),
            };
        }

        foreach (var leaf in ById(variable, predicates).Concat(ByValue(variable, predicates)).Concat(ByAlternatives(variable, predicates)))
        {
            yield return leaf;
        }

        foreach (var label in labels)
        {
            var number = context.Store.Tokens.Find(TokenKind.Label, label);
            foreach (var rule in context.Schema.OfLabel(number).ToArray().Where(rule => rule.HasEntries))
            {
                foreach (var seek in ByIndex(variable, label, rule, predicates))
                {
                    yield return seek;
                }
            }
        }
    }

    /// <summary>All nodes with a label, in the order that is wanted if an index has them in it.</summary>
    private Plan Scan(Plan input, BoundVariable variable, string label)
    {
        var number = context.Store.Tokens.Find(TokenKind.Label, label);
        foreach (var rule in context.Schema.OfLabel(number))
        {
            if (OrderOf(variable, rule) is { } wanted)
            {
                return new NodeIndexScanPlan(input, PatternText.Name(variable), label, rule, wanted);
            }
        }

        return new NodeScanPlan(input, variable.Slot, PatternText.Name(variable), context.Label(label));
    }

    /// <summary>The order that is wanted, if an index has a node's entries in it; otherwise null.</summary>
    private WantedOrder? OrderOf(BoundVariable variable, SchemaRule rule) =>
        order?.Slot == variable.Slot && rule.HasEntries && rule.Keys.Length == 1 && KeyName(rule.Keys[0]) == order.Key ? order : null;

    private IEnumerable<Leaf> ById(BoundVariable variable, List<Predicate> predicates)
    {
        foreach (var predicate in predicates)
        {
            var (call, value, isList) = predicate.Expression switch
            {
                BoundComparison { Operator: ComparisonOperator.Equal } equal when IsId(equal.Left, variable)
                    => (equal.Left, equal.Right, false),
                BoundComparison { Operator: ComparisonOperator.Equal } equal when IsId(equal.Right, variable)
                    => (equal.Right, equal.Left, false),
                BoundBinary { Operator: BinaryOperator.In } member when IsId(member.Left, variable)
                    => (member.Left, member.Right, true),
                _ => (null, null, false),
            };
            if (call is not null && !References.Of(value!).Contains(variable.Slot))
            {
                yield return new(
                    isList ? ListLength : 0.9,
                    true,
                    NeedsRow(predicate),
                    input => new NodeByIdPlan(input, variable.Slot, PatternText.Name(variable), compiler.Compile(value!), isList));
            }
        }
    }

    /// <summary>From the nodes that a list holds or that another variable stands for.</summary>
    private IEnumerable<Leaf> ByValue(BoundVariable variable, List<Predicate> predicates)
    {
        foreach (var predicate in predicates)
        {
            if (NodeLists.Find(predicate.Expression, variable.Slot) is { } nodes && !References.Of(nodes).Contains(variable.Slot))
            {
                yield return new(
                    nodes is BoundList list ? 0.9 * list.Items.Count : ListLength,
                    true,
                    NeedsRow(predicate),
                    input => new NodeByValuePlan(input, variable.Slot, PatternText.Name(variable), compiler.Compile(nodes), ExpressionText.Describe(nodes)));
            }
        }
    }

    private static bool NeedsRow(Predicate predicate) => References.Of(predicate.Expression).Count > predicate.Needs.Count;

    private IEnumerable<Leaf> ByIndex(BoundVariable variable, string label, SchemaRule rule, List<Predicate> predicates)
    {
        var entries = Math.Max(1, context.EntryCount(rule));
        var equals = rule.Keys.Select(key => FindEqual(variable, KeyName(key), predicates)).ToList();
        if (equals.TrueForAll(found => found.Value is not null))
        {
            var rows = rule.IsUnique ? 0.95 : Math.Max(1, entries * EqualShare);
            var seek = Seek(
                variable, label, rule, IndexSeekKind.Equal, [.. equals.Select(found => found.Value!)], rows,
                equals.Exists(found => NeedsRow(found.Test!)));
            yield return seek with
            {
                Solves = [.. LabelTests(variable, label, predicates), .. equals.Select(found => found.Test!)],
            };
        }

        if (rule.Keys.Length > 1)
        {
            yield break;
        }

        var name = KeyName(rule.Keys[0]);
        foreach (var predicate in predicates)
        {
            if (predicate.Expression is not BoundBinary binary || !IsProperty(binary.Left, variable, name)
                || References.Of(binary.Right).Contains(variable.Slot))
            {
                continue;
            }

            if (binary.Operator == BinaryOperator.In)
            {
                var each = rule.IsUnique ? 1 : Math.Max(1, entries * EqualShare);
                var length = binary.Right is BoundList list ? list.Items.Count : ListLength;
                var seek = Seek(
                    variable, label, rule, IndexSeekKind.In, [binary.Right], Math.Min(entries, each * length),
                    NeedsRow(predicate));
                yield return seek with { Solves = [.. LabelTests(variable, label, predicates), predicate] };
            }
            else if (binary.Operator == BinaryOperator.StartsWith)
            {
                yield return Seek(
                    variable, label, rule, IndexSeekKind.Prefix, [binary.Right], Math.Max(1, entries * PrefixShare),
                    NeedsRow(predicate));
            }
        }

        if (Range(variable, label, rule, name, entries, predicates) is { } range)
        {
            yield return range;
        }
    }

    private Leaf Seek(
        BoundVariable variable,
        string label,
        SchemaRule rule,
        IndexSeekKind kind,
        BoundExpression[] values,
        double rows,
        bool needsRow)
    {
        var names = string.Join(", ", rule.Keys.Select(KeyName));
        var description = $"{PatternText.Name(variable)}:{label}({names}) {Verb(kind)} {string.Join(", ", values.Select(ExpressionText.Describe))}";
        return new(rows, true, needsRow, input => new IndexSeekPlan(
            input, variable.Slot, rule, kind, compiler.CompileAll(values))
        { Description = description });
    }

    private Leaf? Range(
        BoundVariable variable, string label, SchemaRule rule, string key, double entries, List<Predicate> predicates)
    {
        (BoundExpression Value, bool Inclusive)? lower = null;
        (BoundExpression Value, bool Inclusive)? upper = null;
        var needsRow = false;
        foreach (var predicate in predicates)
        {
            if (predicate.Expression is not BoundComparison comparison
                || Bound(comparison, variable, key) is not { } bound
                || References.Of(bound.Value).Contains(variable.Slot))
            {
                continue;
            }

            needsRow |= NeedsRow(predicate);
            switch (bound.Operator)
            {
                case ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual when lower is null:
                    lower = (bound.Value, bound.Operator == ComparisonOperator.GreaterOrEqual);
                    break;
                case ComparisonOperator.Less or ComparisonOperator.LessOrEqual when upper is null:
                    upper = (bound.Value, bound.Operator == ComparisonOperator.LessOrEqual);
                    break;
            }
        }

        if (lower is null && upper is null)
        {
            return null;
        }

        var share = lower is not null && upper is not null ? RangeShare * RangeShare : RangeShare;
        var bounds = new[] { BoundText(">", lower), BoundText("<", upper) }.OfType<string>();
        var description = $"{PatternText.Name(variable)}:{label}({key}) {string.Join(" AND ", bounds)}";
        return new(Math.Max(1, entries * share), true, needsRow, input => new IndexSeekPlan(
            input, variable.Slot, rule, IndexSeekKind.Range, [])
        {
            Lower = compiler.CompileOptional(lower?.Value),
            LowerInclusive = lower?.Inclusive ?? false,
            Upper = compiler.CompileOptional(upper?.Value),
            UpperInclusive = upper?.Inclusive ?? false,
            Order = OrderOf(variable, rule),
            Description = description,
        });
    }

    private static string? BoundText(string sign, (BoundExpression Value, bool Inclusive)? bound) =>
        bound is { } there ? $"{sign}{(there.Inclusive ? "=" : "")} {ExpressionText.Describe(there.Value)}" : null;

    /// <summary>A comparison of the property with something, turned so that the property stands left.</summary>
    private static (ComparisonOperator Operator, BoundExpression Value)? Bound(
        BoundComparison comparison, BoundVariable variable, string key)
    {
        if (IsProperty(comparison.Left, variable, key))
        {
            return (comparison.Operator, comparison.Right);
        }

        if (!IsProperty(comparison.Right, variable, key))
        {
            return null;
        }

        var turned = comparison.Operator switch
        {
            ComparisonOperator.Less => ComparisonOperator.Greater,
            ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
            ComparisonOperator.Greater => ComparisonOperator.Less,
            ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
            var same => same,
        };
        return (turned, comparison.Left);
    }

    /// <summary>The predicates that ask for one label of a node and nothing else.</summary>
    private static List<Predicate> LabelTests(BoundVariable variable, string label, List<Predicate> predicates) =>
        predicates.FindAll(predicate =>
            predicate.Expression is BoundLabelPredicate { Labels: BoundLabelName name } test
            && name.Name == label
            && IsReference(test.Subject, variable));

    private static (BoundExpression? Value, Predicate? Test) FindEqual(
        BoundVariable variable, string key, List<Predicate> predicates)
    {
        foreach (var predicate in predicates)
        {
            if (predicate.Expression is BoundComparison { Operator: ComparisonOperator.Equal } comparison
                && Bound(comparison, variable, key) is { } bound
                && !References.Of(bound.Value).Contains(variable.Slot))
            {
                return (bound.Value, predicate);
            }
        }

        return (null, null);
    }

    private static bool IsReference(BoundExpression expression, BoundVariable variable) =>
        expression is BoundVariableReference reference && reference.Variable == variable;

    private static bool IsProperty(BoundExpression expression, BoundVariable variable, string key) =>
        expression is BoundProperty property && property.Key == key && IsReference(property.Subject, variable);

    private static bool IsId(BoundExpression expression, BoundVariable variable) =>
        expression is BoundFunctionCall { Function.Name: "id" or "elementId" } call
        && IsReference(call.Arguments[0], variable);

    private string KeyName(int key) => context.Store.Tokens.Name(TokenKind.PropertyKey, key);

    private static string Verb(IndexSeekKind kind) => kind switch
    {
        IndexSeekKind.In => "IN",
        IndexSeekKind.Prefix => "STARTS WITH",
        _ => "=",
    };
}
