using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>LOAD CSV: lists, or maps by the names in the first line. An empty field of a map is null.</summary>
internal sealed class LoadCsvOperator(ExecutionState state, Operator input, LoadCsvPlan plan)
    : NestedOperator(state, input)
{
    private CsvReader? _reader;
    private string[] _headers = [];
    private bool _areDistinct;

    public override void Dispose()
    {
        _reader?.Dispose();
        base.Dispose();
    }

    protected override bool Begin()
    {
        var source = plan.Source.Evaluate(State);
        if (!source.IsString)
        {
            throw Failure.WrongType("LOAD CSV", "a String with the address of a file", source);
        }

        _reader?.Dispose();
        _reader = CsvReader.Open(source.AsString, plan.Separator, State);
        _headers = [];
        if (plan.WithHeaders && _reader.ReadLine() is { } headers)
        {
            _headers = [.. headers.Select(State.Statement.Shared)];
            _areDistinct = _headers.Distinct(StringComparer.Ordinal).Count() == _headers.Length;
        }

        return true;
    }

    protected override bool NextFound()
    {
        State.Csv = _reader;
        if (_reader!.ReadLine() is not { } fields)
        {
            return false;
        }

        State.Slots[plan.Slot] = plan.WithHeaders ? ToMap(fields) : Value.List(fields.Select(Value.String).ToArray());
        return true;
    }

    private Value ToMap(List<string> fields)
    {
        var values = new Value[_headers.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = i < fields.Count && fields[i].Length > 0 ? fields[i] : Value.Null;
        }

        return Value.Map(_areDistinct ? new MapValue(_headers, values) : WithoutRepeats(values));
    }

    private MapValue WithoutRepeats(Value[] values)
    {
        var map = new MapBuilder();
        for (var i = 0; i < values.Length; i++)
        {
            map.Set(_headers[i], values[i]);
        }

        return map.Build();
    }
}
