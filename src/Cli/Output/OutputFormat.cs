namespace ActorGraph.Cli.Output;

/// <summary>How results are printed.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>For programs, with all values typed.</summary>
    Json,

    /// <summary>For spreadsheets.</summary>
    Csv,

    /// <summary>For treebank tools.</summary>
    Conllu,

    /// <summary>For browsers and paper.</summary>
    Html,
}
