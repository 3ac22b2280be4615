using System.Collections.Immutable;

namespace ActorGraph.Graph.Gazetteers;

/// <summary>A name of the gazetteer found in a sentence.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Readings">What it may mean, the surest first; never empty, several when it is ambiguous («Congo»).</param>
public sealed record GazetteerMatch(int First, int Last, ImmutableArray<GazetteerReading> Readings)
{
    /// <summary>The surest reading.</summary>
    public GazetteerReading Best => Readings[0];

    /// <summary>The kind of the surest reading.</summary>
    public AliasKind Kind => Best.Kind;

    /// <summary>Whether it may mean more than one actor.</summary>
    public bool IsAmbiguous => Readings.Length > 1;

    /// <summary>Whether no reading holds before the article gave a full name.</summary>
    public bool RequiresFullName => Readings.All(reading => reading.RequiresFullName);
}
