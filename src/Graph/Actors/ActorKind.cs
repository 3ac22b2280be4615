namespace ActorGraph.Graph.Actors;

/// <summary>Kinds of actor in the ontology. Their data form is snake case ("armed_group"), their label Pascal case.</summary>
public enum ActorKind
{
    /// <summary>Someone or something the text does not identify («des hommes armés»).</summary>
    Unidentified,

    /// <summary>A state or territory.</summary>
    State,

    /// <summary>A government, junta, parliament, court: an organ of a state.</summary>
    Government,

    /// <summary>An army, police, gendarmerie, intelligence service.</summary>
    Military,

    /// <summary>An international, regional or civil organisation.</summary>
    Organisation,

    /// <summary>A rebel, jihadist, militia or mercenary group.</summary>
    ArmedGroup,

    /// <summary>A peacekeeping, military or observer mission or operation.</summary>
    Mission,

    /// <summary>A political party or coalition of parties.</summary>
    Party,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A newspaper, broadcaster, agency, social network.</summary>
    Media,

    /// <summary>A building, camp, airport, school, mine.</summary>
    Facility,

    /// <summary>A town, region, river, continent.</summary>
    Place,

    /// <summary>A people, population or social group.</summary>
    Population,
}
