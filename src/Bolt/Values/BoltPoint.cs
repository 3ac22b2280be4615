namespace ActorGraph.Bolt.Values;

/// <summary>A point in a coordinate reference system (Structure Semantics, "Point2D" and "Point3D").</summary>
/// <param name="Srid">Number of the system: 4326 and 4979 for WGS 84, 7203 and 9157 for Cartesian coordinates.</param>
/// <param name="X">First coordinate, or longitude.</param>
/// <param name="Y">Second coordinate, or latitude.</param>
/// <param name="Z">Third coordinate, or null for a point in the plane.</param>
public readonly record struct BoltPoint(int Srid, double X, double Y, double? Z = null);
