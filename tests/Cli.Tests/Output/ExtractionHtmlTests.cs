using System.Xml.Linq;
using ActorGraph.Cli.Messages;
using ActorGraph.Cli.Output;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Explaining;
using ActorGraph.Graph.Extraction;

namespace ActorGraph.Cli.Tests.Output;

public sealed class ExtractionHtmlTests
{
    [Fact]
    public void Whatever_an_article_holds_stays_text()
    {
        const string Hostile = "<script>alert(\"x\")</script> & <!-- ]]> ' \u0001 \uFFFE 😀";
        var page = PageOf(Hostile, Mention(Hostile, 0, 8));

        Assert.Empty(page.Descendants("script"));
        Assert.Equal(Hostile.Replace('\u0001', '\uFFFD').Replace('\uFFFE', '\uFFFD'), TextOf(page));
        Assert.Equal("<script>", Assert.Single(Marks(page)).Value);
    }

    [Fact]
    public void Titles_and_names_stay_text_too()
    {
        var mention = Mention("x", 0, 1) with
        {
            Actor = new Actor("a", "\"><img src=x onerror=y>", ActorKind.Person, []),
        };

        var page = PageOf("x", mention);

        Assert.Empty(page.Descendants("img"));
        Assert.StartsWith("\"><img src=x onerror=y> (person)", Assert.Single(Marks(page)).Attribute("title")!.Value, StringComparison.Ordinal);
        Assert.Equal("</title><b>", page.Descendants("title").Single().Value);
    }

    [Fact]
    public void A_mention_inside_another_is_marked_inside_it()
    {
        const string Text = "le président malien parle";
        var page = PageOf(Text, Mention(Text, 0, 19), Mention(Text, 13, 19));

        Assert.Equal(["le président malien", "malien"], Marks(page).Select(mark => mark.Value));
        Assert.Equal("mark", Marks(page).Last().Parent!.Name.LocalName);
        Assert.Equal(Text, TextOf(page));
    }

    [Fact]
    public void Mentions_of_the_same_words_share_a_mark_and_those_that_cross_leave_the_text_whole()
    {
        const string Text = "les deux pays voisins";
        var page = PageOf(Text, Mention(Text, 0, 13), Mention(Text, 0, 13), Mention(Text, 9, 21));

        Assert.Equal("les deux pays", Assert.Single(Marks(page)).Value);
        Assert.Equal(Text, TextOf(page));
    }

    [Fact]
    public void Nothing_is_loaded_and_every_link_leads_to_a_place_of_the_page()
    {
        var text = "Le Mali a quitté la Cedeao.";
        var page = Page(Commands.TestProgram.Extract(ArticleOf(text)), explains: true);
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();

        Assert.Empty(page.Descendants().Attributes("src"));
        Assert.Empty(page.Descendants("link"));
        Assert.DoesNotContain("url(", page.ToString(), StringComparison.Ordinal);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(
            ids.Order(StringComparer.Ordinal),
            page.Descendants().Attributes("href").Select(link => link.Value.TrimStart('#')).Order(StringComparer.Ordinal));
    }

    private static ActorMention Mention(string text, int start, int end) => new(
        new TextSpan(text[start..end], start, end),
        0,
        new Actor("a", "A", ActorKind.State, []),
        MentionResolution.Gazetteer,
        null,
        null);

    private static XDocument PageOf(string text, params ActorMention[] mentions) =>
        Page(new ArticleExtraction(ArticleOf(text), []) { Mentions = [.. mentions] }, explains: false);

    // Read as XML: a page that is not well-formed throws.
    private static XDocument Page(ArticleExtraction extraction, bool explains)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new ExtractionHtml(output, MessageCatalog.English, explains).Write(extraction);
        return XDocument.Parse(output.ToString(), LoadOptions.PreserveWhitespace);
    }

    private static Article ArticleOf(string text) => new("test", text, "</title><b>", null, null, null, "fr");

    private static IEnumerable<XElement> Marks(XDocument page) => TextElement(page).Descendants("mark");

    private static string TextOf(XDocument page) => TextElement(page).Value;

    private static XElement TextElement(XDocument page) =>
        page.Descendants("div").Single(element => element.Attribute("class")?.Value == "text");
}
