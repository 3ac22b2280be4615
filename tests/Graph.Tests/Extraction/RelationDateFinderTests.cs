namespace ActorGraph.Graph.Tests.Extraction;

/// <summary>
/// Dates of relations. Expected: relations as "subject TYPE object start end precision", separated by semicolons; the
/// article is of Friday, March 15, 2024.
/// </summary>
public sealed class RelationDateFinderTests
{
    [Theory]
    [InlineData("Le Mali a quitté la Cedeao en janvier 2024.", "mali LEFT cedeao 2024-01-01 2024-01-31 Month")]
    [InlineData("Le 3 mai 2023, le GSIM a attaqué Djibo.", "gsim ATTACKED djibo 2023-05-03 2023-05-03 Day")]
    [InlineData("En 2022, le Mali a rompu avec la France.", "mali BROKE_WITH france 2022-01-01 2022-12-31 Year")]
    [InlineData("La France a bombardé Kidal entre mai et juin 2014.", "france ATTACKED kidal 2014-05-01 2014-06-30 Month")]
    [InlineData("Le GSIM a attaqué Djibo mardi.", "gsim ATTACKED djibo 2024-03-12 2024-03-12 Day")]
    public void A_clause_is_dated_as_exactly_as_its_own_time_says(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData(
        "Le Mali a rompu avec la France en 2022 puis avec l'Ukraine en 2023.",
        "mali BROKE_WITH france 2022-01-01 2022-12-31 Year; mali BROKE_WITH ukraine 2023-01-01 2023-12-31 Year")]
    [InlineData(
        "En 2022, le Mali a rompu avec la France puis avec l'Ukraine.",
        "mali BROKE_WITH france 2022-01-01 2022-12-31 Year; mali BROKE_WITH ukraine 2022-01-01 2022-12-31 Year")]
    [InlineData(
        "L'ONU a sanctionné le Mali en janvier 2022, le Togo en septembre et le Bénin en octobre.",
        "onu SANCTIONED mali 2022-01-01 2022-01-31 Month; onu SANCTIONED togo 2022-09-01 2022-09-30 Month; onu SANCTIONED benin 2022-10-01 2022-10-31 Month")]
    public void Each_of_several_has_the_time_behind_it_or_all_share_one(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Le Mali, dirigé par Assimi Goïta, a quitté la Cedeao mardi.", "assimi-goita LEADS mali -; mali LEFT cedeao 2024-03-12 2024-03-12 Day")]
    [InlineData("Djibo, attaqué par le GSIM, a été repris par le Togo mardi.", "gsim ATTACKED djibo -; togo SEIZED djibo 2024-03-12 2024-03-12 Day")]
    public void What_is_told_beside_an_actor_has_no_part_in_the_time_of_the_clause(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData(
        "En 2014, après l'annexion de la Crimée par la Russie, le Mali a condamné la France.",
        "russie SEIZED crimee 2014-01-01 2014-12-31 Year; mali CONDEMNED france 2014-01-01 2014-12-31 Year")]
    [InlineData(
        "Après l'annexion de la Crimée par la Russie, en 2014, le Mali a condamné la France.",
        "russie SEIZED crimee 2014-01-01 2014-12-31 Year; mali CONDEMNED france 2014-01-01 2014-12-31 Year")]
    [InlineData(
        "Mardi, après l'annexion de la Crimée par la Russie, le Mali a condamné la France.",
        "russie SEIZED crimee -; mali CONDEMNED france 2024-03-12 2024-03-12 Day")]
    public void A_year_beside_what_came_first_is_that_of_both(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("La justice malienne a condamné Moussa Traoré pour l'assassinat d'Awa Diallo en 1987.", "mali/justice ARRESTED moussa-traore -")]
    [InlineData("Djibo est tombée aux mains du GSIM mardi.", "gsim SEIZED djibo 2024-03-12 2024-03-12 Day")]
    [InlineData("Le Mali a quitté la Cedeao après une réunion mardi.", "mali LEFT cedeao -")]
    [InlineData("De passage à Bamako mardi, Macky Sall a rencontré Emmanuel Macron.", "macky-sall MET emmanuel-macron 2024-03-12 2024-03-12 Day")]
    [InlineData("Avant de devenir président du Togo en 2005, Faure Gnassingbé a étudié.", "faure-gnassingbe LEADS togo 2005-01-01 - Year")]
    [InlineData("La Cedeao a déclaré Assimi Goïta, ancien chef des rebelles, coupable en 2021.", "cedeao ARRESTED assimi-goita 2021-01-01 2021-12-31 Year")]
    [InlineData("La Cedeao a déclaré Assimi Goïta coupable en 2021.", "cedeao ARRESTED assimi-goita 2021-01-01 2021-12-31 Year")]
    public void The_time_of_a_passage_a_change_or_a_verdict_is_that_of_the_clause(string text, string expected) =>
        Assert.Contains(expected, Extractions.Of(text).Select(Extractions.WithDate));

    [Theory]
    [InlineData("Le 3 mai, le GSIM a attaqué Djibo.", "gsim ATTACKED djibo XXXX-05-03 - Day")]
    [InlineData("Assimi Goïta dirige le Mali depuis le 3 mai.", "assimi-goita LEADS mali XXXX-05-03 - Day")]
    [InlineData("Le GSIM a attaqué Djibo le 3 mai de l'année dernière.", "gsim ATTACKED djibo XXXX-05-03 - Day")]
    [InlineData("Le GSIM a attaqué Djibo mardi.", "gsim ATTACKED djibo -")]
    public void A_day_without_a_year_is_kept_as_far_as_it_goes_in_an_article_without_a_date(string text, string expected) =>
        Assert.Equal([expected], Extractions.OfUndated(text).Select(Extractions.WithDate));

    [Fact]
    public void A_day_soon_after_another_continues_its_story_in_an_article_without_a_date() => Assert.Contains(
        "mali CONDEMNED gsim 2022-05-05 2022-05-05 Day",
        Extractions.OfUndated("Le 3 mai 2022, le GSIM a attaqué Djibo. Le 5 mai, le Mali a condamné le GSIM.").Select(Extractions.WithDate));

    [Theory]
    [InlineData("Le Mali a annoncé mardi qu'il quittait la Cedeao.", "mali LEFT cedeao 2024-03-12 2024-03-12 Day")]
    [InlineData("Le Mali a annoncé mardi qu'il avait quitté la Cedeao.", "mali LEFT cedeao -")]
    [InlineData("Le Togo a accusé mardi le Mali d'avoir attaqué le Niger.", "mali ATTACKED niger -")]
    [InlineData("Le Mali a affirmé mardi que le Niger quittait la Cedeao.", "niger LEFT cedeao -")]
    public void What_an_announcement_makes_so_is_so_from_then_on(string text, string expected) =>
        Assert.Contains(expected, Extractions.Of(text).Select(Extractions.WithDate));

    [Fact]
    public void The_beginning_of_an_exile_is_not_that_of_the_clause() =>
        Check("En exil à Lomé depuis 2022, Paul-Henri Damiba a été expulsé par le Togo.", "togo EXPELLED paul-henri-sandaogo-damiba -");

    [Theory]
    [InlineData("Le Mali a quitté la Cedeao.", "mali LEFT cedeao -")]
    [InlineData("Le Togo a annoncé en 2024 que le Mali avait quitté la Cedeao.", "mali LEFT cedeao -")]
    [InlineData("Après le coup d'État de 2020, la Cedeao a sanctionné le Mali.", "cedeao SANCTIONED mali -")]
    [InlineData("Élu en 2012, Macky Sall a rencontré Emmanuel Macron.", "macky-sall MET emmanuel-macron -")]
    public void Without_a_time_of_its_own_a_clause_has_no_date(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData(
        "En 2022, le Mali a rompu avec la France et expulsé l'ambassadeur de France.",
        "mali BROKE_WITH france 2022-01-01 2022-12-31 Year; mali EXPELLED france 2022-01-01 2022-12-31 Year")]
    [InlineData(
        "Mardi, le Mali a rompu avec la France et le Niger a condamné le GSIM.",
        "mali BROKE_WITH france 2024-03-12 2024-03-12 Day; niger CONDEMNED gsim 2024-03-12 2024-03-12 Day")]
    public void A_time_in_front_holds_for_all_coordinated_clauses(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData(
        "Le GSIM a attaqué Djibo mardi et le Niger a condamné le GSIM mercredi.",
        "gsim ATTACKED djibo 2024-03-12 2024-03-12 Day; niger CONDEMNED gsim 2024-03-13 2024-03-13 Day")]
    [InlineData(
        "Le GSIM a attaqué Djibo et le Niger a condamné le GSIM mercredi.",
        "gsim ATTACKED djibo -; niger CONDEMNED gsim 2024-03-13 2024-03-13 Day")]
    [InlineData(
        "Le GSIM a attaqué Djibo mardi et le Niger a condamné le GSIM.",
        "gsim ATTACKED djibo 2024-03-12 2024-03-12 Day; niger CONDEMNED gsim -")]
    public void A_time_behind_the_verb_is_that_of_its_clause_alone(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData(
        "Le Mali, qui a quitté la Cedeao en 2024, a condamné la France.",
        "mali LEFT cedeao 2024-01-01 2024-12-31 Year; mali CONDEMNED france -")]
    [InlineData(
        "Le Mali a condamné la France, qui a quitté le Niger en 2023.",
        "mali CONDEMNED france -; france WITHDREW_FROM niger 2023-01-01 2023-12-31 Year")]
    [InlineData("La Cedeao, créée en 1975, a sanctionné le Mali en 2022.", "cedeao SANCTIONED mali 2022-01-01 2022-12-31 Year")]
    public void The_time_of_a_relative_clause_or_participle_is_not_that_of_the_main_clause(string text, string expected) =>
        Check(text, expected);

    [Theory]
    [InlineData(
        "Le pays a changé en 2022, lorsque le Mali a rompu avec la France.", "mali BROKE_WITH france 2022-01-01 2022-12-31 Year")]
    [InlineData(
        "La crise remonte à 2012 quand le GSIM a attaqué Djibo et condamné la France.",
        "gsim ATTACKED djibo 2012-01-01 2012-12-31 Year; gsim CONDEMNED france 2012-01-01 2012-12-31 Year")]
    [InlineData(
        "Tout a commencé le 24 février 2022 : le jour où la Russie a attaqué l'Ukraine.",
        "russie ATTACKED ukraine 2022-02-24 2022-02-24 Day")]
    [InlineData(
        "Le GSIM a attaqué Djibo mardi lorsque le Niger a condamné la France.",
        "gsim ATTACKED djibo 2024-03-12 2024-03-12 Day; niger CONDEMNED france 2024-03-12 2024-03-12 Day")]
    public void A_clause_about_the_time_that_it_follows_is_dated_by_it(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Le Mali dénonce les accords de 2015 avec la France.", "mali BROKE_WITH france -")]
    [InlineData("Le Mali a dénoncé en 2022 l'accord de 2015 avec l'Algérie.", "mali BROKE_WITH algerie 2022-01-01 2022-12-31 Year")]
    public void The_time_of_a_noun_is_not_that_of_its_verb(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("La Minusma est déployée au Mali depuis 2013.", "minusma DEPLOYED_IN mali 2013-01-01 - Year")]
    [InlineData("La Minusma a été déployée au Mali jusqu'en 2023.", "minusma DEPLOYED_IN mali - 2023-12-31 Year")]
    [InlineData("Le Mali est dirigé par l'armée depuis le putsch d'août 2020.", "mali/armee RULES mali 2020-08-01 - Month")]
    public void Since_and_until_leave_the_other_end_open(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData(
        "Membre de la Cedeao depuis 1975, le Togo a condamné la France mardi.",
        "togo MEMBER_OF cedeao 1975-01-01 - Year; togo CONDEMNED france 2024-03-12 2024-03-12 Day")]
    [InlineData(
        "Abdoulaye Diop, ministre des Affaires étrangères du Mali depuis 2021, a accusé la France.",
        "abdoulaye-diop OFFICIAL_OF mali 2021-01-01 - Year; abdoulaye-diop ACCUSED france -")]
    [InlineData(
        "Le GSIM a attaqué Djibo en 2019 et, un an plus tard, il a attaqué Kidal.",
        "gsim ATTACKED djibo 2019-01-01 2019-12-31 Year; gsim ATTACKED kidal 2020-01-01 2020-12-31 Year")]
    public void A_time_stays_in_the_phrase_that_commas_set_off(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Dans un communiqué publié mercredi, le Mali a accusé la France.", "mali ACCUSED france 2024-03-13 2024-03-13 Day")]
    [InlineData("Lors d'une conférence de presse mardi, Abdoulaye Diop a accusé la France.", "abdoulaye-diop ACCUSED france 2024-03-12 2024-03-12 Day")]
    [InlineData("S'exprimant mardi à Moscou, Vladimir Poutine a accusé la France.", "vladimir-poutine ACCUSED france 2024-03-12 2024-03-12 Day")]
    [InlineData("Le GSIM a tué des soldats maliens dans une attaque menée mardi.", "gsim KILLED mali/armee 2024-03-12 2024-03-12 Day")]
    [InlineData("L'accord signé en 2015 entre le Mali et la Russie est mort.", "mali AGREED_WITH russie 2015-01-01 2015-12-31 Year")]
    public void The_occasion_dates_what_is_said_or_done_then(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Le GSIM a attaqué l'aéroport de Bamako avant-hier.", "gsim ATTACKED aeroport-de-bamako 2024-03-13 2024-03-13 Day")]
    [InlineData("Le Mali a combattu le GSIM de 2013 à 2020.", "mali FOUGHT gsim 2013-01-01 2020-12-31 Year")]
    [InlineData("Il y a près de deux ans, le GSIM a attaqué Djibo.", "gsim ATTACKED djibo 2022-01-01 2022-12-31 Year")]
    public void A_time_hung_on_an_actor_is_that_of_its_verb(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData(
        "Le GSIM, affilié à Al-Qaïda, impose depuis septembre un blocus à Bamako.",
        "gsim AFFILIATED_WITH al-qaida -; gsim ATTACKED bamako 2023-09-01 - Month")]
    [InlineData(
        "Moussa Traoré a été arrêté mardi par le Mali pour avoir soutenu le GSIM.",
        "mali ARRESTED moussa-traore 2024-03-12 2024-03-12 Day; moussa-traore SUPPORTED gsim -")]
    [InlineData(
        "Le GSIM, affilié depuis 2015 à Al-Qaïda, a attaqué Djibo mardi.",
        "gsim AFFILIATED_WITH al-qaida 2015-01-01 - Year; gsim ATTACKED djibo 2024-03-12 2024-03-12 Day")]
    [InlineData("Après la chute de Mouammar Kadhafi en 2011, le GSIM a attaqué Djibo.", "gsim ATTACKED djibo -")]
    public void The_time_of_a_clause_is_not_that_of_what_held_or_was_done_before(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Ibrahim Traoré a pris le pouvoir au Burkina Faso en septembre 2022.", "ibrahim-traore RULES burkina-faso 2022-09-01 - Month")]
    [InlineData("Ibrahim Traoré est devenu président du Burkina Faso en septembre 2022.", "ibrahim-traore LEADS burkina-faso 2022-09-01 - Month")]
    [InlineData("Wagner est présent au Mali en 2022.", "wagner DEPLOYED_IN mali 2022-01-01 2022-12-31 Year")]
    [InlineData("Ibrahim Traoré est arrivé au pouvoir au Burkina Faso en septembre 2022.", "ibrahim-traore RULES burkina-faso 2022-09-01 - Month")]
    [InlineData("Après l'arrivée au pouvoir du président Bassirou Diomaye Faye en 2022, le Sénégal a changé.", "bassirou-diomaye-faye RULES senegal 2022-01-01 - Year; bassirou-diomaye-faye LEADS senegal -")]
    [InlineData("Abdoulaye Diop a été nommé ministre malien en 2021.", "abdoulaye-diop OFFICIAL_OF mali 2021-01-01 - Year")]
    public void A_state_that_begins_at_a_time_is_not_over_with_it(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Wagner est aujourd'hui présent au Mali.", "wagner DEPLOYED_IN mali -")]
    [InlineData("La Minusma est aujourd'hui déployée au Mali.", "minusma DEPLOYED_IN mali -")]
    [InlineData("Le GSIM a attaqué Djibo aujourd'hui.", "gsim ATTACKED djibo 2024-03-15 2024-03-15 Day")]
    public void What_holds_today_began_some_time_and_what_happens_today_happens_then(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Il y a deux ans, en août 2022, le GSIM a attaqué Djibo.", "gsim ATTACKED djibo 2022-08-01 2022-08-31 Month")]
    [InlineData("En 2020, le 18 août, le GSIM a attaqué Djibo.", "gsim ATTACKED djibo 2020-01-01 2020-12-31 Year")]
    public void Of_a_time_said_twice_the_more_exact_one_counts_if_it_lies_within_the_other(string text, string expected) => Check(text, expected);

    [Fact]
    public void A_title_is_not_dated_by_its_clause() => Check(
        "Le ministre malien Abdoulaye Diop a rencontré Sergueï Lavrov mardi.",
        "abdoulaye-diop OFFICIAL_OF mali -; abdoulaye-diop MET serguei-lavrov 2024-03-12 2024-03-12 Day");

    private static void Check(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Extractions.Of(text).Select(Extractions.WithDate)));
}
