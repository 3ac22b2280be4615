namespace ActorGraph.Cypher.Values;

/// <summary>A point in a coordinate reference system, which its SRID names.</summary>
internal sealed record PointValue(int Srid, double X, double Y, double? Z)
{
    public const int Cartesian = 7203;
    public const int Cartesian3D = 9157;
    public const int Wgs84 = 4326;
    public const int Wgs843D = 4979;

    public bool IsGeographic => Srid is Wgs84 or Wgs843D;

    public string SystemName => Srid switch
    {
        Cartesian => "cartesian",
        Cartesian3D => "cartesian-3d",
        Wgs84 => "wgs-84",
        _ => "wgs-84-3d",
    };
}
