namespace ActorGraph.EndToEnd.Tests;

/// <summary>Articles written for the tests.</summary>
internal static class Articles
{
    public const string Withdrawal = """
        ---
        title: Le Mali quitte la Cedeao
        publisher: Journal d'essai
        date: 2024-01-29
        ---
        Le Mali a quitté la Cedeao le 28 janvier 2024. Le Niger a également quitté la Cedeao.

        L'armée malienne a exigé le départ de la Minusma.
        """;

    public const string Denial = """
        ---
        title: Pas de départ, dit Bamako
        publisher: Journal d'essai
        date: 2024-02-05
        ---
        Le Mali n'a pas quitté la Cedeao. Le Niger a quitté la Cedeao le 3 février 2024.
        """;

    public const string DatedWithdrawal = """
        ---
        title: Deux départs
        date: 2024-02-01
        ---
        Le Mali a quitté la Cedeao le 28 janvier 2024. Le Niger a quitté la Cedeao le 30 janvier 2024.
        """;

    public const string Alliance = """
        ---
        title: Une alliance
        date: 2024-09-17
        ---
        Depuis le 16 septembre 2023, le Mali est l'allié du Niger.
        """;
}
