using System.Globalization;
using System.Text;

namespace ActorGraph.CountryData;

/// <summary>Derives a line of states.tsv: grammar and plurals by rule where the corrections are silent.</summary>
internal static class StateRow
{
    // States whose CAMEO code is not their ISO code, or not certain.
    private static readonly string[] WithoutCameo = ["ROU", "TLS", "MNE", "SSD", "UNK"];

    // Not states of their own in ISO's sense, but with a CAMEO code.
    private static readonly string[] WithCameo = ["PSE", "TWN", "HKG"];

    public static readonly string[] Columns =
    [
        "id", "name", "kind", "aliases", "gender", "in", "of", "adjective_m", "adjective_f", "adjective_mp",
        "adjective_fp", "capital", "seat_of", "iso3", "cameo", "wikidata", "notes",
    ];

    public static string[] From(Dictionary<string, string> country, Dictionary<string, string> correction)
    {
        string Pick(string column, string derived) =>
            !correction.TryGetValue(column, out var text) || text.Length == 0 ? derived : text == "-" ? "" : text;

        var name = Pick("name", country["name_fr"]);
        var plain = name.TrimStart('~', '=');
        var masculine = Pick("adjective_m", Lower(country["demonym_fr_m"]));
        var feminine = masculine.Length == 0 ? "" : Pick("adjective_f", Lower(country["demonym_fr_f"]));
        var gender = Pick("gender", Gender(plain));
        var iso3 = country["iso3"];
        var hasCode = (country["independent"] == "1" && !WithoutCameo.Contains(iso3)) || WithCameo.Contains(iso3);
        return
        [
            Pick("id", Slug(plain)),
            name,
            "state",
            Aliases(plain, country, Pick("aliases", "")),
            gender,
            Pick("in", In(plain, gender)),
            Pick("of", Of(plain, gender)),
            masculine,
            feminine,
            masculine.Length == 0 ? "" : Pick("adjective_mp", Plural(masculine)),
            masculine.Length == 0 ? "" : Pick("adjective_fp", Plural(feminine)),
            Pick("capital", country["independent"] == "1" ? country["capital_en"].Split('|')[0] : ""),
            Pick("seat_of", ""),
            iso3,
            hasCode ? iso3 : "",
            Pick("wikidata", ""),
            "",
        ];
    }

    private static string Aliases(string name, Dictionary<string, string> country, string more)
    {
        var aliases = more.Split('|', StringSplitOptions.RemoveEmptyEntries).ToList();
        var official = country["official_fr"].Replace("d' ", "d'", StringComparison.Ordinal)
            .Replace('’', '\'').Replace(" -", "-", StringComparison.Ordinal).Replace("l' ", "l'", StringComparison.Ordinal);
        if (!official.Contains('(', StringComparison.Ordinal) && !official.StartsWith("Les ", StringComparison.Ordinal))
        {
            aliases.Add(official.StartsWith("La ", StringComparison.Ordinal) ? official[3..] : official);
        }

        // English names serve look-ups; in French text they may be anything («Chad», «Jordan»).
        aliases.Add("~" + country["name_en"]);
        return string.Join('|', aliases
            .Where(alias => Slug(alias.TrimStart('~', '=')) != Slug(name))
            .DistinctBy(alias => Slug(alias.TrimStart('~', '='))));
    }

    private static string Gender(string name) =>
        name.StartsWith("Îles ", StringComparison.Ordinal) ? "fp"
        : name.EndsWith('e') || name.EndsWith("ée", StringComparison.Ordinal) ? "f"
        : "m";

    private static string In(string name, string gender) => gender switch
    {
        "mp" or "fp" => "aux " + name,
        "f" => "en " + name,
        _ => StartsWithVowel(name) ? "en " + name : "au " + name,
    };

    private static string Of(string name, string gender) => gender switch
    {
        "mp" or "fp" => "des " + name,
        _ when StartsWithVowel(name) => "de l'" + name,
        "f" => "de la " + name,
        _ => "du " + name,
    };

    private static bool StartsWithVowel(string name) => "aeiou".Contains(Slug(name)[0], StringComparison.Ordinal);

    private static string Lower(string demonym) =>
        demonym.Contains(',', StringComparison.Ordinal) || demonym.Contains(' ', StringComparison.Ordinal)
            ? ""
            : demonym.ToLowerInvariant();

    private static string Plural(string spellings) => string.Join('|', spellings.Split('|').Select(word =>
        word.Length == 0 || word.EndsWith('s') || word.EndsWith('x') ? word : word + "s"));

    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark
                && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }
}
