using System.Globalization;
using ActorGraph.Cypher.Tests.Support;

namespace ActorGraph.Cypher.Tests.Functions;

public sealed class SpatialAndVectorTests : IDisposable
{
    private readonly CypherDatabase _database = CypherDatabase.Open(":memory:");

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData("point({longitude: 200, latitude: 0}).longitude", "-160")]
    [InlineData("point({longitude: -190, latitude: 0}).longitude", "170")]
    [InlineData("point({longitude: 540, latitude: 0}).longitude", "180")]
    [InlineData("point({x: 1, y: 2, crs: 'WGS-84'}).latitude", "2")]
    [InlineData("point({x: 1, y: 2, z: 3, srid: 4979}).height", "3")]
    [InlineData("point({x: 1, y: 2, z: 3, crs: 'cartesian-3D'}).srid", "9157")]
    [InlineData("point({x: 1, y: null})", "null")]
    public void A_point_is_made_of_what_the_map_says(string expression, string expected) =>
        Assert.Equal(expected, _database.First($"RETURN {expression}"));

    [Theory]
    [InlineData("{x: 1, y: 2, crs: 'nosuch'}", "Unknown coordinate reference system: 'nosuch'")]
    [InlineData("{x: 1, y: 2, srid: 1}", "Unknown coordinate reference system: 1")]
    [InlineData("{latitude: 95, longitude: 2}", "A latitude lies between -90 and 90, and was")]
    [InlineData("{x: 1, y: 2, z: 3, crs: 'cartesian'}", "The coordinate reference system cartesian")]
    [InlineData("{longitude: 1, latitude: 2, crs: 'cartesian'}", "Longitude and latitude have no place in")]
    public void A_map_that_makes_no_point_says_why(string map, string message)
    {
        var failure = _database.Failure($"RETURN point({map})");

        Assert.Equal("Neo.ClientError.Statement.ArgumentError", failure.Code);
        Assert.StartsWith(message, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cosine([1.0, 2.0], [2.0, 1.0])", 0.9)]
    [InlineData("cosine([1, 0], [-1, 0])", 0)]
    [InlineData("euclidean([1.0, 2.0], [2.0, 1.0])", 1 / 3.0)]
    [InlineData("euclidean([1, 2, 3], [1, 2, 3])", 1)]
    public void Vectors_are_compared(string call, double expected) => Assert.Equal(
        expected, double.Parse(_database.First($"RETURN vector.similarity.{call}"), CultureInfo.InvariantCulture), 6);

    [Theory]
    [InlineData("cosine([0, 0], [1, 2])", "vectors other than zero")]
    [InlineData("euclidean([1], [1, 2])", "vectors of the same dimension")]
    [InlineData("euclidean([], [])", "vectors of one dimension or more")]
    public void Vectors_that_cannot_be_compared_are_refused(string call, string message) =>
        Assert.Contains(message, _database.Failure($"RETURN vector.similarity.{call}").Message, StringComparison.Ordinal);
}
