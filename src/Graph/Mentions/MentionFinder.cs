using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>Finds all mentions of actors in an article, the surest kinds first: each kind builds on those before.</summary>
internal sealed class MentionFinder
{
    private readonly NameMentions _names;
    private readonly OrganisationMentions _organisations;
    private readonly PersonMentions _persons;
    private readonly RoleMentions _roles;
    private readonly DescriptionMentions _descriptions;
    private readonly OfficeMentions _offices;
    private readonly AnaphorMentions _anaphors;

    private MentionFinder(
        NameMentions names,
        OrganisationMentions organisations,
        PersonMentions persons,
        RoleMentions roles,
        DescriptionMentions descriptions,
        OfficeMentions offices,
        AnaphorMentions anaphors)
    {
        _names = names;
        _organisations = organisations;
        _persons = persons;
        _roles = roles;
        _descriptions = descriptions;
        _offices = offices;
        _anaphors = anaphors;
    }

    /// <summary>A finder over the lexicons that come with the program.</summary>
    public static MentionFinder Create(Gazetteer gazetteer, WordClasses classes)
    {
        var roles = RoleLexicon.Load();
        var anaphors = AnaphorLexicon.Load();
        var givenNames = GivenNames.Load();
        var antecedents = new AntecedentFinder(gazetteer, new Agreement(gazetteer, givenNames), classes);
        return new MentionFinder(
            new NameMentions(gazetteer, new GazetteerMatcher(gazetteer), roles, anaphors),
            new OrganisationMentions(ActorNounLexicon.LoadOrganisations()),
            new PersonMentions(TitleLexicon.Load(), givenNames),
            new RoleMentions(gazetteer, roles, classes),
            new DescriptionMentions(ActorNounLexicon.Load(), classes),
            new OfficeMentions(new Institutions(gazetteer, roles), classes),
            new AnaphorMentions(anaphors, antecedents, classes));
    }

    /// <summary>Finds the mentions of an analysed article.</summary>
    public ArticleContext Find(Article article, AnnotatedDocument document, SyntaxLexicon syntax)
    {
        var context = new ArticleContext(article, document, syntax);
        _names.AddTo(context);
        _organisations.AddTo(context);
        _persons.AddTo(context);
        _descriptions.AddFacilitiesTo(context);
        _roles.AddTo(context);
        _descriptions.AddPeopleTo(context);
        _offices.AddTo(context);
        _anaphors.AddTo(context);
        return context;
    }
}
