// Makes src/Graph/Data/actors/states.tsv from world-countries and from corrections.tsv, which is kept by hand.
//
//   dotnet run --project tools/CountryData -- COUNTRIES.tsv tools/CountryData/corrections.tsv src/Graph/Data/actors/states.tsv
//
// COUNTRIES.tsv is a table of world-countries (ODbL 1.0) with the columns iso3, name_fr, official_fr, demonym_fr_m,
// demonym_fr_f, name_en, capital_en and independent. A cell of corrections.tsv replaces what is derived; "-" empties it.
using ActorGraph.CountryData;

if (args is not [var countriesPath, var correctionsPath, var outputPath])
{
    Console.Error.WriteLine("usage: CountryData COUNTRIES.tsv CORRECTIONS.tsv OUTPUT.tsv");
    return 2;
}

var corrections = Table.Read(correctionsPath).ToDictionary(row => row["iso3"], StringComparer.Ordinal);
var countries = Table.Read(countriesPath);
var unknown = corrections.Keys.Except(countries.Select(row => row["iso3"]), StringComparer.Ordinal).ToList();
if (unknown.Count > 0)
{
    Console.Error.WriteLine($"{correctionsPath}: no country has the code {string.Join(", ", unknown)}");
    return 1;
}

var states = countries
    .Select(row => StateRow.From(row, corrections.GetValueOrDefault(row["iso3"]) ?? []))
    .OrderBy(cells => cells[0], StringComparer.Ordinal)
    .Select(cells => string.Join('\t', cells));
string[] header =
[
    "# States and territories. Made by tools/CountryData from world-countries (ODbL 1.0) and its corrections.tsv:",
    "# correct a line there, and run the tool again.",
    "# name, aliases: \"=\" before a name: only in exactly this case; \"~\": only after the article gave a full name.",
    "# gender: m, f, mp, fp. in, of: «au Mali», «du Mali». adjective_*: spellings parted by |, the one to show first.",
    "# capital: in French, spellings parted by |; seat_of: what else it may stand for, beside its state.",
    string.Join('\t', StateRow.Columns),
];
File.WriteAllText(outputPath, string.Join('\n', header.Concat(states)) + "\n");
return 0;
