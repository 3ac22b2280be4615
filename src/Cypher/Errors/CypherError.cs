using System.Globalization;
using System.Text;

namespace ActorGraph.Cypher.Errors;

/// <summary>Why a query was refused or failed, and where.</summary>
/// <param name="Code">Neo4j status code, "Neo.ClientError.Statement.SyntaxError".</param>
/// <param name="Detail">The openCypher compatibility kit's name for what is wrong, "UndefinedVariable".</param>
/// <param name="Phase">When it came to light.</param>
/// <param name="Summary">What is wrong and what was expected, without the place.</param>
/// <param name="Place">Where in the query's text, or null when it is about no place in it.</param>
public sealed record CypherError(
    string Code, string Detail, CypherErrorPhase Phase, string Summary, CypherErrorPlace? Place = null)
{
    /// <summary>
    /// The compatibility kit's name for the kind of error: "SyntaxError", "TypeError", "ProcedureError".
    /// </summary>
    public string Kind => Code switch
    {
        StatusCodes.ProcedureNotFound => "ProcedureError",
        StatusCodes.ConstraintValidationFailed => "ConstraintVerificationFailed",
        _ => Code[(Code.LastIndexOf('.') + 1)..],
    };

    /// <summary>The whole message as Neo4j prints it: summary, place, the line, and a caret under the place.</summary>
    public string Message => Place is null ? Summary : Render(Summary, Place);

    private static string Render(string summary, CypherErrorPlace place)
    {
        var text = new StringBuilder(summary);
        text.Append(
            CultureInfo.InvariantCulture, $" (line {place.Line}, column {place.Column} (offset: {place.Offset}))");
        text.Append(CultureInfo.InvariantCulture, $"\n\"{place.LineText}\"\n ");
        for (var i = 0; i < place.Column - 1; i++)
        {
            // Tabs stay tabs, so that the caret stands under its character whatever their width.
            text.Append(i < place.LineText.Length && place.LineText[i] == '\t' ? '\t' : ' ');
        }

        return text.Append('^').ToString();
    }
}
