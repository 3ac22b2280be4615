using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ActorGraph.Graph.Reading;

/// <summary>The words of a Markdown text, a blank line between blocks; markup, code and images are left out.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().Build();

    public static string Strip(string markdown)
    {
        var text = new StringBuilder(markdown.Length);
        Append(Markdown.Parse(markdown, Pipeline), text);
        return text.ToString();
    }

    private static void Append(ContainerBlock container, StringBuilder text)
    {
        foreach (var block in container)
        {
            if (block is ContainerBlock nested)
            {
                Append(nested, text);
            }
            else if (block is LeafBlock { Inline: { } inline })
            {
                AppendBlock(inline, text);
            }
        }
    }

    private static void AppendBlock(ContainerInline inline, StringBuilder text)
    {
        var start = text.Length;
        if (start > 0)
        {
            text.Append("\n\n");
        }

        var before = text.Length;
        AppendInline(inline, text);
        while (text.Length > before && char.IsWhiteSpace(text[^1]))
        {
            text.Length--;
        }

        if (text.Length == before)
        {
            text.Length = start;
        }
    }

    private static void AppendInline(ContainerInline container, StringBuilder text)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline:
                    text.Append('\n');
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline nested:
                    AppendInline(nested, text);
                    break;
            }
        }
    }
}
