namespace ActorGraph.Cypher.Storage.Sqlite;

/// <summary>
/// Work on a connection that another thread does. The connection's owner may wait for its end, or take a turn in between:
/// before the work comes to the connection, and where it says that a turn does no harm.
/// </summary>
internal sealed class ConnectionLoan
{
    private const int Free = 0;
    private const int Working = 1;
    private const int TurnWanted = 2;
    private const int TurnTaken = 3;

    private readonly Task _task;
    private int _state;
    private int _worker;

    /// <summary>Begins the work.</summary>
    /// <param name="prepare">What is done without the connection.</param>
    /// <param name="work">What is done with it.</param>
    public ConnectionLoan(Action prepare, Action work) => _task = Task.Run(() => Run(prepare, work));

    public bool IsOver => _task.IsCompleted;

    /// <summary>Whether the thread that asks may use the connection now.</summary>
    public bool IsHeldHere =>
        Volatile.Read(ref _worker) == Environment.CurrentManagedThreadId || Volatile.Read(ref _state) == TurnTaken;

    /// <summary>Waits for the end.</summary>
    /// <returns>What went wrong, or null.</returns>
    public Exception? Wait()
    {
        try
        {
            _task.Wait();
            return null;
        }
        catch (AggregateException problem)
        {
            return problem.InnerException;
        }
    }

    /// <summary>The owner waits for its turn, which comes when the connection is free or the work pauses.</summary>
    public void TakeTurn()
    {
        var spinner = new SpinWait();
        while (Volatile.Read(ref _state) != TurnTaken && !TryChange(Free, TurnTaken))
        {
            _ = TryChange(Working, TurnWanted);
            spinner.SpinOnce(sleep1Threshold: -1);
        }
    }

    /// <summary>The owner's turn is over.</summary>
    public void EndTurn() => Volatile.Write(ref _state, Free);

    /// <summary>The work pauses if the owner wants a turn.</summary>
    public void LetOwnerTakeTurn()
    {
        if (TryChange(TurnWanted, TurnTaken))
        {
            TakeConnection();
        }
    }

    private void Run(Action prepare, Action work)
    {
        prepare();
        TakeConnection();
        Volatile.Write(ref _worker, Environment.CurrentManagedThreadId);
        try
        {
            work();
        }
        finally
        {
            Volatile.Write(ref _worker, 0);
            Volatile.Write(ref _state, Free);
        }
    }

    private void TakeConnection()
    {
        var spinner = new SpinWait();
        while (!TryChange(Free, Working))
        {
            spinner.SpinOnce(sleep1Threshold: -1);
        }
    }

    private bool TryChange(int from, int to) =>
        Volatile.Read(ref _state) == from && Interlocked.CompareExchange(ref _state, to, from) == from;
}
