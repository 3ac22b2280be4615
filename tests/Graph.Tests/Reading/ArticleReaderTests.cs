using System.Text;
using ActorGraph.Graph.Reading;

namespace ActorGraph.Graph.Tests.Reading;

public sealed class ArticleReaderTests
{
    [Fact]
    public void A_plain_text_is_kept_as_it_is()
    {
        var article = Read("Le Mali quitte la Cedeao.\n\n  Fin.\n").Article!;

        Assert.Equal("Le Mali quitte la Cedeao.\n\n  Fin.\n", article.Text);
        Assert.Equal((null, null, null, null, "fr"), (
            article.Title, article.Publisher, article.Url, article.Published, article.Language));
    }

    [Fact]
    public void A_front_matter_tells_where_an_article_comes_from()
    {
        var article = Read("""
            ---
            title: "Le Mali quitte la Cedeao : et après ?"
            publisher: Journal
            url: https://journal.example/mali
            date: 2024-01-29
            language: fr-FR
            author: [Quelqu'un, Autre]
            tags: { pays: Mali }
            ---

            Le Mali quitte la Cedeao.
            """).Article!;

        Assert.Equal("Le Mali quitte la Cedeao.", article.Text);
        Assert.Equal(
            ("Le Mali quitte la Cedeao : et après ?", "Journal", "https://journal.example/mali", new DateOnly(2024, 1, 29), "fr-FR"),
            (article.Title, article.Publisher, article.Url!.OriginalString, article.Published, article.Language));
    }

    [Fact]
    public void What_an_article_says_of_itself_goes_before_what_the_user_says_of_all()
    {
        var defaults = new ArticleMetadata("Titre", "Éditeur", Published: new DateOnly(2020, 1, 1));

        var article = Read("---\ntitle: Le sien\ndate:\n---\nTexte.", defaults: defaults).Article!;

        Assert.Equal(("Le sien", "Éditeur", new DateOnly(2020, 1, 1)), (article.Title, article.Publisher, article.Published));
    }

    [Theory]
    [InlineData("---\n---\nTexte.")]
    [InlineData("---\n# rien\n---\nTexte.")]
    [InlineData("---\ntitle: ~\n...\nTexte.")]
    public void A_front_matter_may_say_nothing(string text)
    {
        Assert.Equal(("Texte.", null), (Read(text).Article?.Text, Read(text).Article?.Title));
    }

    [Theory]
    [InlineData("un\r\ndeux\rtrois\n", "un\ndeux\ntrois\n")]
    [InlineData("e\u0301te\u0301", "été")]
    public void Line_ends_and_accents_have_one_form(string text, string kept)
    {
        Assert.Equal(kept, Read(text).Article!.Text);
    }

    [Fact]
    public void A_byte_order_mark_is_left_out()
    {
        Assert.Equal("Texte.", Read([0xEF, 0xBB, 0xBF, .. "Texte."u8]).Article!.Text);
    }

    [Theory]
    [InlineData("Le  Mali\r\nquitte.", "Le Mali quitte.")]
    [InlineData("---\ntitle: A\n---\nLe Mali quitte.\n", "Le Mali quitte.")]
    [InlineData("De\u0301part", "Départ")]
    public void The_same_words_are_the_same_article(string one, string other)
    {
        var id = Read(one).Article!.Id;

        Assert.Equal(Read(other).Article!.Id, id);
        Assert.Matches("^[0-9a-f]{32}$", id);
    }

    [Fact]
    public void Other_words_are_another_article()
    {
        Assert.NotEqual(Read("Le Mali quitte.").Article!.Id, Read("Le Niger quitte.").Article!.Id);
    }

    public static TheoryData<byte[], string, string[]> BadBytes => new()
    {
        { [], "AG3003", [] },
        { [.. "  \n\t"u8], "AG3003", [] },
        { [.. "PDF"u8, 0, 1], "AG3004", ["3"] },
        { [0xFF, 0xFE, 0x4C, 0x00], "AG3005", ["UTF-16"] },
        { [0xFE, 0xFF, 0x00, 0x4C], "AG3005", ["UTF-16"] },
        { [0xFF, 0xFE, 0x00, 0x00, 0x4C, 0, 0, 0], "AG3005", ["UTF-32"] },
        { [.. "un\nd"u8, 0xE9, .. "part"u8], "AG3006", ["4", "2", "E9"] },
        { [.. "coup"u8, 0xC3], "AG3006", ["4", "1", "C3"] },
        { [0xEF, 0xBB, 0xBF, (byte)'a', 0xC0, 0xAF], "AG3006", ["4", "1", "C0"] },
    };

