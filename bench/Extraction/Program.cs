using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Mentions;
using ActorGraph.Graph.Syntax;
using ActorGraph.Graph.Time;
using ActorGraph.Text;

// Tokens a second of the whole extraction and of its stages, on one thread. Time is the processor's, so that other
// programs on the machine disturb it little. Argument: a .jsonl file whose lines have a "text".
var path = args.Length > 0 ? args[0] : "../shared/eval/articles-raw.jsonl";
var articles = File.ReadLines(path)
    .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)
    .Select(text => new Article("bench", text, null, null, null, new DateOnly(2024, 1, 15), "fr"))
    .ToList();
var analyzer = FrenchAnalyzer.Load();
var syntax = SyntaxLexicon.Load();
var finder = MentionFinder.Create(Gazetteer.Load(), syntax.Classes);
var times = TimeExpressionFinder.Load();
var extractor = ArticleExtractor.Create();
using var process = Process.GetCurrentProcess();

var relations = articles.Sum(article => extractor.Extract(article).Relations.Length);
process.Refresh();
var memory = process.PeakWorkingSet64 >> 20;
var analysed = articles.ConvertAll(article => (Article: article, Document: analyzer.Analyze(article.Text)));
var tokens = analysed.Sum(pair => pair.Document.Sentences.Sum(sentence => sentence.Tokens.Length));
Print($"{articles.Count} articles, {tokens} tokens, {relations} relations; at most {memory} MB");

Measure("analyse", () => articles.ForEach(article => analyzer.Analyze(article.Text)));
Measure("find mentions", () => FindMentions());
Measure("find times", () => articles.ForEach(article => times.Find(article.Text, article.Published)));
List<ArticleContext> contexts = [];
Measure("times, rules, status", () => contexts.ForEach(context => extractor.Relate(context)), () => contexts = FindMentions());
Measure("all", () => articles.ForEach(article => extractor.Extract(article)));

List<ArticleContext> FindMentions() => analysed.ConvertAll(pair => finder.Find(pair.Article, pair.Document, syntax));

void Measure(string stage, Action run, Action? prepare = null)
{
    var best = double.MaxValue;
    for (var round = 0; round < 6; round++)
    {
        prepare?.Invoke();
        process.Refresh();
        var before = process.TotalProcessorTime;
        run();
        process.Refresh();
        best = Math.Min(best, (process.TotalProcessorTime - before).TotalSeconds);
    }

    Print($"{stage,-26} {tokens / best,12:N0} tokens/s {1e6 * best / tokens,8:F2} µs/token");
}

static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
