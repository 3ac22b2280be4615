using System.Runtime.CompilerServices;

namespace ActorGraph.Cypher.Storage.Checking;

/// <summary>What a check has found to contradict itself. Nearly all that it looks at holds, so texts are made for the rest alone.</summary>
internal sealed class Problems
{
    private readonly List<string> _texts = [];

    public IReadOnlyList<string> Texts => _texts;

    public void Add(string text) => _texts.Add(text);

    /// <summary>Adds a problem if something does not hold.</summary>
    public void Require(bool holds, [InterpolatedStringHandlerArgument(nameof(holds))] ref Text text)
    {
        if (!holds)
        {
            Add(text.ToString());
        }
    }

    /// <summary>An interpolated text that is put together only when it is needed.</summary>
    [InterpolatedStringHandler]
    public ref struct Text
    {
        private DefaultInterpolatedStringHandler _text;

        public Text(int literalLength, int formattedCount, bool holds, out bool isNeeded)
        {
            isNeeded = !holds;
            _text = holds ? default : new(literalLength, formattedCount);
        }

        public void AppendLiteral(string value) => _text.AppendLiteral(value);

        public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

        public override string ToString() => _text.ToStringAndClear();
    }
}
