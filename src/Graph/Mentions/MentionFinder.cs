using ActorGraph.Graph.Articles;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Syntax;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Mentions;

/// <summary>Finds all mentions of actors in an article, the surest kinds first: each kind builds on those before.</summary>
internal sealed class MentionFinder
{
    private readonly NameMentions _names;
    private readonly OrganisationMentions _organisations;
    private readonly NamedKindMentions _namedKinds;
    private readonly EnglishNameMentions _englishNames;
    private readonly AffiliationMentions _affiliations;
    private readonly PersonMentions _persons;
    private readonly RoleMentions _roles;
    private readonly GenitiveNameMentions _genitiveNames;
    private readonly DescriptionMentions _descriptions;
    private readonly OfficeMentions _offices;
    private readonly AnaphorMentions _anaphors;

    private MentionFinder(
        NameMentions names,
        OrganisationMentions organisations,
        NamedKindMentions namedKinds,
        EnglishNameMentions englishNames,
        AffiliationMentions affiliations,
        PersonMentions persons,
        RoleMentions roles,
        GenitiveNameMentions genitiveNames,
        DescriptionMentions descriptions,
        OfficeMentions offices,
        AnaphorMentions anaphors)
    {
        _names = names;
        _organisations = organisations;
        _namedKinds = namedKinds;
        _englishNames = englishNames;
        _affiliations = affiliations;
        _persons = persons;
        _roles = roles;
        _genitiveNames = genitiveNames;
        _descriptions = descriptions;
        _offices = offices;
        _anaphors = anaphors;
    }

    /// <summary>A finder over the lexicons that come with the program.</summary>
    public static MentionFinder Create(Gazetteer gazetteer, WordClasses classes) =>
        Create(gazetteer, classes, DataSource.Program);

    /// <summary>A finder over the lexicons of a source.</summary>
    public static MentionFinder Create(Gazetteer gazetteer, WordClasses classes, DataSource data)
    {
        var roles = RoleLexicon.Load(data);
        var organs = new RoleActors(roles, gazetteer);
        var anaphors = AnaphorLexicon.Load(data);
        var givenNames = GivenNames.Load(data);
        var antecedents = new AntecedentFinder(gazetteer, new Agreement(gazetteer, givenNames, classes), classes);
        return new MentionFinder(
            new NameMentions(gazetteer, new GazetteerMatcher(gazetteer), organs, anaphors),
            new OrganisationMentions(ActorNounLexicon.LoadOrganisations(data), roles, classes),
            new NamedKindMentions(ActorNounLexicon.LoadNamedKinds(data)),
            new EnglishNameMentions(ActorNounLexicon.LoadEnglish(data)),
            new AffiliationMentions(classes),
            new PersonMentions(TitleLexicon.Load(data), givenNames, new PersonSigns(classes)),
            new RoleMentions(gazetteer, roles, organs, classes),
            new GenitiveNameMentions(classes),
            new DescriptionMentions(ActorNounLexicon.Load(data), classes),
            new OfficeMentions(new Institutions(organs), classes),
            new AnaphorMentions(anaphors, antecedents, new PossessedMentions(gazetteer, roles, organs), classes));
    }

    /// <summary>Finds the mentions of an analysed article.</summary>
    public ArticleContext Find(Article article, AnnotatedDocument document, SyntaxLexicon syntax)
    {
        var context = new ArticleContext(article, document, syntax);
        _names.AddTo(context);
        _namedKinds.AddTo(context);
        _englishNames.AddTo(context);
        _organisations.AddTo(context);
        _affiliations.AddTo(context);
        _persons.AddTo(context);
        AdjoinedNames.Part(context);
        _descriptions.AddFacilitiesTo(context);
        _roles.AddTo(context);
        _genitiveNames.AddTo(context);
        _descriptions.AddPeopleTo(context);
        _offices.AddTo(context);
        _anaphors.AddTo(context);
        return context;
    }
}
