namespace ActorGraph.Lexicon;

/// <summary>Something to learn from: its features, the answer and how much it counts.</summary>
internal sealed record ArticleExample(int[] Places, bool IsArticle, double Weight);
