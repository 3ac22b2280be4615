using System.Globalization;
using System.Text;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Ontology;

namespace ActorGraph.Cli.Output;

/// <summary>The look of an extraction as a page: light and dark, on screen and on paper.</summary>
internal static class HtmlStyle
{
    private const string Common = """

        :root { color-scheme: light dark; --text: #1b1b1b; --page: #fff; --line: #bbb; --light: 86%; --strength: 75%; }
        @media (prefers-color-scheme: dark) {
          :root { --text: #e6e6e6; --page: #161616; --line: #555; --light: 27%; --strength: 45%; }
        }
        body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 Georgia, serif; color: var(--text); background: var(--page); }
        h1 { line-height: 1.25; }
        h2, .about, .legend, table, sup { font-family: system-ui, sans-serif; }
        .about, .legend { font-size: .85rem; }
        .text { white-space: pre-wrap; overflow-wrap: break-word; }
        mark { color: inherit; background: hsl(var(--hue) var(--strength) var(--light)); border-bottom: 2px solid hsl(var(--hue) 60% 50%); border-radius: .2em; padding: 0 .1em; }
        .legend mark { margin-right: .5em; white-space: nowrap; }
        sup { font-size: .7rem; line-height: 0; }
        a { color: inherit; }
        :target { outline: 2px solid currentColor; outline-offset: 2px; }
        table { border-collapse: collapse; width: 100%; font-size: .85rem; }
        th, td { border-bottom: 1px solid var(--line); padding: .3em .5em; text-align: left; vertical-align: top; }
        dl { display: grid; grid-template-columns: auto 1fr; gap: 0 .7em; margin: 0; }
        dd { margin: 0; }
        @media print {
          :root { --text: #000; --page: #fff; --line: #999; --light: 90%; }
          body { max-width: none; margin: 0; font-size: 11pt; }
          mark { print-color-adjust: exact; }
          tr { break-inside: avoid; }
        }

        """;

    public static string Text { get; } = Compose();

    /// <summary>The class of a kind of actor.</summary>
    public static string ClassOf(ActorKind kind) => $"kind-{kind.DataName().Replace('_', '-')}";

    // Kinds that often stand side by side are far apart on the circle of colours.
    private static int HueOf(ActorKind kind) => kind switch
    {
        ActorKind.State => 130,
        ActorKind.Government => 260,
        ActorKind.Military => 30,
        ActorKind.Organisation => 195,
        ActorKind.ArmedGroup => 0,
        ActorKind.Mission => 100,
        ActorKind.Party => 315,
        ActorKind.Person => 52,
        ActorKind.Company => 165,
        ActorKind.Media => 288,
        ActorKind.Facility => 75,
        ActorKind.Place => 225,
        ActorKind.Population => 340,
        _ => 15,
    };

    private static string Compose()
    {
        var text = new StringBuilder(Common.ReplaceLineEndings("\n"));
        foreach (var kind in Enum.GetValues<ActorKind>())
        {
            text.Append(CultureInfo.InvariantCulture, $".{ClassOf(kind)} {{ --hue: {HueOf(kind)}; }}\n");
        }

        return text.ToString();
    }
}
