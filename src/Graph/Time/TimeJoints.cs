namespace ActorGraph.Graph.Time;

/// <summary>Numbers of the words that the code itself looks for between others.</summary>
internal sealed record TimeJoints(int And, int Or, int Comma, int Of, int ElidedOf, int In, int To, int Dash)
{
    public static TimeJoints From(TimeVocabulary vocabulary) => new(
        vocabulary.Intern("et").Id,
        vocabulary.Intern("ou").Id,
        vocabulary.Intern(",").Id,
        vocabulary.Intern("de").Id,
        vocabulary.Intern("d'").Id,
        vocabulary.Intern("en").Id,
        vocabulary.Intern("à").Id,
        vocabulary.Intern("-").Id);
}
