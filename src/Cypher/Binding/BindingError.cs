using ActorGraph.Cypher.Errors;

namespace ActorGraph.Cypher.Binding;

/// <summary>What the binder finds wrong: the kind of error, the kit's name for it, and the words.</summary>
/// <param name="Code">Neo4j status code.</param>
/// <param name="Detail">The kit's name.</param>
/// <param name="Summary">What is wrong and what was expected.</param>
internal sealed record BindingError(string Code, string Detail, string Summary)
{
    private static BindingError Syntax(string detail, string summary) => new(StatusCodes.SyntaxError, detail, summary);

    /// <summary>The name of a variable that is not in scope.</summary>
    public static BindingError UndefinedVariable(string name) =>
        Syntax("UndefinedVariable", $"Variable `{name}` not defined: expected one that an earlier clause declares");

    /// <summary>USE of a graph that there is not.</summary>
    public static BindingError UnknownGraph(string name, string only) => new(
        "Neo.ClientError.Database.DatabaseNotFound", "DatabaseNotFound", $"Graph not found: {name}. The store has one, called '{only}'");

    /// <summary>OF n ROWS with less than one.</summary>
    public static BindingError NoRows(long count) =>
        Syntax("InvalidArgumentValue", $"Invalid input. '{count}' is not a valid value. Must be a positive integer");

    /// <summary>A name that is declared a second time.</summary>
    public static BindingError AlreadyBound(string name) =>
        Syntax("VariableAlreadyBound", $"Variable `{name}` already declared: expected a new name");

    /// <summary>A variable used as something that it is not.</summary>
    public static BindingError TypeConflict(string name, StaticType found, string expected) =>
        Syntax(
            "VariableTypeConflict",
            $"Type mismatch: `{name}` is already defined with type {found}: expected {expected}");

    /// <summary>An operand or argument of the wrong type.</summary>
    public static BindingError InvalidType(StaticType found, string expected) =>
        Syntax("InvalidArgumentType", $"Type mismatch: expected {expected} but was {found}");

    /// <summary>A look-up in a value that has nothing to look up.</summary>
    public static BindingError InvalidSubject(StaticType found, string expected) =>
        new(StatusCodes.TypeError, "InvalidArgumentType", $"Type mismatch: expected {expected} but was {found}");

    /// <summary>A relationship variable twice in one pattern.</summary>
    public static BindingError RepeatedRelationship(string name) =>
        Syntax(
            "RelationshipUniquenessViolation",
            $"Cannot use the same relationship variable `{name}` for multiple relationships of one pattern");

    /// <summary>A parameter for all properties where a map must be written.</summary>
    public static BindingError ParameterAsProperties(string clause) =>
        Syntax(
            "InvalidParameterUse",
            $"Parameter maps cannot be used in {clause} patterns: expected a map such as {{name: $name}}");

    /// <summary>CREATE or MERGE of a relationship with no type or several.</summary>
    public static BindingError NoSingleType(string clause) =>
        Syntax(
            "NoSingleRelationshipType",
            $"Exactly one relationship type must be specified for {clause}: expected a colon and a type, as in -[:KNOWS]->");

    /// <summary>CREATE of a relationship without direction.</summary>
    public static BindingError RequiresDirection() =>
        Syntax(
            "RequiresDirectedRelationship",
            "Only directed relationships are supported in CREATE: expected one arrow, as in -[:KNOWS]->");

    /// <summary>CREATE or MERGE of a chain.</summary>
    public static BindingError CreatingVariableLength(string clause) =>
        Syntax("CreatingVarLength", $"Variable length relationships cannot be used in {clause}: expected single ones");

    /// <summary>Something that a pattern to create cannot have.</summary>
    public static BindingError NotCreatable(string clause, string what) =>
        Syntax("UnexpectedSyntax", $"{what} cannot be used in {clause}: expected plain nodes and relationships");

    /// <summary>DELETE of something other than an expression for an entity.</summary>
    public static BindingError InvalidDelete() =>
        Syntax("InvalidDelete", "DELETE takes nodes, relationships and paths; to remove a label, use REMOVE");

    /// <summary>An aggregation where rows are not grouped.</summary>
    public static BindingError InvalidAggregation(string name) =>
        Syntax(
            "InvalidAggregation",
            $"Invalid use of aggregating function {name}(...) in this context: expected it in WITH or RETURN");

    /// <summary>An aggregation inside another.</summary>
    public static BindingError NestedAggregation() =>
        Syntax(
            "NestedAggregation",
            "Cannot use aggregate functions inside of aggregate functions: compute the inner one in a WITH before");

