namespace ActorGraph.Cypher.Storage;

/// <summary>A copy of the relationship record that a scan is at.</summary>
internal sealed class PassingRecord
{
    private byte[] _record = [];
    private int _length;

    /// <summary>The relationship; 0, which is the number of none, when there is none.</summary>
    public long Relationship { get; private set; }

    public ReadOnlySpan<byte> Record => _record.AsSpan(0, _length);

    public void Set(long relationship, ReadOnlySpan<byte> record)
    {
        if (record.Length > _record.Length)
        {
            _record = new byte[record.Length * 2];
        }

        record.CopyTo(_record);
        _length = record.Length;
        Relationship = relationship;
    }

    public void Clear() => Relationship = 0;
}
