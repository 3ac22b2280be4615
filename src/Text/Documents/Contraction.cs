namespace ActorGraph.Text.Documents;

/// <summary>A surface word that stands for several tokens («au» = à + le): a CoNLL-U multiword token.</summary>
/// <param name="First">Index of its first token in the sentence.</param>
/// <param name="Last">Index of its last token in the sentence.</param>
/// <param name="Form">The word as written.</param>
public sealed record Contraction(int First, int Last, string Form);
