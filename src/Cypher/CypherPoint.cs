namespace ActorGraph.Cypher;

/// <summary>A point in a coordinate reference system.</summary>
/// <param name="Srid">Number of the system: 4326 and 4979 for WGS 84, 7203 and 9157 for Cartesian coordinates.</param>
/// <param name="X">First coordinate, or longitude.</param>
/// <param name="Y">Second coordinate, or latitude.</param>
/// <param name="Z">Third coordinate, or null.</param>
public readonly record struct CypherPoint(int Srid, double X, double Y, double? Z);
