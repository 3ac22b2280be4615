namespace ActorGraph.Text.ConllU;

/// <summary>A multiword token of a CoNLL-U file: «au» over the words «à» and «le».</summary>
/// <param name="First">Index of its first word in the sentence, from 0.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Form">The surface form.</param>
/// <param name="Miscellany">The tenth column without its SpaceAfter=No; empty when nothing is left.</param>
/// <param name="SpaceAfter">Whether white space or the end of the text follows.</param>
public sealed record ConllUContraction(int First, int Last, string Form, string Miscellany, bool SpaceAfter);
