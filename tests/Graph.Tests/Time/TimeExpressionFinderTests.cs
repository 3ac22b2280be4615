using System.Globalization;
using ActorGraph.Graph.Time;

namespace ActorGraph.Graph.Tests.Time;

public sealed class TimeExpressionFinderTests
{
    private static readonly TimeExpressionFinder Finder = TimeExpressionFinder.Load();

    [Theory]
    [InlineData("Vers 5h00 du matin, des coups de feu ont été entendus.")]
    [InlineData("L'armée compte 2 000 soldats et 1500 hommes en réserve.")]
    [InlineData("Elle a envoyé près de 2015 civils et de 2000 soldats au front.")]
    [InlineData("La route 2020 et la RN7 sont coupées depuis Gao.")]
    [InlineData("La résolution 2085 du Conseil de sécurité autorise la mission.")]
    [InlineData("La sonde tourne autour de Mars et Avril Lavigne chante.")]
    [InlineData("Âgé de 31 ans, il a couru 2000 mètres en 5:10.")]
    [InlineData("Le Covid-19, le G20 et le score de 3-2 font la une.")]
    [InlineData("Depuis le 11-Septembre, tout a changé.")]
    [InlineData("Le Mouvement du 23 mars et le stade du 28 septembre.")]
    [InlineData("De 1500 à 2000 personnes ont fui.")]
    [InlineData("Une personne sur 2000, soit 1 pour 2000.")]
    [InlineData("Il fut pharaon vers 1372 avant J.-C.")]
    [InlineData("Mais le maire dit que le marché ferme à 1900 GMT.")]
    [InlineData("Ils se réunissent tous les mardis et chaque année.")]
    public void What_is_no_date_is_not_found(string text) =>
        Assert.Equal(string.Empty, TimeNotation.Format(Finder.Find(text, Day("2024-09-17"))));

    [Theory]
    [InlineData("dans la nuit de lundi à mardi", "2024-09-16..2024-09-17/day")]
    [InlineData("dans la nuit du 3 au 4 mai", "2024-05-03..2024-05-04/day")]
    [InlineData("entre 2015 et 2020", "2015..2020")]
    [InlineData("de 2012 à 2015", "2012..2015")]
    [InlineData("du 6 novembre au 3 décembre 2020", "2020-11-06..2020-12-03/day")]
    [InlineData("de novembre à février", "2023-11..2024-02")]
    [InlineData("entre décembre 2017 et mars", "2017-12..2018-03")]
    [InlineData("entre décembre et mars 2018", "2017-12..2018-03")]
    [InlineData("du lundi 2 au jeudi 5 septembre", "2024-09-02..2024-09-05/day")]
    [InlineData("de lundi à jeudi", "2024-09-09..2024-09-12/day")]
    [InlineData("entre les années 1970 et 1990", "1970..1999")]
    public void Two_ends_make_one_interval(string text, string expected) =>
        Assert.Equal(expected, TimeNotation.Format(Assert.Single(Finder.Find(text, Day("2024-09-17")))));

    [Theory]
    [InlineData("les putschs d'août 2020 et de mai 2021", "2020-08; 2021-05")]
    [InlineData("en mai et juin 2021", "2021-05; 2021-06")]
    [InlineData("en décembre et mars 2021", "2020-12; 2021-03")]
    [InlineData("en décembre 2020 et janvier", "2020-12; 2021-01")]
    [InlineData("en 2012 et 2013", "2012; 2013")]
    [InlineData("en septembre-octobre 2023", "2023-09; 2023-10")]
    [InlineData("en 2005, 2010 et 2014", "2005; 2010; 2014")]
    [InlineData("les 24 et 25 octobre", "2023-10-24; 2023-10-25")]
    [InlineData("les 3, 4 et 5 mai 2020", "2020-05-03; 2020-05-04; 2020-05-05")]
    [InlineData("samedi 12 et dimanche 13 mars 2022", "2022-03-12; 2022-03-13")]
    [InlineData("le 3 mai et le 5 juin 2021", "2021-05-03; 2021-06-05")]
    [InlineData("dans les années 1960 et 1970", "1960..1969; 1970..1979")]
    public void Members_of_a_list_share_what_one_of_them_says(string text, string expected) =>
        Assert.Equal(expected, TimeNotation.Format(Finder.Find(text, Day("2024-09-17"))));

