using System.Collections.Frozen;

namespace ActorGraph.Cypher.Binding;

/// <summary>What people are told of the functions, one a line: name | category | parameters | what it gives.</summary>
internal static class FunctionDescriptions
{
    private const string Lines = """
        avg | Aggregating | input | The mean of numbers or durations.
        collect | Aggregating | input | A list of the values that are not null.
        count | Aggregating | input | How many values are not null; of *, how many rows there are.
        max | Aggregating | input | The greatest value.
        min | Aggregating | input | The least value.
        percentileCont | Aggregating | input, percentile | The percentile of numbers, interpolated between neighbours.
        percentileDisc | Aggregating | input, percentile | The number nearest to the percentile.
        stDev | Aggregating | input | The standard deviation of a sample.
        stDevP | Aggregating | input | The standard deviation of a whole population.
        sum | Aggregating | input | The sum of numbers or durations.
        keys | List | input | The property keys of a node, relationship or map.
        labels | List | input | The labels of a node.
        nodes | List | input | The nodes of a path, in order.
        range | List | start, end, step | The integers from a start to an end, both included, by a step.
        relationships | List | input | The relationships of a path, in order.
        rels | List | input | The same as relationships().
        tail | List | input | A list without its first element.
        toBooleanList | List | input | Each element as a boolean, null where it is none.
        toFloatList | List | input | Each element as a float, null where it is none.
        toIntegerList | List | input | Each element as an integer, null where it is none.
        toStringList | List | input | Each element as a string, null where it has none.
        e | Logarithmic | | Euler's number, the base of the natural logarithm.
        exp | Logarithmic | input | e to the power of a number.
        ln | Logarithmic | input | The natural logarithm.
        log | Logarithmic | input | The natural logarithm.
        log10 | Logarithmic | input | The logarithm to base 10.
        sqrt | Logarithmic | input | The square root.
        power | Logarithmic | base, exponent | A number to the power of another.
        abs | Numeric | input | A number without its sign.
        ceil | Numeric | input | The smallest whole number that is not less.
        ceiling | Numeric | input | The same as ceil().
        floor | Numeric | input | The greatest whole number that is not more.
        isNaN | Numeric | input | Whether a number is NaN.
        rand | Numeric | | A random number from 0 up to, but not, 1.
        round | Numeric | value, precision, mode | A number rounded to so many digits, by a mode such as HALF_UP.
        sign | Numeric | input | 1, 0 or -1 for a positive number, zero, a negative number.
        isEmpty | Predicate | input | Whether a string, list or map has nothing in it.
        char_length | Scalar | input | The number of characters of a string.
        character_length | Scalar | input | The number of characters of a string.
        coalesce | Scalar | input | The first value that is not null.
        degree | Scalar | node, type | How many relationships a node has, of a type if one is given.
        elementId | Scalar | input | The name of a node or relationship, as a string.
        endNode | Scalar | input | The node that a relationship leads to.
        file | Scalar | | The file that LOAD CSV is reading, or null.
        head | Scalar | list | The first element.
        id | Scalar | input | The number of a node or relationship.
        last | Scalar | list | The last element.
        length | Scalar | input | The number of relationships of a path.
        linenumber | Scalar | | The line that LOAD CSV has read last, or null.
        nullIf | Scalar | v1, v2 | Null if both values are equal, else the first.
        properties | Scalar | input | All properties of a node, relationship or map, as a map.
        randomUUID | Scalar | | A random UUID.
        size | Scalar | input | The number of elements of a list, or of characters of a string.
        startNode | Scalar | input | The node that a relationship comes from.
        timestamp | Scalar | | Milliseconds since 1970 at the start of the statement.
        toBoolean | Scalar | input | A string or integer as a boolean.
        toBooleanOrNull | Scalar | input | A value as a boolean, or null if it is none.
        toFloat | Scalar | input | A string or integer as a float.
        toFloatOrNull | Scalar | input | A value as a float, or null if it is none.
        toInt | Scalar | input | The same as toInteger().
        toInteger | Scalar | input | A string, boolean or float as an integer.
        toIntegerOrNull | Scalar | input | A value as an integer, or null if it is none.
        type | Scalar | input | The type of a relationship.
        valueType | Scalar | input | The type of a value, as type predicates write it.
        distance | Spatial | from, to | The same as point.distance().
        point | Spatial | input | A point of x and y, or of longitude and latitude, and perhaps a third.
        point.distance | Spatial | from, to | The distance of two points of one coordinate system; in metres on the globe.
        point.withinBBox | Spatial | point, lowerLeft, upperRight | Whether a point is within a box.
        btrim | String | input, trimCharacterString | A string without spaces, or given characters, at both ends.
        left | String | original, length | So many characters from the start.
        lower | String | input | A string in small letters.
        ltrim | String | input, trimCharacterString | A string without spaces, or given characters, at its start.
        normalize | String | input, normalForm | A string in a Unicode normal form, NFC if none is given.
        replace | String | original, search, replace | A string with all occurrences of another replaced.
        reverse | String | input | A string or list from back to front.
        right | String | original, length | So many characters from the end.
        rtrim | String | input, trimCharacterString | A string without spaces, or given characters, at its end.
        split | String | original, splitDelimiters | The parts of a string between delimiters.
        substring | String | original, start, length | A part of a string from a position, counted from 0.
        toLower | String | input | A string in small letters.
        toString | String | input | A value as a string.
        toStringOrNull | String | input | A value as a string, or null if it has none.
        toUpper | String | input | A string in capitals.
        trim | String | input | A string without spaces at both ends; trim(LEADING 'x' FROM input) and its like: without a given character.
        upper | String | input | A string in capitals.
        date | Temporal | input | A date from a string, components or another instant; today without.
        datetime | Temporal | input | A date and time with zone from a string, components or another instant; now without.
        datetime.fromEpoch | Temporal | seconds, nanoseconds | The instant so long after 1970.
        datetime.fromEpochMillis | Temporal | milliseconds | The instant so many milliseconds after 1970.
        localdatetime | Temporal | input | A date and time without zone from a string, components or another instant; now without.
        localtime | Temporal | input | A time of day without zone from a string, components or another instant; now without.
        time | Temporal | input | A time of day with zone from a string, components or another instant; now without.
        *.realtime | Temporal | timezone | The clock's time at the moment of the call.
        *.statement | Temporal | timezone | The time at which the statement began.
        *.transaction | Temporal | timezone | The time at which the transaction began.
        *.truncate | Temporal | unit, input, fields | An instant cut down to a unit such as 'month', with components set anew if given.
        duration | Temporal | input | A duration from a string or components.
        duration.between | Temporal | from, to | The time between two instants, in months, days and seconds.
        duration.inDays | Temporal | from, to | The time between two instants, in whole days.
        duration.inMonths | Temporal | from, to | The time between two instants, in whole months.
        duration.inSeconds | Temporal | from, to | The time between two instants, in seconds.
        acos | Trigonometric | input | The arc cosine, in radians.
        asin | Trigonometric | input | The arc sine, in radians.
        atan | Trigonometric | input | The arc tangent, in radians.
        atan2 | Trigonometric | y, x | The angle of a point, in radians.
        cos | Trigonometric | input | The cosine of an angle in radians.
        cosh | Trigonometric | input | The hyperbolic cosine.
        cot | Trigonometric | input | The cotangent of an angle in radians.
        coth | Trigonometric | input | The hyperbolic cotangent.
        degrees | Trigonometric | input | Radians as degrees.
        haversin | Trigonometric | input | Half the versine of an angle in radians.
        pi | Trigonometric | | The number pi.
        radians | Trigonometric | input | Degrees as radians.
        sin | Trigonometric | input | The sine of an angle in radians.
        sinh | Trigonometric | input | The hyperbolic sine.
        tan | Trigonometric | input | The tangent of an angle in radians.
        tanh | Trigonometric | input | The hyperbolic tangent.
        vector.similarity.cosine | Vector | a, b | How alike the directions of two vectors are, from 0 to 1.
        vector.similarity.euclidean | Vector | a, b | How near two vectors are, from 0 to 1.
        """;

    private static readonly FrozenDictionary<string, FunctionDescription> Table = Lines.Split('\n')
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToFrozenDictionary(
            cells => cells[0],
            cells => new FunctionDescription(cells[1], cells[2].Split(", ", StringSplitOptions.RemoveEmptyEntries), cells[3]),
            StringComparer.OrdinalIgnoreCase);

    private static readonly FunctionDescription Unknown = new("Scalar", [], "");

    /// <summary>The description of a function; that of date.truncate and its like is one for all types of instants.</summary>
    public static FunctionDescription Find(string name) =>
        Table.GetValueOrDefault(name)
        ?? Table.GetValueOrDefault("*" + name[Math.Max(0, name.LastIndexOf('.'))..])
        ?? Unknown;
}
