namespace ActorGraph.Graph.Time;

/// <summary>What resolves a time expression: the third column of the grammar.</summary>
internal enum TimeMeaning
{
    /// <summary>Looks like a date and is none («rue du 4 septembre», «chaque vendredi»).</summary>
    None,

    /// <summary>Cannot be resolved («il y a quelques jours», «pendant trois mois»).</summary>
    Vague,

    /// <summary>Day and month, with or without a year and a weekday.</summary>
    Date,

    /// <summary>A day number that takes its month from what follows («les 6 et 7 novembre»).</summary>
    BareDay,

    /// <summary>«12/10/2020».</summary>
    Numeric,

    /// <summary>A month, with or without a year.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,

    /// <summary>«2015-2020».</summary>
    Years,

    /// <summary>«les années 1990».</summary>
    Decade,

    /// <summary>«le XXe siècle».</summary>
    Century,

    /// <summary>A trimester or semester.</summary>
    Quarter,

    /// <summary>A season.</summary>
    Season,

    /// <summary>A weekday.</summary>
    Weekday,

    /// <summary>A weekday with a day number («samedi 12»).</summary>
    WeekdayDay,

    /// <summary>So many days from the article's date («hier»).</summary>
    Day,

    /// <summary>The night between the day before the article's date and that date.</summary>
    Night,

    /// <summary>A calendar unit, so many from that of the article («la semaine dernière»).</summary>
    Unit,

    /// <summary>A part of such a unit («à la fin du mois»).</summary>
    UnitEdge,

    /// <summary>A length of time before the article's date, or after it with <c>ahead</c>.</summary>
    Ago,

    /// <summary>The stretch of time that ends at the article's date.</summary>
    Last,

    /// <summary>A length of time after the last date mentioned («quatre jours plus tard»).</summary>
    Later,

    /// <summary>A length of time before the last date mentioned.</summary>
    Earlier,

    /// <summary>A unit, so many from that of the last date mentioned («la veille», «l'année suivante»).</summary>
    Mention,
}
