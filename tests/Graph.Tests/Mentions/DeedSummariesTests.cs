using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Mentions;

public sealed class DeedSummariesTests
{
    [Theory]
    [InlineData("L'ONU a accusé le Rwanda. Kigali rejette ces accusations.", "accusations=onu")]
    [InlineData("Le Mali a quitté la Cedeao. Le Togo a salué cette décision.", "décision=mali")]
    [InlineData("Les talibans ont fermé les écoles, une mesure condamnée par l'ONU.", "mesure=talibans")]
    [InlineData("Donald Trump a évoqué le barrage, des propos condamnés par l'Éthiopie.", "propos=donald-trump")]
    public void What_sums_up_a_deed_or_a_speech_stands_for_whoever_did_it(string text, string expected) => Assert.Contains(expected, FoundMentions.Of(text));

    [Theory]
    [InlineData("Le Mali a quitté la Cedeao. Le Togo a salué une décision.", "décision=")]
    [InlineData("Les talibans ont pris une mesure condamnée par l'ONU.", "mesure=")]
    [InlineData("Cette décision a surpris.", "décision=")]
    [InlineData("RFI se tait au Niger depuis la décision de la junte, une mesure que le Mali déplore.", "mesure=")]
    public void Without_anything_to_sum_up_it_stands_for_nobody(string text, string noun) =>
        Assert.DoesNotContain(FoundMentions.Of(text), mention => mention.StartsWith(noun, StringComparison.Ordinal));

    [Theory]
    [InlineData(
        "L'UE a aidé l'armée rwandaise, une décision critiquée par la RD Congo, qui accuse le Rwanda de mentir.",
        "Union européenne AIDED Armée rwandaise;RD Congo CONDEMNED Union européenne;RD Congo ACCUSED Rwanda")]
    [InlineData("Les talibans ont fermé les écoles, une mesure condamnée par l'ONU.", "ONU CONDEMNED Talibans")]
    public void What_is_said_of_the_summary_is_said_of_the_doer(string text, string expected) => Assert.Equal(expected.Split(';'), Extracting.Triples(text));
}
