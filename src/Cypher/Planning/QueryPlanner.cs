using System.Diagnostics;
using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Planning;

/// <summary>Plans queries clause by clause.</summary>
internal sealed partial class QueryPlanner
{
    private readonly PlanContext _context;
    private readonly ExpressionCompiler _compiler;

    public QueryPlanner(PlanContext context)
    {
        _context = context;
        _compiler = new ExpressionCompiler(context, (query, _) => PlanQuery(query));
    }

    /// <summary>Plans a command that changes the schema.</summary>
    public Plan PlanCommand(BoundCommand command) =>
        new SchemaCommandPlan(
            command.Syntax, _compiler.CompileOptional(command.Name), _compiler.CompileOptional(command.Options));

    /// <summary>Plans a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="input">The rows that its first clause works on; by default the row at hand.</param>
    public Plan PlanQuery(BoundQuery query, Plan? input = null)
    {
        if (query.Parts.Count == 1)
        {
            return PlanSingle(query.Parts[0], input);
        }

        var targets = Slots(query.Output);
        Plan union = new UnionPlan(
            [.. query.Parts.Select(part => PlanSingle(part, input))], [.. query.Parts.Select(part => Slots(part.Output))], targets);
        return query.Union == UnionKind.Distinct ? new DistinctPlan(union, targets) : union;
    }

    private static int[] Slots(IEnumerable<BoundVariable> variables) => [.. variables.Select(variable => variable.Slot)];

    private Plan PlanSingle(BoundSingleQuery query, Plan? input)
    {
        var plan = input ?? new ArgumentPlan();
        var effects = new Effects();
        var writes = false;
        var live = SlotSet.Empty;
        var order = query.Clauses.OfType<BoundProjection>().Select(WantedOrder.Of).FirstOrDefault();
        foreach (var clause in query.Clauses)
        {
            var own = Effects.Of(clause);
            if (effects.ConflictsWith(own) || (effects.Writes && clause is BoundProjection { Limit: not null } or BoundProjection { Skip: not null }))
            {
                plan = new EagerPlan(plan, live.ToArray()) { EstimatedRows = plan.EstimatedRows };
                effects = new Effects();
            }

            effects.Add(own);
            writes |= own.Writes;
            plan = PlanClause(plan, clause, live, writes, order);
            live = clause is BoundProjection projection
                ? SlotSet.Of(Slots(projection.Items.Select(item => item.Variable)))
                : live.With(Declared(clause));
        }

        return plan;
    }

    private Plan PlanClause(Plan input, BoundClause clause, SlotSet live, bool writes, WantedOrder? order = null) => clause switch
    {
        BoundMatch match => PlanMatch(input, match, order),
        BoundProjection projection => PlanProjection(input, projection, live, writes),
        BoundUnwind unwind => new UnwindPlan(
            input, unwind.Variable.Slot, _compiler.Compile(unwind.List), unwind.Variable.Name)
        {
            EstimatedRows = input.EstimatedRows * 10,
        },
        BoundCreate create => new CreatePlan(input, PlanCreation(create)) { Details = UpdateText.Describe(create) },
        BoundMerge merge => PlanMerge(input, merge),
        BoundSet set => new SetPlan(input, PlanSetItems(set.Items), "SetProperties") { Details = UpdateText.Describe(set.Items) },
        BoundRemove remove => new SetPlan(input, PlanRemoveItems(remove.Items), "Remove") { Details = UpdateText.Describe(remove.Items) },
        BoundDelete delete => new DeletePlan(input, _compiler.CompileAll(delete.Targets), delete.Detach) { Details = UpdateText.Describe(delete) },
        BoundForeach each => PlanForeach(input, each),
        BoundCallSubquery call => PlanCall(input, call, live),
        BoundCallProcedure call => PlanProcedure(input, call),
        BoundFinish => new EmptyPlan(input),
        BoundLoadCsv load => PlanLoadCsv(input, load),
        BoundShow show => PlanShow(input, show),
        _ => throw new UnreachableException(clause.GetType().Name),
    };

    private static IEnumerable<int> Declared(BoundClause clause) => clause switch
    {
        BoundMatch match => Slots(match.Pattern.Declared),
        BoundUnwind unwind => [unwind.Variable.Slot],
        BoundCreate create => Created(create),
        BoundMerge merge => [.. Slots(merge.Pattern.Declared), .. Created(merge.Creation)],
        BoundCallSubquery { Transactions.Status: { } status } call => [.. Slots(call.Query.Output), status.Slot],
        BoundCallSubquery call => Slots(call.Query.Output),
        BoundCallProcedure call => Slots(call.Outputs.Select(output => output.Variable)),
        BoundLoadCsv load => [load.Variable.Slot],
        BoundShow show => Slots(show.Outputs.Select(output => output.Variable)),
        _ => [],
    };

