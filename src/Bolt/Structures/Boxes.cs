namespace ActorGraph.Bolt.Structures;

/// <summary>The values that come most often, as objects made once.</summary>
internal static class Boxes
{
    private const int Smallest = -16;
    private const int Largest = 127;

    private static readonly object True = true;
    private static readonly object False = false;

    private static readonly object[] Integers =
        [.. Enumerable.Range(Smallest, Largest - Smallest + 1).Select(integer => (object)(long)integer)];

    public static object Of(bool value) => value ? True : False;

    public static object Of(long value) => value is >= Smallest and <= Largest ? Integers[value - Smallest] : value;
}