    [Theory]
    [MemberData(nameof(BadBytes))]
    public void Bytes_that_are_no_text_are_refused_with_their_place(byte[] bytes, string code, string[] details)
    {
        AssertProblem(code, details, Read(bytes));
    }

    [Theory]
    [InlineData("---\ntitle: A\nTexte.", "AG3007")]
    [InlineData("---\ntitle: A\n---\n \n", "AG3003")]
    [InlineData("---\n- a\n- b\n---\nTexte.", "AG3008", "2", "1", "key: value")]
    [InlineData("---\npublisher: B\ndate: 29/01/2024\n---\nTexte.", "AG3009", "3", "29/01/2024")]
    [InlineData("---\ndate: 2024-02-30\n---\nTexte.", "AG3009", "2", "2024-02-30")]
    [InlineData("---\nurl: journal.example/mali\n---\nTexte.", "AG3010", "2", "journal.example/mali")]
    [InlineData("---\nurl: file:///etc/passwd\n---\nTexte.", "AG3010", "2", "file:///etc/passwd")]
    [InlineData("---\nlanguage: en\n---\nText.", "AG3011", "en")]
    [InlineData("---\ntitle: [a, b]\n---\nTexte.", "AG3014", "2", "title")]
    [InlineData("---\ntitle: a\ntitle: b\n---\nTexte.", "AG3015", "3", "title")]
    public void A_wrong_front_matter_is_refused_with_its_line(string text, string code, params string[] details)
    {
        AssertProblem(code, details, Read(text));
    }

    [Fact]
    public void A_front_matter_that_is_not_yaml_is_refused_with_line_and_column()
    {
        var problem = Read("---\npublisher: A\ntitle: \"a\n---\nTexte.").Problem!;

        Assert.Equal("AG3008", problem.Code);
        Assert.Equal("3", problem.Details[0]);
        Assert.NotEmpty(problem.Details[2]);
    }

    [Fact]
    public void Markdown_loses_its_markup_and_keeps_its_words()
    {
        var article = Read(
            """
            ---
            date: 2024-01-29
            ---
            # Le Mali *quitte* la [Cedeao](https://ecowas.example "titre")

            Le **Mali**, le Burkina&nbsp;Faso
            et le Niger ont `quitté` l'organisation.
            ![Une image](image.png)

            > « Une décision », dit-il.

            - Premier point
            - Second point : <https://journal.example>

            ```
            du code
            ```

            | Pays | Année |
            |------|-------|
            | Mali | 2024  |
            """,
            ArticleFormat.Markdown).Article!;

        Assert.Equal(
            """
            Le Mali quitte la Cedeao

            Le Mali, le Burkina Faso
            et le Niger ont quitté l'organisation.

            « Une décision », dit-il.

            Premier point

            Second point : https://journal.example

            Pays

            Année

            Mali

            2024
            """.ReplaceLineEndings("\n"),
            article.Text.Replace('\u00a0', ' ').TrimEnd());
    }

    [Fact]
    public void A_file_that_the_system_refuses_says_why()
    {
        var input = new ArticleInput("a.txt", ArticleFormat.PlainText, () => throw new UnauthorizedAccessException("interdit"));

        AssertProblem("AG3002", ["interdit"], new ArticleReader(new()).Read(input));
    }

    private static ReadOutcome Read(
        string text, ArticleFormat format = ArticleFormat.PlainText, ArticleMetadata? defaults = null) =>
        Read(Encoding.UTF8.GetBytes(text), format, defaults);

    private static ReadOutcome Read(
        byte[] bytes, ArticleFormat format = ArticleFormat.PlainText, ArticleMetadata? defaults = null) =>
        new ArticleReader(defaults ?? new()).Read(new("a.txt", format, () => new MemoryStream(bytes)));

    private static void AssertProblem(string code, string[] details, ReadOutcome outcome)
    {
        Assert.False(outcome.Succeeded);
        Assert.Equal((code, "a.txt"), (outcome.Problem.Code, outcome.Problem.Source));
        Assert.Equal(details, outcome.Problem.Details);
    }
}
