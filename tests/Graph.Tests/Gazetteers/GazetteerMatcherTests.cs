using ActorGraph.Graph.Gazetteers;
using CsCheck;

namespace ActorGraph.Graph.Tests.Gazetteers;

public class GazetteerMatcherTests
{
    private static readonly GazetteerMatcher Matcher = new(Gazetteer.Load());

    [Theory]
    [InlineData("Le Mali quitte la Cedeao", "Mali=mali", "Cedeao=cedeao")]
    [InlineData("la CEDEAO, la Cédéao et la Cedeao", "CEDEAO=cedeao", "Cédéao=cedeao", "Cedeao=cedeao")]
    [InlineData("en République du Mali", "République de le Mali=mali")]
    [InlineData("le groupe État islamique au Grand Sahara", "État islamique à le Grand Sahara=eigs")]
    [InlineData("le président du Mali", "Mali=mali")]
    [InlineData("la Côte d'Ivoire et la Guinée-Bissau", "Côte d' Ivoire=cote-d-ivoire", "Guinée-Bissau=guinee-bissau")]
    [InlineData("les Etats-Unis et les États-Unis d'Amérique", "Etats-Unis=etats-unis", "États-Unis d' Amérique=etats-unis")]
    [InlineData("en République centrafricaine et en République démocratique du Congo", "République centrafricaine=centrafrique", "République démocratique de le Congo=rd-congo")]
    [InlineData("dans le golfe de Guinée", "golfe de Guinée=golfe-de-guinee")]
    [InlineData("le fleuve Niger", "fleuve Niger=fleuve-niger")]
    [InlineData("M. Goïta et les talibans", "Goïta=assimi-goita", "talibans=talibans")]
    [InlineData("le Kremlin et La Haye", "Kremlin=kremlin", "La Haye=la-haye")]
    [InlineData("LE MALI QUITTE LA CEDEAO", "MALI=mali", "CEDEAO=cedeao")]
    [InlineData("réunis au Caire puis à N'Djamena", "le Caire=le-caire", "N'Djamena=n-djamena")]
    [InlineData("l'Union Africaine et l'UA", "Union Africaine=union-africaine", "UA=union-africaine")]
    public void Names_are_found_longest_first_from_left_to_right(string text, params string[] expected)
    {
        var sentence = Sentences.Of(text);

        var found = Matcher.Match(sentence)
            .Select(match => $"{Sentences.Span(sentence, match.First, match.Last)}={match.Best.Entry.Id}");

        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("le niger de la langue")]
    [InlineData("un pam de pam")]
    [InlineData("Ua ou ua")]
    [InlineData("la banque mondiale de semences")]
    public void A_name_in_lower_case_is_not_the_actor(string text) => Assert.Empty(Matcher.Match(Sentences.Of(text)));

    [Theory]
    [InlineData("l'armée/NOUN malienne", "mali", AliasKind.Adjective)]
    [InlineData("les Maliens", "mali", AliasKind.Demonym)]
    [InlineData("L'ARMÉE/NOUN TOGOLAISE", "togo", AliasKind.Adjective)]
    [InlineData("la République/NOUN Malienne", "mali", AliasKind.Adjective)]
    [InlineData("le gouvernement/NOUN nigérien", "niger", AliasKind.Adjective)]
    [InlineData("le gouvernement/NOUN nigérian", "nigeria", AliasKind.Adjective)]
    [InlineData("les soldats/NOUN burkinabés", "burkina-faso", AliasKind.Adjective)]
    [InlineData("le Kenya", "kenya", AliasKind.Name)]
    [InlineData("l'Argentine", "argentine", AliasKind.Name)]
    [InlineData("l'armée/NOUN argentine", "argentine", AliasKind.Adjective)]
    [InlineData("à Bamako", "bamako", AliasKind.Capital)]
    [InlineData("l'Otan", "otan", AliasKind.Acronym)]
    public void A_match_says_in_what_way_the_word_names_the_actor(string text, string id, AliasKind kind)
    {
        var match = Assert.Single(Matcher.Match(Sentences.Of(text)));

        Assert.Equal((id, kind), (match.Best.Entry.Id, match.Kind));
    }

    [Fact]
    public void A_capital_is_a_place_that_may_stand_for_its_state()
    {
        var capital = Assert.Single(Matcher.Match(Sentences.Of("selon Bamako"))).Best.Entry;

        Assert.True(capital.IsCapital);
        Assert.Equal("mali", Assert.Single(capital.MetonymOf));
    }

    [Fact]
    public void An_ambiguous_name_has_several_readings_the_surest_first()
    {
        var match = Assert.Single(Matcher.Match(Sentences.Of("le Congo")));

        Assert.True(match.IsAmbiguous);
        Assert.Equal(["congo", "rd-congo"], match.Readings.Select(reading => reading.Entry.Id));
        Assert.Equal([false, true], match.Readings.Select(reading => reading.RequiresFullName));
    }

    [Fact]
    public void Matches_are_in_order_inside_the_sentence_and_do_not_overlap()
    {
        string[] words = ["du", "Mali", "République", "la", "Le", "Caire", "Niger", "d'", "Ivoire", "Côte", "-", "«", "AES", "des",
            "États", "Unis", "Guinée-Bissau", "Guinée", "golfe", "de", "malien", "Congo", "x", "2024", "Nations", "unies"];
        Gen.Int[0, words.Length - 1].Select(index => words[index]).Array[1, 25].Sample(chosen =>
        {
            var sentence = Sentences.Of(string.Join(' ', chosen));
            var next = 0;
            foreach (var match in Matcher.Match(sentence))
            {
                Assert.InRange(match.First, next, match.Last);
                Assert.InRange(match.Last, match.First, sentence.Tokens.Length - 1);
                Assert.NotEmpty(match.Readings);
                next = match.Last + 1;
            }
        });
    }
}
