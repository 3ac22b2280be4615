using System.Text;

namespace ActorGraph.Cli.Output;

/// <summary>The names of enumeration members in JSON: PersonName is "person_name".</summary>
internal static class EnumName
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsUpper(letter) && name.Length > 0)
            {
                name.Append('_');
            }

            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
