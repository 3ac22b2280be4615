using System.Collections.Immutable;
using ActorGraph.Graph.Articles;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Explaining;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Mentions;
using ActorGraph.Graph.Rules;
using ActorGraph.Graph.Syntax;
using ActorGraph.Graph.Time;
using ActorGraph.Text;

namespace ActorGraph.Graph.Extraction;

/// <summary>Extracts relations between actors from an article.</summary>
/// <remarks>Immutable once created: safe on any thread.</remarks>
public sealed class ArticleExtractor
{
    private readonly FrenchAnalyzer _analyzer;
    private readonly TimeExpressionFinder _times;
    private readonly MentionFinder _mentions;
    private readonly SyntaxLexicon _syntax;
    private readonly RuleMatcher _matcher;
    private readonly Gazetteer _gazetteer;
    private readonly RelationConfidence _confidence;

    private ArticleExtractor(
        FrenchAnalyzer analyzer,
        TimeExpressionFinder times,
        MentionFinder mentions,
        SyntaxLexicon syntax,
        RuleMatcher matcher,
        Gazetteer gazetteer,
        RelationConfidence confidence)
    {
        _analyzer = analyzer;
        _times = times;
        _mentions = mentions;
        _syntax = syntax;
        _matcher = matcher;
        _gazetteer = gazetteer;
        _confidence = confidence;
    }

    /// <summary>An extractor with the model, the gazetteer and the rules that come with the program.</summary>
    public static ArticleExtractor Create() => Create(DataSource.Program);

    /// <summary>An extractor with the model of the program and the gazetteer and rules of a source.</summary>
    /// <exception cref="DataFileException">A data file is badly formed: the error names it and the line.</exception>
    public static ArticleExtractor Create(DataSource data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var gazetteer = Gazetteer.Load(data);
        var syntax = SyntaxLexicon.Load(data);
        var rules = new RuleFileParser(syntax.Classes).Parse(RuleFileParser.Read(data));
        var matcher = new RuleMatcher(rules, syntax.Classes, Signatures.Load(data));
        return new ArticleExtractor(
            FrenchAnalyzer.Load(),
            TimeExpressionFinder.Load(data),
            MentionFinder.Create(gazetteer, syntax.Classes, data),
            syntax,
            matcher,
            gazetteer,
            RelationConfidence.Load(data));
    }

    /// <summary>Extracts the relations that an article states, each with the sentence that says it.</summary>
    public ArticleExtraction Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var document = _analyzer.Analyze(article.Text);
        var context = _mentions.Find(article, document, _syntax);
        var explainer = new MentionExplainer(context, _gazetteer);
        return new ArticleExtraction(article, Relate(context, explainer))
        {
            Mentions = [.. context.AllMentions.Select(explainer.Explain)],
        };
    }

    /// <summary>The relations of an article whose mentions have been found.</summary>
    internal ImmutableArray<Relation> Relate(ArticleContext context) => Relate(context, new MentionExplainer(context, _gazetteer));

    private ImmutableArray<Relation> Relate(ArticleContext context, MentionExplainer explainer)
    {
        var times = _times.Find(context.Article.Text, context.Article.Published);
        var speech = QuotedSpeech.Read(context, _syntax.Classes);
        var earlier = new EarlierRelations(_syntax.Classes);
        var relations = ImmutableArray.CreateBuilder<Relation>();
        foreach (var sentence in context.Document.Sentences)
        {
            var inSentence = times.Where(time => time.Start >= sentence.Start && time.End <= sentence.End);
            var reader = new SentenceExtractor(
                context, sentence.Index, _syntax.Classes, inSentence, speech.SpeakerOf(sentence.Index), earlier, explainer, _confidence);
            relations.AddRange(reader.Extract(_matcher));
        }

        return relations.ToImmutable();
    }
}
