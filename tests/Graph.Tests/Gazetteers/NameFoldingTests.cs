using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ActorGraph.Graph.Gazetteers;
using CsCheck;

namespace ActorGraph.Graph.Tests.Gazetteers;

public partial class NameFoldingTests
{
    [Theory]
    [InlineData("L'Alliance des États du Sahel", "alliance des etats du sahel")]
    [InlineData("la Cédéao", "cedeao")]
    [InlineData("CEDEAO", "cedeao")]
    [InlineData("Côte d’Ivoire", "cote d ivoire")]
    [InlineData("N'Djamena", "n djamena")]
    [InlineData("  États - Unis. ", "etats unis")]
    [InlineData("de la France", "france")]
    [InlineData("Les Transformateurs", "transformateurs")]
    [InlineData("Lesotho", "lesotho")]
    [InlineData("le", "le")]
    [InlineData("Strauß, Łódź, Œuvre", "strauss łodz œuvre")]
    [InlineData("e\u0301te\u0301", "ete")]
    [InlineData("Владимир Путин", "владимир путин")]
    [InlineData("", "")]
    [InlineData("«»", "")]
    public void Names_are_compared_without_case_accents_punctuation_and_article(string name, string folded) =>
        Assert.Equal(folded, NameFolding.Fold(name));

    [Fact]
    public void Nigerien_and_nigerian_stay_apart() => Assert.False(NameFolding.Same("nigérien", "nigérian"));

    [Fact]
    public void Folding_is_what_its_definition_by_expressions_is() =>
        Gen.String[Gen.Char["aàâäbçdeéèêëiîïlmnñoôöuûüßæœÉÈÀÔŒL' -–’.,()«»_0129\u0301\t"], 0, 30]
            .Sample(text => Assert.Equal(Definition(text), NameFolding.Fold(text)));

    [Fact]
    public void Folding_twice_changes_only_a_second_article() =>
        Gen.String.Sample(text =>
        {
            var once = NameFolding.FoldWords(text);
            Assert.Equal(once, NameFolding.FoldWords(once));
        });

    // Case folding, decomposition without marks, one space for what is no word, no leading article.
    private static string Definition(string text)
    {
        var plain = new StringBuilder();
        var lower = text.ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal);
        foreach (var letter in lower.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(letter);
            }
        }

        return Article().Replace(NoWord().Replace(plain.ToString(), " ").Trim(), string.Empty);
    }

    [GeneratedRegex(@"^(?:l|le|la|les|un|une|des|du|de la)\s+")]
    private static partial Regex Article();

    [GeneratedRegex(@"[^\w]+")]
    private static partial Regex NoWord();
}
