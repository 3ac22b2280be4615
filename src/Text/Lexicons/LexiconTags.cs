using ActorGraph.Text.Documents;

namespace ActorGraph.Text.Lexicons;

/// <summary>Translates the dictionary's tags ("V ind pres 3 s") to universal parts of speech and features.</summary>
internal static class LexiconTags
{
    /// <summary>Gives the readings of a tag; more than one for what the treebanks divide («avoir»: AUX or VERB).</summary>
    public static (PartOfSpeech PartOfSpeech, string Features)[] Translate(string tag)
    {
        var parts = tag.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var marks = parts.AsSpan(1);
        return parts[0] switch
        {
            "V" when marks is ["avoir" or "etre", ..] =>
                [(PartOfSpeech.Aux, Verb(marks[1..])), (PartOfSpeech.Verb, Verb(marks[1..]))],
            "V" => [(PartOfSpeech.Verb, Verb(marks))],
            "N" or "T" or "F" => [(PartOfSpeech.Noun, Agreement(marks))],
            "S" when marks.Length > 0 => [(PartOfSpeech.Noun, Agreement(marks))],
            "S" => [(PartOfSpeech.Propn, ""), (PartOfSpeech.Noun, "")],
            "Z" => [(PartOfSpeech.Propn, Agreement(marks))],
            "J" => [(PartOfSpeech.Adj, Agreement(marks))],
            "A" => [(PartOfSpeech.Adv, marks is ["inte"] ? "PronType=Int" : "")],
            "C" => [(marks is ["sub"] ? PartOfSpeech.Sconj : PartOfSpeech.Cconj, "")],
            "D" or "P+D" => [(PartOfSpeech.Det, Agreement(marks))],
            "K" or "Y" => [(PartOfSpeech.Num, "NumType=Card")],
            "P" => [(PartOfSpeech.Adp, "")],
            "R" or "P+R" => [(PartOfSpeech.Pron, Pronoun(marks))],
            "I" => [(PartOfSpeech.Intj, "")],
            "M" => [(PartOfSpeech.Punct, "")],
            _ => [(PartOfSpeech.X, "")],
        };
    }

    private static string Verb(ReadOnlySpan<string> marks) => marks switch
    {
        ["inf"] => "VerbForm=Inf",
        ["ppr"] => "Tense=Pres|VerbForm=Part",
        ["ppa", .. var agreement] => Join(Gender(agreement), Number(agreement), "Tense=Past|VerbForm=Part"),
        ["ind", var tense, var person, var number] => Finite("Ind", Tense(tense), person, number),
        ["con", _, var person, var number] => Finite("Cnd", "Pres", person, number),
        ["sub", "impa", var person, var number] => Finite("Sub", "Imp", person, number),
        ["sub", _, var person, var number] => Finite("Sub", "Pres", person, number),
        ["imp", _, var person, var number] => Finite("Imp", "Pres", person, number),
        _ => "",
    };

    private static string Tense(string tense) => tense switch
    {
        "impa" => "Imp",
        "psim" => "Past",
        "futu" => "Fut",
        _ => "Pres",
    };

    private static string Finite(string mood, string tense, string person, string number) => Join(
        $"Mood={mood}", Number([number]), $"Person={person}", $"Tense={tense}", "VerbForm=Fin");

    private static string Agreement(ReadOnlySpan<string> marks) => Join(Gender(marks), Number(marks));

    private static string Pronoun(ReadOnlySpan<string> marks)
    {
        var type = marks switch
        {
            ["pers", ..] => "PronType=Prs",
            ["dem", ..] => "PronType=Dem",
            ["rel", ..] => "PronType=Rel",
            ["inte", ..] => "PronType=Int",
            _ => "",
        };
        var person = "";
        foreach (var mark in marks)
        {
            if (mark is "1" or "2" or "3")
            {
                person = $"Person={mark}";
            }
        }

        return Join(Gender(marks), Number(marks), person, type);
    }

    private static string Gender(ReadOnlySpan<string> marks) =>
        marks.Contains("m") ? "Gender=Masc" : marks.Contains("f") ? "Gender=Fem" : "";

    private static string Number(ReadOnlySpan<string> marks) =>
        marks is [.., "s"] ? "Number=Sing" : marks is [.., "p"] ? "Number=Plur" : "";

    private static string Join(params ReadOnlySpan<string> features)
    {
        var kept = new List<string>(features.Length);
        foreach (var feature in features)
        {
            if (feature.Length > 0)
            {
                kept.Add(feature);
            }
        }

        return string.Join('|', kept);
    }
}
