namespace ActorGraph.Bolt.Client.Addresses;

/// <summary>How a connection is kept from others, which the scheme of an address says.</summary>
public enum Encryption
{
    /// <summary>Not at all: "bolt://", "neo4j://".</summary>
    None,

    /// <summary>TLS; the server's certificate must be trusted and be for its host: "bolt+s://", "neo4j+s://".</summary>
    Verified,

    /// <summary>TLS; any certificate will do, as one that the server has signed itself: "bolt+ssc://", "neo4j+ssc://".</summary>
    AnyCertificate,
}