    [Theory]
    [InlineData("depuis le 3 mai", "since 2024-05-03")]
    [InlineData("depuis août 2020", "since 2020-08")]
    [InlineData("depuis au moins 2011", "since 2011")]
    [InlineData("à partir du 3 mai 2020", "since 2020-05-03")]
    [InlineData("jusqu'en 2020", "until 2020")]
    [InlineData("jusqu'au 3 mai 2020", "until 2020-05-03")]
    [InlineData("d'ici à 2030", "until 2030")]
    [InlineData("avant 2020", "before 2019")]
    [InlineData("avant le 3 mai 2020", "before 2020-05-02")]
    [InlineData("avant la fin de l'année", "before 2024")]
    [InlineData("après mai 2020", "after 2020-06")]
    public void Words_before_a_date_say_how_it_bounds(string text, string expected)
    {
        var expression = Assert.Single(Finder.Find(text, Day("2024-09-17")));

        Assert.Equal((expected, text), (TimeNotation.Format(expression), expression.Text));
    }

    [Theory]
    [InlineData("Le sommet se tiendra mardi.", "2024-09-24")]
    [InlineData("Le sommet s'est tenu mardi.", "2024-09-17")]
    [InlineData("Il a annoncé lundi que le vote aurait lieu en décembre prochain.", "2024-09-16; 2024-12")]
    [InlineData("« Ils doivent agir », révèle vendredi le ministre.", "2024-09-13")]
    [InlineData("Le départ doit être achevé d'ici la fin de l'année.", "until 2024")]
    [InlineData("Le procès est fixé au 17 octobre.", "2024-10-17")]
    [InlineData("Il a été arrêté le 17 octobre.", "2023-10-17")]
    public void Verbs_tell_on_which_side_of_the_article_a_day_lies(string text, string expected) =>
        Assert.Equal(expected, TimeNotation.Format(Finder.Find(text, Day(expected == "2024-09-24" ? "2024-09-18" : "2024-09-17"))));

    [Theory]
    [InlineData(TimeDirection.Past, "2024-09-12; 2023-12; 2024-01-03")]
    [InlineData(TimeDirection.Future, "2024-09-19; 2024-12; 2025-01-03")]
    public void A_caller_who_knows_the_tense_decides(TimeDirection direction, string expected) =>
        Assert.Equal(expected, TimeNotation.Format(Finder.Find("jeudi, en décembre, le 3 janvier", Day("2024-09-17"), _ => direction)));

    [Theory]
    [InlineData("Élu le 18 août 2020, il est tombé quatre jours plus tard.", "2020-08-18; 2020-08-22")]
    [InlineData("Élu en mai 2020, il est tombé deux ans plus tard.", "2020-05; 2022")]
    [InlineData("Élu en 2015, il est tombé quatre jours plus tard.", "2015; 2015-01-05..2016-01-04/year")]
    [InlineData("Il est parti mardi. Il avait démissionné la veille.", "2024-09-17; 2024-09-16")]
    [InlineData("Il est parti en mai 2020. La veille, il riait.", "2020-05; ?")]
    [InlineData("La veille, il riait.", "?")]
    [InlineData("Il est célèbre aujourd'hui. Le lendemain, il riait.", "2024-09-17; ?")]
    [InlineData("Né en 1940, il part dix ans plus tard, en mai 1951.", "1940; 1951-05; 1951-05")]
    public void Later_dates_count_from_the_last_one_mentioned(string text, string expected) =>
        Assert.Equal(expected, TimeNotation.Format(Finder.Find(text, Day("2024-09-17"))));