    /// <summary>A variable outside aggregations that rows are not grouped by.</summary>
    public static BindingError AmbiguousAggregation(string name) =>
        Syntax(
            "AmbiguousAggregationExpression",
            $"Aggregation column contains implicit grouping expressions: `{name}` is neither aggregated nor grouped by; "
            + "expected it as a column of its own, or in a WITH before");

    /// <summary>Random values in an aggregation.</summary>
    public static BindingError VolatileAggregation() =>
        Syntax(
            "NonConstantExpression",
            "Cannot use a non-deterministic function inside of an aggregation: compute it in a WITH before");

    /// <summary>SKIP or LIMIT by something that varies with the row.</summary>
    public static BindingError NotConstant(string clause) =>
        Syntax(
            "NonConstantExpression",
            $"It is not allowed to refer to variables in {clause}: expected a number, a parameter or a computation of these");

    /// <summary>SKIP or LIMIT by a negative number.</summary>
    public static BindingError Negative(string clause, long value) =>
        Syntax("NegativeIntegerArgument", $"Invalid input '{value}' for {clause}: expected an integer from 0 upwards");

    /// <summary>A function that does not exist.</summary>
    public static BindingError UnknownFunction(string name) =>
        Syntax("UnknownFunction", $"Unknown function '{name}': SHOW FUNCTIONS lists those there are");

    /// <summary>A procedure that does not exist.</summary>
    public static BindingError UnknownProcedure(string name) =>
        new(
            StatusCodes.ProcedureNotFound,
            "ProcedureNotFound",
            $"There is no procedure with the name `{name}`: SHOW PROCEDURES lists those there are");

    /// <summary>Too few or too many arguments.</summary>
    public static BindingError ArgumentCount(string name, int found, string expected) =>
        Syntax("InvalidNumberOfArguments", $"{name}(...) was given {found} arguments: expected {expected}");

    /// <summary>A parameter that a call without parentheses needs.</summary>
    public static BindingError MissingParameter(string name) =>
        new(StatusCodes.ParameterMissing, "MissingParameter", $"Expected parameter(s): {name}");

    /// <summary>A call without parentheses inside a query.</summary>
    public static BindingError ImplicitArguments() =>
        Syntax(
            "InvalidArgumentPassingMode",
            "Procedure call inside a query does not support passing arguments implicitly: expected them in parentheses");

    /// <summary>A call inside a query that does not name what it gives.</summary>
    public static BindingError ImplicitResults() =>
        Syntax(
            "UndefinedVariable",
            "Procedure call inside a query does not support naming results implicitly: expected YIELD and their names");

    /// <summary>YIELD * inside a query.</summary>
    public static BindingError YieldAll() =>
        Syntax("UnexpectedSyntax", "YIELD * is for a procedure called alone: expected the names of the fields");

    /// <summary>A name after YIELD that is no field.</summary>
    public static BindingError UnknownField(string name, string expected) =>
        Syntax("UndefinedVariable", $"Unknown result field `{name}`: expected {expected}");

    /// <summary>A column without name.</summary>
    public static BindingError NoAlias(string where) =>
        Syntax("NoExpressionAlias", $"Expression in {where} must be aliased: expected AS and a name");

    /// <summary>Two columns of one name.</summary>
    public static BindingError DuplicateColumn(string name) =>
        Syntax("ColumnNameConflict", $"Multiple result columns with the same name `{name}` are not supported");

    /// <summary>RETURN * of nothing.</summary>
    public static BindingError NothingInScope() =>
        Syntax("NoVariablesInScope", "RETURN * is not allowed when there are no variables in scope");

    /// <summary>UNION of results with different columns.</summary>
    public static BindingError DifferentColumns() =>
        Syntax("DifferentColumnsInUnion", "All sub queries in an UNION must have the same return column names");

    /// <summary>Clauses in an order that makes no query.</summary>
    public static BindingError Composition(string summary) => Syntax("InvalidClauseComposition", summary);

    /// <summary>A pattern where a value is needed.</summary>
    public static BindingError PatternAsValue() =>
        Syntax(
            "UnexpectedSyntax",
            "A pattern expression should only be used in order to test the existence of a pattern: expected it in WHERE, "
            + "in EXISTS { } or in a pattern comprehension [(a)-->(b) | b]");

    /// <summary>Something well-formed that cannot stand here.</summary>
    public static BindingError Misplaced(string summary) => Syntax("UnexpectedSyntax", summary);
}
