using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>CALL of procedures.</summary>
internal sealed partial class Binder
{
    private BoundCallProcedure BindCall(CallProcedureClause call)
    {
        var procedure = FindProcedure(call);
        if (call.Arguments is null)
        {
            throw Error(call.Procedure.Span, BindingError.ImplicitArguments());
        }

        if (call.Yield is { IncludeAll: true } yield)
        {
            throw Error(yield.Span, BindingError.YieldAll());
        }

        var arguments = BindArguments(procedure, call.Arguments, call.Procedure.Span);
        return call.Yield is null && procedure.Outputs.Count > 0
            ? throw Error(call.Procedure.Span, BindingError.ImplicitResults())
            : BindYield(call, procedure, arguments);
    }

    /// <summary>Binds a procedure called alone: its fields, or those it yields, are the statement's columns.</summary>
    private IEnumerable<BoundClause> BindStandaloneCall(CallProcedureClause call)
    {
        var procedure = FindProcedure(call);
        var arguments = call.Arguments is null
            ? ImplicitArguments(procedure, call.Procedure.Span)
            : BindArguments(procedure, call.Arguments, call.Procedure.Span);
        var all = call.Yield is null or { IncludeAll: true };
        var where = call.Yield?.Where;
        var named = all
            ? call with { Yield = new(false, AllFields(procedure, call.Span), [], null, null, where) { Span = call.Span } }
            : call;
        var bound = BindYield(named, procedure, arguments) with { Span = call.Span };
        if (bound.Outputs.Count == 0)
        {
            return [bound];
        }

        var items = bound.Outputs.Select(output => new BoundItem(output.Variable, Reference(output.Variable, call.Span)));
        var projection = new BoundProjection(true, false, false, [], [], [.. items], [], null, null, [])
        {
            Span = call.Span,
        };
        return [bound, projection];
    }

    private static SyntaxList<YieldItem> AllFields(ProcedureSignature procedure, SourceSpan span) =>
        [.. procedure.Outputs.Select(output => new YieldItem(new(output.Name) { Span = span }, null) { Span = span })];

    private ProcedureSignature FindProcedure(CallProcedureClause call) =>
        _procedures.Find(call.Procedure.FullName)
        ?? throw Error(call.Procedure.Span, BindingError.UnknownProcedure(call.Procedure.FullName));

    private SyntaxList<BoundExpression> BindArguments(
        ProcedureSignature procedure, SyntaxList<Expression> arguments, SourceSpan place)
    {
        var required = procedure.Inputs.Count(input => !input.IsOptional);
        if (arguments.Count < required || arguments.Count > procedure.Inputs.Count)
        {
            var expected = required == procedure.Inputs.Count ? $"{required}" : $"{required} to {procedure.Inputs.Count}";
            throw Error(place, BindingError.ArgumentCount(procedure.Name, arguments.Count, expected));
        }

        var bound = new List<BoundExpression>();
        foreach (var (argument, input) in arguments.Zip(procedure.Inputs))
        {
            // An integer is given as the floating point number that it equals.
            var type = input.Type == StaticType.Float ? StaticType.Number : input.Type;
            bound.Add(Demand(BindExpression(argument), type, input.Type.ToString()));
        }

        return [.. bound];
    }

    private SyntaxList<BoundExpression> ImplicitArguments(ProcedureSignature procedure, SourceSpan place)
    {
        var arguments = new List<BoundExpression>();
        foreach (var input in procedure.Inputs)
        {
            if (_knownParameters?.Contains(input.Name) == false)
            {
                if (input.IsOptional)
                {
                    break;
                }

                throw Error(place, BindingError.MissingParameter(input.Name));
            }

            arguments.Add(BindParameter(new(input.Name)) with { Span = place });
        }

        return [.. arguments];
    }

    private BoundCallProcedure BindYield(
        CallProcedureClause call, ProcedureSignature procedure, SyntaxList<BoundExpression> arguments)
    {
        var outputs = new List<BoundProcedureOutput>();
        foreach (var item in call.Yield?.Items ?? [])
        {
            var index = procedure.Outputs.ToList().FindIndex(output => output.Name == item.Field.Name);
            if (index < 0)
            {
                var fields = procedure.Outputs.Count == 0
                    ? "none, as the procedure gives nothing"
                    : string.Join(", ", procedure.Outputs.Select(output => output.Name));
                throw Error(item.Span, BindingError.UnknownField(item.Field.Name, fields));
            }

            outputs.Add(new(index, Declare(item.Variable, procedure.Outputs[index].Type)));
        }

        return new(call.Optional, procedure, arguments, [.. outputs], BindConjuncts(call.Yield?.Where));
    }
}
