namespace ActorGraph.Train.Learning;

/// <summary>How much is hidden at random while training.</summary>
/// <param name="Form">Whole forms, so that the network learns to do without.</param>
/// <param name="Lemma">Lemmas of a word, all together.</param>
/// <param name="Feature">Any other feature.</param>
/// <param name="Input">Elements of a word's embedding.</param>
/// <param name="Encoded">Elements of the recurrent layers' outputs.</param>
/// <param name="Recurrent">Elements of the recurrent connection.</param>
/// <param name="Projection">Elements of the vectors that arcs and labels are scored with.</param>
internal sealed record DropoutRates(
    float Form, float Lemma, float Feature, float Input, float Encoded, float Recurrent, float Projection);
