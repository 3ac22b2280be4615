using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ActorGraph.Text;
using ActorGraph.Text.Lemmatization;
using ActorGraph.Text.Lexicons;
using ActorGraph.Text.Tagging;
using ActorGraph.Text.Tokenization;

// Tokens a second, stage by stage and as a whole, on one thread. Time is the processor's, so that other programs on the
// machine disturb it little. Argument: a .jsonl file whose lines have a "text".
var path = args.Length > 0 ? args[0] : "../shared/eval/articles-raw.jsonl";
var texts = File.ReadLines(path)
    .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)
    .ToList();
var lexicon = FrenchLexicon.Default;
var tokenizer = new FrenchTokenizer(lexicon);
var lemmatizer = new FrenchLemmatizer(lexicon);
var features = new WordFeatures(lexicon);
var analyzer = FrenchAnalyzer.Load();
using var process = Process.GetCurrentProcess();

var sentences = texts
    .SelectMany(text => tokenizer.Tokenize(text))
    .Select(sentence => sentence.Words.Select(word => word.Form).ToArray())
    .ToList();
var tokens = sentences.Sum(words => words.Length);
var documents = texts.Select(analyzer.Analyze).ToList();
var tagged = documents.SelectMany(document => document.Sentences).SelectMany(sentence => sentence.Tokens).ToList();
Console.WriteLine(
    string.Create(CultureInfo.InvariantCulture, $"{texts.Count} texts, {sentences.Count} sentences, {tokens} tokens"));
var keys = new uint[WordFeatures.MaximumKeys];

Measure("tokenise", () => texts.ForEach(text => tokenizer.Tokenize(text)));
Measure(
    "look up features", () => sentences.ForEach(words => Array.ForEach(words, word => features.Extract(word, keys))));
Measure(
    "lemmatise", () => tagged.ForEach(token => lemmatizer.Lemmatize(token.Form, token.PartOfSpeech, token.Features)));
Measure("all", () => texts.ForEach(text => analyzer.Analyze(text)));

void Measure(string stage, Action run)
{
    var best = double.MaxValue;
    for (var round = 0; round < 4; round++)
    {
        process.Refresh();
        var before = process.TotalProcessorTime;
        run();
        process.Refresh();
        best = Math.Min(best, (process.TotalProcessorTime - before).TotalSeconds);
    }

    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{stage,-26} {tokens / best,12:N0} tokens/s {1e6 * best / tokens,8:F2} µs/token"));
}