    private static IEnumerable<int> Created(BoundCreate create) =>
    [
        .. create.Nodes.Select(node => node.Variable.Slot),
        .. create.Relationships.Select(relationship => relationship.Variable.Slot),
        .. create.Paths.Select(path => path.Variable.Slot),
    ];

    private Plan PlanMatch(Plan input, BoundMatch match, WantedOrder? order)
    {
        if (!match.Optional)
        {
            return MatchPlanner.Plan(_context, _compiler, input, match.Pattern, match.Mode, match.Predicates, order);
        }

        var inner = MatchPlanner.Plan(
            _context, _compiler, new ArgumentPlan(), match.Pattern, match.Mode, match.Predicates);
        return new ApplyPlan(input, inner, Slots(match.Pattern.Declared)) { EstimatedRows = input.EstimatedRows };
    }

    private Plan PlanCall(Plan input, BoundCallSubquery call, SlotSet live)
    {
        var inner = PlanQuery(call.Query);
        if (call.Transactions is not null)
        {
            return PlanInTransactions(input, inner, call, call.Transactions, live);
        }

        if (!call.Query.ReturnsRows)
        {
            return new ForEachRowPlan(input, inner, "SubqueryForEach");
        }

        return new ApplyPlan(input, inner, call.Optional ? Slots(call.Query.Output) : null);
    }

    private InTransactionsPlan PlanInTransactions(
        Plan input, Plan inner, BoundCallSubquery call, BoundInTransactions transactions, SlotSet live)
    {
        // A scan of the store must have ended before a transaction does.
        var rows = ReadsStore(input) && input is not EagerPlan ? new EagerPlan(input, live.ToArray()) { EstimatedRows = input.EstimatedRows } : input;
        return new(rows, inner)
        {
            BatchSize = _compiler.CompileOptional(transactions.BatchSize),
            OnError = transactions.OnError,
            InputSlots = live.ToArray(),
            OutputSlots = call.Query.ReturnsRows ? Slots(call.Query.Output) : null,
            IsOptional = call.Optional,
            StatusSlot = transactions.Status?.Slot,
            EstimatedRows = input.EstimatedRows,
        };
    }

    private static bool ReadsStore(Plan plan) =>
        plan is not (ArgumentPlan or UnwindPlan or LoadCsvPlan or ProjectPlan or FilterPlan) || plan.Inputs.Any(ReadsStore);

    private Plan PlanProcedure(Plan input, BoundCallProcedure call)
    {
        var body = _context.Procedures.Body(call.Procedure.Name);
        Plan? Make(Plan source) => new ProcedurePlan(
            source,
            body,
            _compiler.CompileAll(call.Arguments),
            [.. call.Outputs.Select(output => (output.Index, output.Variable.Slot))],
            call.Procedure.Name);
        if (call.Procedure.Outputs.Count == 0)
        {
            return new ForEachRowPlan(input, Make(new ArgumentPlan())!, "ProcedureForEach");
        }

        if (!call.Optional)
        {
            return Filter(Make(input)!, call.Predicates);
        }

        return new ApplyPlan(
            input, Filter(Make(new ArgumentPlan())!, call.Predicates), Slots(call.Outputs.Select(output => output.Variable)));
    }

    private Plan Filter(Plan input, IEnumerable<BoundExpression> predicates)
    {
        var left = _context.Nulls.Settle(predicates).ToList();
        return left.Count == 0
            ? input
            : new FilterPlan(input, _compiler.CompileAll(left), ExpressionText.Describe(left));
    }

    private ShowPlan PlanShow(Plan input, BoundShow show) => new(
        input,
        show.Subject,
        show.Filter,
        _compiler.CompileAll(show.Names),
        [.. show.Outputs.Select(output => (output.Column, output.Variable.Slot))]);

    private LoadCsvPlan PlanLoadCsv(Plan input, BoundLoadCsv load) =>
        new(input, load.Variable.Slot, _compiler.Compile(load.Source), load.WithHeaders, load.FieldTerminator)
        {
            Details = $"{ExpressionText.Describe(load.Source)} AS {load.Variable.Name}",
        };
}
