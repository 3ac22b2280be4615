using System.Text;
using ActorGraph.Text.ConllU;

namespace ActorGraph.ConllEvaluation;

/// <summary>Sentences laid end to end, with places counted in characters that are not white space.</summary>
internal sealed class EvaluatedText
{
    private readonly StringBuilder _characters = new();

    public EvaluatedText(IEnumerable<ConllUSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            var start = _characters.Length;
            Add(sentence);
            Sentences.Add((start, _characters.Length));
        }

        Characters = _characters.ToString();
    }

    public string Characters { get; }

    public List<(int Start, int End)> Sentences { get; } = [];

    public List<(int Start, int End)> Tokens { get; } = [];

    public List<EvaluatedWord> Words { get; } = [];

    private void Add(ConllUSentence sentence)
    {
        var firstWord = Words.Count;
        var contraction = 0;
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            var start = _characters.Length;
            if (contraction < sentence.Contractions.Length && sentence.Contractions[contraction].First == i)
            {
                var (first, last, form, _, _) = sentence.Contractions[contraction++];
                Append(form);
                for (i = first; i <= last; i++)
                {
                    Words.Add(Place(sentence.Words[i], start, inContraction: true, firstWord));
                }

                i = last;
            }
            else
            {
                Append(sentence.Words[i].Form);
                Words.Add(Place(sentence.Words[i], start, inContraction: false, firstWord));
            }

            Tokens.Add((start, _characters.Length));
        }
    }

    private EvaluatedWord Place(ConllUWord word, int start, bool inContraction, int firstWord) =>
        new(word, start, _characters.Length, inContraction, word.Head < 0 ? -1 : firstWord + word.Head);

    private void Append(string form)
    {
        foreach (var character in form)
        {
            if (!char.IsWhiteSpace(character))
            {
                _characters.Append(character);
            }
        }
    }
}
