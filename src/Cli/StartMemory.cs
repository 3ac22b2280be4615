using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ActorGraph.Cli;

/// <summary>Has the memory of a short command given at once, where it would be given page by page as it is touched.</summary>
/// <remarks>
/// A canned query touches some thousand pages for the first time, and each of them interrupts it: a third of its time on a
/// virtual machine, where an interruption costs several times what the page does. Only of a native binary on Linux: elsewhere
/// the start takes so long that this is lost in it. <c>docs/performance.md</c> has the figures.
/// </remarks>
internal static unsafe class StartMemory
{
    // linux/mman.h. A kernel that does not know one of them refuses it, and gives pages as ever.
    private const int UseHugePages = 14;
    private const int PopulateForWriting = 23;
    private const int CollapseToHugePage = 25;
    private const nint HugePage = 2 << 20;

    // glibc's malloc.h.
    private const int TrimThreshold = -1;
    private const int MapThreshold = -3;

    // What canned queries use of the collected heap, and of the other one, where SQLite keeps the pages that it read.
    private const int CollectedBytes = 3 << 20;
    private const int LargeObjectBytes = 1 << 20;
    private const int NativeBytes = 1 << 20;

    /// <summary>Asks for it. Nothing else changes, whether it is given or not.</summary>
    public static void Prepare()
    {
        if (RuntimeFeature.IsDynamicCodeSupported || !OperatingSystem.IsLinux())
        {
            return;
        }

        var program = NativeLibrary.GetMainProgramHandle();
        if (!NativeLibrary.TryGetExport(program, "madvise", out var address))
        {
            return;
        }

        var advise = (delegate* unmanaged<nint, nint, int, int>)address;
        PrepareCollectedHeap(advise);
        PrepareNativeHeap(advise, program);
    }

    // No collection happens before this much is allocated: it would move what a short command keeps, to other fresh pages.
    // The heap begins in a huge page of which some pages are there already, so that one is made of them.
    private static void PrepareCollectedHeap(delegate* unmanaged<nint, nint, int, int> advise)
    {
        if (!GC.TryStartNoGCRegion(CollectedBytes + LargeObjectBytes, LargeObjectBytes))
        {
            return;
        }

        var newest = new object();
        var address = Unsafe.As<object, nint>(ref newest);
        var start = address & -HugePage;
        _ = advise(start, 2 * HugePage, UseHugePages);
        if (advise(start, HugePage, CollapseToHugePage) != 0)
        {
            Populate(advise, address, CollectedBytes);
        }
    }

    // What is freed below both thresholds stays with the process, and with it its pages.
    private static void PrepareNativeHeap(delegate* unmanaged<nint, nint, int, int> advise, nint program)
    {
        if (!NativeLibrary.TryGetExport(program, "mallopt", out var address))
        {
            return;
        }

        var set = (delegate* unmanaged<int, int, int>)address;
        _ = set(TrimThreshold, 2 * NativeBytes);
        _ = set(MapThreshold, 2 * NativeBytes);
        var block = NativeMemory.Alloc(NativeBytes);
        Populate(advise, (nint)block, NativeBytes);
        NativeMemory.Free(block);
    }

    private static void Populate(delegate* unmanaged<nint, nint, int, int> advise, nint from, int bytes)
    {
        var page = Environment.SystemPageSize;
        _ = advise((from + page) & -page, bytes - (2 * page), PopulateForWriting);
    }
}
