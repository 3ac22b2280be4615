namespace ActorGraph.Text.Lexicons;

/// <summary>
/// The packed lexicon, little-endian: signature and version; alphabet; tags; lemma rules; sets of readings; outputs
/// (set, frequency); root; and a minimal acyclic automaton over forms, as one array of 32-bit edges.
/// </summary>
/// <remarks>
/// An edge is a letter in 8 bits (its rank in the alphabet, from 1), a bit on the last edge of a state, and the place of
/// the target state's first edge in 23 bits. A state in which a form ends has a first edge with letter 0 whose target
/// is the number of the form's output. Forms with equal endings and equal outputs share their states: that is what
/// makes half a million forms fit.
/// </remarks>
internal static class LexiconFormat
{
    public const uint Signature = 0x4C584741; // "AGXL"
    public const int Version = 1;
    public const int LetterMask = 0xFF;
    public const uint LastEdge = 0x100;
    public const int TargetShift = 9;
    public const string ResourceName = "Lexicons/french-lexicon.bin";
}
