using System.Globalization;
using ActorGraph.Cypher.Errors;

namespace ActorGraph.Cypher.Values;

/// <summary>Makes the exceptions of queries that fail while they run; the one home of their texts.</summary>
internal static class Failure
{
    private const string Arithmetic = "Neo.ClientError.Statement.ArithmeticError";
    private const string EntityNotFound = "Neo.ClientError.Statement.EntityNotFound";
    private const string ConstraintValidation = "Neo.ClientError.Schema.ConstraintValidationFailed";

    public static CypherException IntegerOverflow(string operation) =>
        Make(Arithmetic, "IntegerOverflow", $"long overflow: {operation} does not fit in 64 bits.");

    public static CypherException DateOutOfRange() => Make(
        Arithmetic, "DateOutOfRange", "The date lies outside the years -999999999 to 999999999.");

    public static CypherException DurationOverflow() => InvalidArgument(
        "DurationOverflow", "Invalid value for a duration: its length in seconds does not fit in 64 bits.");

    public static CypherException DivisionByZero() => Make(Arithmetic, "DivisionByZero", "/ by zero");

    public static CypherException WrongType(string where, string expected, Value actual) =>
        Make(
            StatusCodes.TypeError,
            "InvalidArgumentType",
            $"Type mismatch in {where}: expected {expected} but was {ValueText.TypeName(actual)} ({ValueText.Shorten(actual)}).");

    public static CypherException InvalidArgumentValue(string message) =>
        Make(StatusCodes.TypeError, "InvalidArgumentValue", message);

    public static CypherException InvalidArgument(string detail, string message) =>
        Make(StatusCodes.ArgumentError, detail, message);

    /// <summary>A text that a temporal function cannot read.</summary>
    public static CypherException UnreadableText(string message) => Make(StatusCodes.SyntaxError, "InvalidArgumentValue", message);

    /// <summary>A function of the temporal types was given what none of its forms takes.</summary>
    public static CypherException InvalidCall(string function, string expected, Value actual) => Make(
        StatusCodes.ProcedureCallFailed,
        "InvalidArgumentType",
        $"Invalid call of {function}: expected {expected} but was {ValueText.TypeName(actual)} ({ValueText.Shorten(actual)}).");

    public static CypherException InvalidRegularExpression(string pattern, string problem) => Make(
        StatusCodes.SemanticError, "InvalidRegularExpression", $"Invalid regular expression '{pattern}': {problem}");

    public static CypherException InvalidPropertyType(string key, Value value) =>
        Make(
            StatusCodes.TypeError,
            "InvalidPropertyType",
            $"Property values can only be of primitive types or lists of one primitive type; '{key}' was given {ValueText.TypeName(value)} ({ValueText.Shorten(value)}).");

    public static CypherException MapAccess(Value key) =>
        Make(
            StatusCodes.TypeError,
            "MapElementAccessByNonString",
            $"A map is accessed by a String, not by {ValueText.TypeName(key)} ({ValueText.Shorten(key)}).");

    public static CypherException ListAccess(Value index) =>
        Make(
            StatusCodes.TypeError,
            "ListElementAccessByNonInteger",
            $"A list is accessed by an Integer, not by {ValueText.TypeName(index)} ({ValueText.Shorten(index)}).");

    public static CypherException DeletedEntity(string kind, long id) =>
        Make(EntityNotFound, "DeletedEntityAccess", $"{kind} with id {id} has been deleted in this transaction.");

    /// <summary>A node or relationship that a procedure has made up is written to.</summary>
    public static CypherException VirtualEntity() => Make(
        EntityNotFound,
        "VirtualEntityAccess",
        "A node or relationship that a procedure shows is not one of the graph: it cannot be changed, deleted or connected. MATCH those of the graph.");

    public static CypherException NullInMerge(string description) =>
        Make(StatusCodes.SemanticError, "MergeReadOwnWrites", $"Cannot merge the following {description} because a property value is null.");

    public static CypherException NullEnd(string variable) =>
        Make(
            EntityNotFound,
            "DeletedEntityAccess",
            $"Failed to create relationship: node '{variable}' is missing. Match it before, or create it.");

    public static CypherException ConnectedNode(long id) =>
        Make(
            "Neo.ClientError.Schema.ConstraintValidationFailed",
            "DeleteConnectedNode",
            $"Cannot delete node<{id}>, because it still has relationships. To delete this node, delete its relationships first, or use DETACH DELETE.");

    public static CypherException Constraint(string message) =>
        Make(ConstraintValidation, "ConstraintValidationFailed", message);

    public static CypherException Schema(string code, string message) =>
        Make("Neo.ClientError.Schema." + code, code, message);

    /// <summary>A name or setting of an index or constraint that cannot be.</summary>
    public static CypherException InvalidOption(string message) =>
        Make("Neo.ClientError.General.InvalidArguments", "InvalidArguments", message);

    /// <summary>Neo4j counts these among the errors of the database.</summary>
    public static CypherException MissingParameter(string name) =>
        new(new CypherError(
            StatusCodes.ParameterMissing,
            "MissingParameter",
            CypherErrorPhase.CompileTime,
            $"Expected parameter(s): {name}. Give it a value with the query."));

    public static CypherException MemoryLimit(long limit) =>
        Make(
            StatusCodes.OutOfMemory,
            "MemoryLimit",
            $"The query needs more than the limit of {limit / (1024 * 1024)} MiB to sort, group or collect its rows. Raise the limit, or let the query return fewer rows.");

    public static CypherException TotalMemoryLimit(long limit) =>
        Make(
            StatusCodes.OutOfMemory,
            "TotalMemoryLimit",
            $"All queries together need more than the limit of {limit / (1024 * 1024)} MiB to sort, group or collect their rows. Try again when fewer run, raise the limit, or let the query return fewer rows.");

    public static CypherException TimeLimit(TimeSpan limit) =>
        Make(
            "Neo.ClientError.Transaction.TransactionTimedOut",
            "TimeLimit",
            $"The query ran longer than the limit of {limit.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)} s. Raise the limit, or let the query do less.");

    public static CypherException Terminated() => Make(
        "Neo.ClientError.Transaction.Terminated", "Terminated", "The transaction has been terminated: it asked for its own end.");

    public static CypherException NestedTooDeep(int limit) =>
        InvalidArgument("NestedTooDeep", $"The query made a list or map that is nested more than {limit} deep.");

    public static CypherException TooManySteps() =>
        Make(
            "Neo.TransientError.General.StackOverFlowError",
            "TooManySteps",
            "The query has more clauses and patterns than there is stack for. Split it into several queries.");

    public static CypherException Unsupported(string what) =>
        Make(StatusCodes.Unsupported, "Unsupported", $"{what} is not supported by this engine.");

    public static CypherException Syntax(string detail, string message) => Make(StatusCodes.SyntaxError, detail, message);

    public static CypherException Make(string code, string detail, string message) =>
        new(new CypherError(code, detail, CypherErrorPhase.Runtime, message));
}
