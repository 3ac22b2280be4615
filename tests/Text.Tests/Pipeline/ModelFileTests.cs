using ActorGraph.Text.Pipeline;

namespace ActorGraph.Text.Tests.Pipeline;

public sealed class ModelFileTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        var model = FrenchAnalyzer.Load().Model;
        using var stream = new MemoryStream();
        ModelFile.Write(model, stream);
        stream.Position = 0;

        var copy = ModelFile.Read(stream);

        Assert.Equal(model.Tags, copy.Tags);
        Assert.Equal(model.Labels, copy.Labels);
        Assert.Equal(model.Features.Keys, copy.Features.Keys);
        foreach (var (before, after) in model.Weights.All.Zip(copy.Weights.All))
        {
            var step = before.Values.Max(Math.Abs) / 100;
            Assert.All(before.Values.Zip(after.Values), pair => Assert.InRange(pair.First - pair.Second, -step, step));
        }
    }

    [Fact]
    public void Another_file_is_refused_with_what_to_do()
    {
        using var stream = new MemoryStream("This is not a model."u8.ToArray());

        var error = Assert.Throws<InvalidDataException>(() => ModelFile.Read(stream));

        Assert.Contains("tools/Train", error.Message, StringComparison.Ordinal);
    }
}
