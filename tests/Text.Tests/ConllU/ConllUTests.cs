using ActorGraph.Text.ConllU;
using ActorGraph.Text.Documents;

namespace ActorGraph.Text.Tests.ConllU;

public sealed class ConllUTests
{
    private const string Sample = """
        # sent_id = 1
        # text = Il parle au chef.
        1	Il	lui	PRON	_	Number=Sing|Person=3	2	nsubj	_	_
        2	parle	parler	VERB	_	VerbForm=Fin	0	root	_	Subject=Yes
        3-4	au	_	_	_	_	_	_	_	_
        3	à	à	ADP	_	_	5	case	_	_
        4	le	le	DET	_	_	5	det	_	_
        4.1	vide	_	_	_	_	_	_	_	_
        5	chef	chef	NOUN	_	_	2	obl	_	Lang=fr|SpaceAfter=No
        6	.	.	PUNCT	_	_	2	punct	_	_


        """;

    [Fact]
    public void A_sentence_is_read_with_its_contractions_and_without_its_empty_nodes()
    {
        var sentence = Assert.Single(Read(Sample));

        Assert.Equal("Il parle au chef.", sentence.Text);
        Assert.Equal("1", sentence.Id);
        Assert.Equal(["Il", "parle", "à", "le", "chef", "."], sentence.Words.Select(word => word.Form));
        Assert.Equal([1, -1, 4, 4, 1, 1], sentence.Words.Select(word => word.Head));
        Assert.Equal(new ConllUContraction(2, 3, "au", "", true), Assert.Single(sentence.Contractions));
        Assert.Equal(("Lang=fr", false), (sentence.Words[4].Miscellany, sentence.Words[4].SpaceAfter));
        Assert.Equal(PartOfSpeech.Noun, sentence.Words[4].PartOfSpeech);
    }

    [Fact]
    public void What_is_read_is_written_again()
    {
        var expected = Sample.Replace("4.1\tvide\t_\t_\t_\t_\t_\t_\t_\t_\n", "", StringComparison.Ordinal).TrimEnd('\n') + "\n\n";

        Assert.Equal(expected, Write(Read(Sample)));
    }

    [SkippableFact]
    public void Every_treebank_sentence_survives_the_round_trip()
    {
        foreach (var sentence in ConllUReader.ReadFile(SharedData.Require("treebanks/fr_sequoia-ud-test.conllu")))
        {
            var again = Assert.Single(Read(Write([sentence])));

            Assert.Equal<IEnumerable<string>>(sentence.Comments, again.Comments);
            Assert.Equal<IEnumerable<ConllUWord>>(sentence.Words, again.Words);
            Assert.Equal<IEnumerable<ConllUContraction>>(sentence.Contractions, again.Contractions);
        }
    }

    [Fact]
    public void A_document_is_written_with_its_text_and_contractions()
    {
        var text = "Au\tMali.";
        var document = new AnnotatedDocument(
            text,
            [new Sentence(
                0,
                0,
                8,
                [
                    new Token(0, "À", 0, 2, true, "à", PartOfSpeech.Adp, "", 2, "case"),
                    new Token(1, "le", 0, 2, true, "le", PartOfSpeech.Det, "Number=Sing", 2, "det"),
                    new Token(2, "Mali", 3, 7, false, "Mali", PartOfSpeech.Propn, "", -1, "root"),
                    new Token(3, ".", 7, 8, true, "", PartOfSpeech.Punct, "", 2, "punct"),
                ],
                [new Contraction(0, 1, "Au")])]);
        using var writer = new StringWriter();

        ConllUWriter.Write(writer, document);

        Assert.Equal(
            "# sent_id = 1\n# text = Au Mali.\n"
            + "1-2\tAu\t_\t_\t_\t_\t_\t_\t_\t_\n"
            + "1\tÀ\tà\tADP\t_\t_\t3\tcase\t_\t_\n"
            + "2\tle\tle\tDET\t_\tNumber=Sing\t3\tdet\t_\t_\n"
            + "3\tMali\tMali\tPROPN\t_\t_\t0\troot\t_\tSpaceAfter=No\n"
            + "4\t.\t_\tPUNCT\t_\t_\t3\tpunct\t_\t_\n\n",
            writer.ToString());
    }

    [Theory]
    [InlineData("1\tIl\n", 1, "expected 10 columns")]
    [InlineData("# c\n2\tIl\tlui\tPRON\t_\t_\t0\troot\t_\t_\n", 2, "expected word 1, found '2'")]
    [InlineData("1\tIl\tlui\tPRONOUN\t_\t_\t0\troot\t_\t_\n", 1, "'PRONOUN' is not a universal part of speech")]
    [InlineData("1\tIl\tlui\tPRON\t_\t_\tx\troot\t_\t_\n", 1, "expected a number in column HEAD, found 'x'")]
    [InlineData("1\tIl\tlui\tPRON\t_\t_\t7\troot\t_\t_\n", 1, "head 7 is beyond the sentence of 1 words")]
    [InlineData("1-1\tau\t_\t_\t_\t_\t_\t_\t_\t_\n", 1, "expected a contraction from word 1 on")]
    [InlineData("1-2\tau\t_\t_\t_\t_\t_\t_\t_\t_\n1\tà\tà\tADP\t_\t_\t0\troot\t_\t_\n", 2, "ends beyond the sentence")]
    [InlineData("1\t\tlui\tPRON\t_\t_\t0\troot\t_\t_\n", 1, "the form is empty")]
    public void A_broken_line_is_named_with_what_was_expected(string text, int line, string problem)
    {
        var error = Assert.Throws<ConllUFormatException>(() => Read(text));

        Assert.Equal(line, error.Line);
        Assert.StartsWith($"test.conllu:{line}: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    private static List<ConllUSentence> Read(string text)
    {
        using var reader = new StringReader(text);
        return [.. ConllUReader.Read(reader, "test.conllu")];
    }

    private static string Write(IEnumerable<ConllUSentence> sentences)
    {
        using var writer = new StringWriter();
        foreach (var sentence in sentences)
        {
            ConllUWriter.Write(writer, sentence);
        }

        return writer.ToString();
    }
}
