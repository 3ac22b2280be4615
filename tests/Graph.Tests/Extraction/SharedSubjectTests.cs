using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Extraction;

/// <summary>Who a clause speaks of, from the text to the relation.</summary>
public sealed class SharedSubjectTests
{
    [Theory]
    [InlineData(
        "Alpha Condé, renversé par l'armée guinéenne, et Roch Marc Christian Kaboré, renversé par l'armée burkinabè, sont partis.",
        "Armée guinéenne OVERTHREW Alpha Condé;Armée burkinabè OVERTHREW Roch Marc Christian Kaboré")]
    [InlineData("Le Rwanda soutient le M23. La RD Congo l'accuse de mentir.", "Rwanda SUPPORTED M23;RD Congo ACCUSED Rwanda")]
    [InlineData("« Nous accusons la France », a déclaré Abdoulaye Diop.", "Abdoulaye Diop ACCUSED France")]
    [InlineData("C'est Wagner que l'ONU accuse.", "ONU ACCUSED Wagner")]
    [InlineData("Assimi Goïta, que la Cedeao a sanctionné, est parti.", "Cedeao SANCTIONED Assimi Goïta")]
    [InlineData("Le Mali, où Wagner est présent, a réagi.", "Wagner DEPLOYED_IN Mali")]
    [InlineData("L'armée malienne a attaqué le village de Moura.", "Armée malienne ATTACKED Moura")]
    [InlineData("L'armée malienne a expulsé plus de 50 soldats français.", "Armée malienne EXPELLED Armée française")]
    [InlineData("Près de vingt soldats maliens ont été tués par Aqmi.", "Aqmi KILLED Armée malienne")]
    [InlineData("Le Mali a rompu avec moins de dix pays, dont la France.", "Mali BROKE_WITH France")]
    [InlineData(
        "Le président rwandais Paul Kagame et son homologue congolais Félix Tshisekedi se sont rencontrés.",
        "Paul Kagame LEADS Rwanda;Félix Tshisekedi LEADS RD Congo;Paul Kagame MET Félix Tshisekedi")]
    [InlineData("Wagner est parti du Mali.", "Wagner WITHDREW_FROM Mali")]
    [InlineData("Le GSIM, un groupe qui a attaqué Djibo, a fui.", "GSIM ATTACKED Djibo")]
    [InlineData("La CMA, une coalition créée par le MNLA, a signé.", "MNLA CREATED Coordination des mouvements de l'Azawad")]
    [InlineData("L'Espagne a été la première à reconnaître la Palestine.", "Espagne RECOGNIZED Palestine")]
    [InlineData("Le Sahara occidental, que le Maroc occupe, reste disputé.", "Maroc SEIZED Sahara occidental")]
    [InlineData("La ville de Kidal, que l'armée malienne a reprise, reste calme.", "Armée malienne SEIZED Kidal")]
    [InlineData("Les otages que le GSIM a libérés sont rentrés.", "GSIM RELEASED otages")]
    [InlineData("Le M23 s'est emparé de Goma lundi puis de Bukavu.", "M23 SEIZED Goma;M23 SEIZED Bukavu")]
    [InlineData("Kigali accuse le Mali de mentir au peuple et le Togo d'ingérence.", "Rwanda ACCUSED Mali;Rwanda ACCUSED Togo")]
    [InlineData("L'ONU a sanctionné le Mali en mai et le Togo en août.", "ONU SANCTIONED Mali;ONU SANCTIONED Togo")]
    [InlineData("Plusieurs ONG, dont Amnesty International, ont accusé le Mali.", "Amnesty International ACCUSED Mali")]
    [InlineData("L'ONU a salué la décision du Mali de se retirer de la Cedeao.", "ONU SUPPORTED Mali;Mali LEFT Cedeao")]
    [InlineData("Le Jnim, avec à sa tête Iyad Ag Ghali, a menacé Aqmi.", "Iyad Ag Ghali LEADS GSIM;GSIM THREATENED Aqmi")]
    public void A_relation_holds_of_those_that_the_clause_speaks_of(string text, string expected) => Assert.Equal(
        expected.Split(';'),
        Extracting.Triples(text));
}
