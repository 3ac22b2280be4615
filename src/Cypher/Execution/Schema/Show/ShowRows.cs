using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Syntax.Tree;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Schema.Show;

/// <summary>The rows of SHOW: a value for each column by its name; columns without one are null.</summary>
internal static class ShowRows
{
    public static IEnumerable<Dictionary<string, Value>> List(ExecutionState state, ShowPlan plan)
    {
        var names = Names(state, plan).ToList();
        var rows = plan.Subject switch
        {
            ShowSubject.Indexes => new IndexRows(state).List(plan.Filter),
            ShowSubject.Constraints => new ConstraintRows(state).List(plan.Filter),
            ShowSubject.Procedures => ProcedureRows.List(),
            ShowSubject.Functions => plan.Filter == "USER DEFINED" ? [] : FunctionRows.List(),
            ShowSubject.Databases => ServerRows.Databases(state.Server),
            ShowSubject.Transactions => ServerRows.Transactions(state),
            ShowSubject.Terminations => TerminationRows.List(state, names),
            _ => ServerRows.Settings(state),
        };
        var key = plan.Subject == ShowSubject.Transactions ? "transactionId" : "name";
        return names.Count == 0 || plan.Subject == ShowSubject.Terminations ? rows : rows.Where(row => names.Contains(row[key].AsString));
    }

    private static IEnumerable<string> Names(ExecutionState state, ShowPlan plan)
    {
        foreach (var name in plan.Names)
        {
            var value = name.Evaluate(state);
            foreach (var item in value.IsList ? value.AsList.Items.ToArray() : [value])
            {
                yield return item.IsString ? item.AsString : throw Failure.WrongType("SHOW or TERMINATE", "a String or a List of them", item);
            }
        }
    }
}