    [Theory]
    [InlineData("Partis en 1938, ils sont arrivés à la fin de l'année.", "1938; 1938-09-01..1938-12-31/year")]
    [InlineData("Ils étaient arrivés à la fin de l'année.", "?")]
    [InlineData("Ils arriveront à la fin de l'année.", "2024-09-01..2024-12-31/year")]
    public void What_happened_is_not_dated_after_the_article(string text, string expected) =>
        Assert.Equal(expected, TimeNotation.Format(Finder.Find(text, Day("2024-06-17"))));

    [Theory]
    [InlineData("La liste est close le 25 août 2020. Le 26 août, le parti proteste.", "2023-06-17", "2020-08-25; 2020-08-26")]
    [InlineData("Il a pris le pouvoir le 18 août 2020. Le 26 août, il a parlé.", "2023-09-02", "2020-08-18; 2023-08-26")]
    [InlineData("Il a pris le pouvoir le 18 août 2020. Le 3 mai, il a parlé.", "2023-06-17", "2020-08-18; 2023-05-03")]
    public void A_day_soon_after_one_just_told_continues_the_story(string text, string article, string expected) =>
        Assert.Equal(expected, TimeNotation.Format(Finder.Find(text, Day(article))));

    [Fact]
    public void A_date_mentioned_far_above_is_no_anchor()
    {
        var text = "Élu le 18 août 2020. " + string.Concat(Enumerable.Repeat("La ville dort encore. ", 40)) + "La veille, il riait.";

        Assert.Equal("2020-08-18; ?", TimeNotation.Format(Finder.Find(text, Day("2024-09-17"))));
    }

    [Theory]
    [InlineData("mardi")]
    [InlineData("hier soir")]
    [InlineData("l'an dernier")]
    [InlineData("il y a dix ans")]
    [InlineData("le 28 janvier")]
    [InlineData("en décembre")]
    [InlineData("au cours des deux dernières années")]
    public void Without_the_date_of_the_article_relative_expressions_are_found_unresolved(string text)
    {
        var expression = Assert.Single(Finder.Find(text, null));

        Assert.Equal((text, null, null), (expression.Text, expression.From, expression.To));
    }

    [Theory]
    [InlineData("L’an dernier, il régnait jusqu’en mai.", "2023; until 2024-05")]
    [InlineData("LE 3 MARS 2020, EN MAI 2021", "2020-03-03; 2021-05")]
    [InlineData("Le 3\u00A0mai\u00A02020 et le 18\u202Faoût", "2020-05-03; 2020-08-18")]
    [InlineData("en fe\u0301vrier 2020", "2020-02")]
    [InlineData("en fevrier 2020", "2020-02")]
    public void Typography_does_not_hide_a_date(string text, string expected) =>
        Assert.Equal(expected, TimeNotation.Format(Finder.Find(text, Day("2024-09-17"))));

    [Fact]
    public void Offsets_point_at_the_words()
    {
        const string Text = "Le pays 🇲🇱 a quitté l'organisation le 28 janvier 2024, après sept ans.";

        var expression = Finder.Find(Text, Day("2024-09-17"))[0];

        Assert.Equal("le 28 janvier 2024", Text[expression.Start..expression.End]);
    }

    [Fact]
    public void One_finder_serves_many_threads()
    {
        const string Text = "Élu le 18 août 2020, il est tombé quatre jours plus tard, après vingt et un ans, un mardi de mai.";
        var expected = TimeNotation.Format(Finder.Find(Text, Day("2024-09-17")));

        var found = Enumerable.Range(0, 64).AsParallel().Select(_ => TimeNotation.Format(Finder.Find(Text, Day("2024-09-17"))));

        Assert.All(found, actual => Assert.Equal(expected, actual));
    }

    [Fact]
    public void A_date_and_its_weekday_agree_on_the_year() =>
        Assert.Equal("2021-04-23", TimeNotation.Format(Finder.Find("ce vendredi 23 avril", Day("2023-01-10"))));

    [Fact]
    public void A_date_outside_the_calendar_has_no_bounds() =>
        Assert.Equal("?; ?", TimeNotation.Format(Finder.Find("le 31 février 2020, il y a 5000 ans", Day("2024-09-17"))));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
