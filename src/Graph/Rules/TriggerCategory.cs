namespace ActorGraph.Graph.Rules;

/// <summary>Categories of trigger, with the letter that rule files use.</summary>
internal enum TriggerCategory
{
    /// <summary>A verb, <c>v:</c>.</summary>
    Verb,

    /// <summary>A noun, <c>n:</c>.</summary>
    Noun,

    /// <summary>An adjective or participle used as one, <c>a:</c>.</summary>
    Adjective,

    /// <summary>A mention of an actor of some kind, <c>m:</c>.</summary>
    Mention,
}
