namespace ActorGraph.Text.Tagging;

/// <summary>The kinds of things the network sees of a word. The numbers are part of the model.</summary>
internal enum FeatureGroup
{
    /// <summary>The form in small letters, digits made equal.</summary>
    Form,

    /// <summary>Its first letters.</summary>
    Prefix,

    /// <summary>Its last letters.</summary>
    Suffix,

    /// <summary>Its capitals, digits and signs.</summary>
    Shape,

    /// <summary>The set of all its readings in the lexicon.</summary>
    Class,

    /// <summary>How frequent the lexicon says it is, and whether the lexicon holds it as written.</summary>
    Frequency,

    /// <summary>One part of speech with features that the lexicon gives it.</summary>
    Reading,

    /// <summary>One lemma that the lexicon gives it.</summary>
    Lemma,

    /// <summary>Not from the form: the start of a sentence, the treebank whose conventions to follow.</summary>
    Fixed,
}
