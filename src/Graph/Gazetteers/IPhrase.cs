namespace ActorGraph.Graph.Gazetteers;

/// <summary>What a <see cref="PhraseIndex{TPhrase}"/> holds: it has the last word on whether written words are meant.</summary>
internal interface IPhrase
{
    /// <summary>Whether words that fold to the phrase also have the case and accents that it asks for.</summary>
    bool Accepts(SentenceWords words, int start, int count);
}
