using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Rules;

public sealed class WorkplacesTests
{
    [Theory]
    [InlineData("« C'est vrai », explique Awa Diallo, analyste de la Russie et de l'Eurasie au Real Instituto Elcano.", "Awa Diallo MEMBER_OF Real Instituto Elcano")]
    [InlineData("Awa Diallo, professeure de droit et de relations internationales à l'université de Bamako, a pris la parole.", "Awa Diallo MEMBER_OF université de Bamako")]
    [InlineData("Awa Diallo, économiste en chef chez Vektor, a pris la parole.", "Awa Diallo MEMBER_OF Vektor")]
    [InlineData("« C'est vrai », écrit Awa Diallo, correspondante de la BBC en Afrique.", "Awa Diallo MEMBER_OF BBC")]
    [InlineData("Awa Diallo, du département de pathologie de l'université de Bamako, a pris la parole.", "Awa Diallo MEMBER_OF université de Bamako")]
    [InlineData("Awa Diallo, rédactrice en chef de RFI, a pris la parole.", "Awa Diallo LEADS RFI")]
    [InlineData("Awa Diallo, cofondatrice du RHDP et présidente du PDCI, a pris la parole.", "Awa Diallo CREATED RHDP;Awa Diallo LEADS PDCI")]
    public void The_first_organisation_in_the_phrase_is_where_somebody_works(string text, string expected) => Assert.Equal(expected.Split(';'), Extracting.Triples(text));

    [Theory]
    [InlineData("Awa Diallo, chercheuse et auteure d'un livre sur la BBC, a pris la parole.")]
    [InlineData("« C'est vrai », a dit la chercheuse Awa Diallo à la BBC.")]
    [InlineData("Awa Diallo, chercheuse, a visité l'université de Bamako.")]
    public void Behind_another_thing_another_clause_or_the_name_nobody_works(string text) => Assert.Empty(Extracting.Triples(text));
}
