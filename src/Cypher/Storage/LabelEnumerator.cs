using ActorGraph.Cypher.Storage.Codecs;

namespace ActorGraph.Cypher.Storage;

/// <summary>Reads the labels of a node's record one by one.</summary>
internal ref struct LabelEnumerator
{
    private ByteReader _reader;
    private long _left;

    public LabelEnumerator(ReadOnlySpan<byte> record)
    {
        _reader = new ByteReader(record);
        _left = _reader.Varint();
    }

    public int Current { get; private set; }

    public readonly LabelEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_left-- <= 0)
        {
            return false;
        }

        Current = (int)_reader.Varint();
        return true;
    }
}
