using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ActorGraph.Text.Network;

/// <summary>The right matrix of a product as panels of columns, wherever in memory these are.</summary>
internal readonly ref struct ColumnPanels
{
    private readonly ref float _first;

    /// <summary>Describes a matrix.</summary>
    /// <param name="values">Its elements.</param>
    /// <param name="rowStride">Elements from one row of a panel to the next.</param>
    /// <param name="panelStride">Elements from one panel to the next.</param>
    public ColumnPanels(ReadOnlySpan<float> values, nint rowStride, nint panelStride)
    {
        _first = ref MemoryMarshal.GetReference(values);
        RowStride = rowStride;
        PanelStride = panelStride;
    }

    /// <summary>Elements from one row of a panel to the next.</summary>
    public nint RowStride { get; }

    /// <summary>Elements from one panel to the next.</summary>
    public nint PanelStride { get; }

    /// <summary>The first element of the panel that begins at a column.</summary>
    public ref float At(int column) => ref Unsafe.Add(ref _first, column / MatrixProduct.ColumnBlock * PanelStride);
}
