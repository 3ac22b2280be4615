namespace ActorGraph.Train.Learning;

/// <summary>What a training run can be told.</summary>
/// <param name="Epochs">Passes over the sentences.</param>
/// <param name="BatchWords">About how many words are learned from together.</param>
/// <param name="Rate">The largest step of the optimiser; it rises at first and then falls as a cosine does.</param>
/// <param name="Seed">Decides all that is random.</param>
/// <param name="Dropout">How much is hidden.</param>
internal sealed record TrainingOptions(int Epochs, int BatchWords, double Rate, int Seed, DropoutRates Dropout);
