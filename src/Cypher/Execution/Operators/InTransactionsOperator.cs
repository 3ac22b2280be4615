using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Execution.Writing;
using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Syntax.Tree;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>
/// CALL { } IN TRANSACTIONS: reads so many rows, runs the inner plan for them, commits, gives their results, and goes on. The
/// store has one writer, so that CONCURRENT transactions run one after another.
/// </summary>
internal sealed class InTransactionsOperator(ExecutionState state, Operator input, Operator inner, InTransactionsPlan plan)
    : UnaryOperator(state, input)
{
    private const long UsualSize = 1000;

    private readonly RowBuffer _batch = new(state, plan.InputSlots);
    private readonly RowBuffer _results = new(state, [.. plan.InputSlots, .. plan.OutputSlots ?? []]);
    private long _size;
    private long _begun;
    private long _committed;
    private long _held;
    private int _next;
    private bool _isBroken;
    private bool _isReading;
    private Value _status;

    /// <summary>Whether nobody asks for its rows: they run as they are read, and none is kept.</summary>
    public bool DropsRows { get; set; }

    // What is to be done after a failure needs the rows, and a subquery in the input would see what the rows before did.
    private bool IsStreaming =>
        DropsRows && plan.OnError == TransactionErrorMode.Fail && State.Statement.Subplans.Length == 0;

    public override void Open()
    {
        if (!State.Store.IsImplicit)
        {
            throw Failure.Make(
                "Neo.DatabaseError.Transaction.TransactionStartFailed",
                "ExplicitTransaction",
                "A query with 'CALL { ... } IN TRANSACTIONS' can only be executed in an implicit transaction, but tried to execute in an explicit transaction.");
        }

        base.Open();
        (_begun, _committed, _next, _isBroken) = (0, 0, 0, false);
        _results.Clear();
        var size = plan.BatchSize?.Evaluate(State) ?? UsualSize;
        _size = size.IsInteger && size.AsInteger > 0
            ? size.AsInteger
            : throw Failure.InvalidArgument(
                "InvalidArgumentValue", $"OF ... ROWS needs an Integer of 1 or more, and was given {ValueText.Shorten(size)}.");
    }

    public override bool MoveNext()
    {
        while (_next >= _results.Count)
        {
            BeginBatch();
            if (IsStreaming ? !ReadRow() : !ReadBatch())
            {
                return false;
            }

            RunBatch();
        }

        _results.Restore(_next++);
        if (plan.StatusSlot is { } slot)
        {
            State.Slots[slot] = _status;
        }

        return true;
    }

    public override void Dispose()
    {
        inner.Dispose();
        base.Dispose();
    }

    private void BeginBatch()
    {
        State.Memory.Release(_held);
        _held = -State.Memory.Used;
        _batch.Clear();
        _results.Clear();
        _next = 0;
    }

    private bool ReadRow()
    {
        _isReading = true;
        var found = Input.MoveNext();
        _isReading = false;
        return found;
    }

    private bool ReadBatch()
    {
        while (_batch.Count < _size && Input.MoveNext())
        {
            _batch.Add();
        }

        return _batch.Count > 0;
    }

    private void RunBatch()
    {
        if (_isBroken)
        {
            KeepInput(Status(started: false, committed: false, null));
            return;
        }

        var counters = State.Counters.Copy();
        _begun++;
        State.Store.BeginStatement();
        try
        {
            if (IsStreaming)
            {
                RunStream();
            }
            else
            {
                RunRows();
            }

            DeferredDeletes.Run(State);
            State.Store.KeepStatement();
            _status = Status(started: true, committed: true, null);
        }
        catch (CypherException problem)
        {
            State.Store.UndoStatement();
            State.Counters.Restore(counters);
            State.NodesToDelete.Clear();
            State.ForgetTokens();
            if (_isReading)
            {
                throw;
            }

            _isBroken = plan.OnError == TransactionErrorMode.Break;
            if (plan.OnError == TransactionErrorMode.Fail)
            {
                throw Failed(problem);
            }

            KeepInput(Status(started: true, committed: false, problem.Error.Summary));
            return;
        }

        State.Store.CommitAndContinue();
        _committed++;
        _held += State.Memory.Used;
    }

    /// <summary>Runs the row that was read, and those after it as they are read.</summary>
    private void RunStream()
    {
        var count = 0L;
        do
        {
            inner.Open();
            while (inner.MoveNext())
            {
                State.CheckCancelled();
            }
        }
        while (++count < _size && ReadRow());
    }

    private void RunRows()
    {
        for (var row = 0; row < _batch.Count; row++)
        {
            _batch.Restore(row);
            inner.Open();
            var found = false;
            while (inner.MoveNext())
            {
                State.CheckCancelled();
                if (plan.OutputSlots is not null)
                {
                    found = true;
                    _results.Add();
                }
            }

            if (plan.OutputSlots is null || (plan.IsOptional && !found))
            {
                AddWithNulls();
            }
        }
    }

    /// <summary>Gives the rows of a batch that did not come about, with nulls for what it would have found.</summary>
    private void KeepInput(Value status)
    {
        _status = status;
        _results.Clear();
        for (var row = 0; row < _batch.Count; row++)
        {
            _batch.Restore(row);
            AddWithNulls();
        }

        _held += State.Memory.Used;
    }

    private void AddWithNulls()
    {
        foreach (var slot in plan.OutputSlots ?? [])
        {
            State.Slots[slot] = Value.Null;
        }

        _results.Add();
    }

    private Value Status(bool started, bool committed, string? error) => Value.Map(MapValue.From(
    [
        new("started", started),
        new("committed", committed),
        new("transactionId", started ? $"neo4j-transaction-{_begun}" : Value.Null),
        new("errorMessage", error),
    ]));

    private CypherException Failed(CypherException problem) => new(
        problem.Error with { Summary = $"{problem.Error.Summary} (Transactions committed: {_committed})" }, problem);
}
