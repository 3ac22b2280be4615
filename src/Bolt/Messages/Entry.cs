namespace ActorGraph.Bolt.Messages;

/// <summary>The keys of the dictionaries in messages.</summary>
internal static class Entry
{
    public const string UserAgent = "user_agent";
    public const string Routing = "routing";
    public const string Patches = "patch_bolt";
    public const string Agent = "bolt_agent";
    public const string AgentProduct = "product";
    public const string AgentPlatform = "platform";
    public const string AgentLanguage = "language";
    public const string AgentLanguageDetails = "language_details";
    public const string Scheme = "scheme";
    public const string Principal = "principal";
    public const string Credentials = "credentials";
    public const string Realm = "realm";
    public const string SchemeParameters = "parameters";
    public const string MinimumSeverity = "notifications_minimum_severity";
    public const string DisabledCategories = "notifications_disabled_categories";
    public const string DisabledClassifications = "notifications_disabled_classifications";
    public const string Bookmarks = "bookmarks";
    public const string Timeout = "tx_timeout";
    public const string Metadata = "tx_metadata";
    public const string Mode = "mode";
    public const string Database = "db";
    public const string ImpersonatedUser = "imp_user";
    public const string Count = "n";
    public const string QueryId = "qid";
    public const string Code = "code";
    public const string Neo4jCode = "neo4j_code";
    public const string Message = "message";
    public const string GqlStatus = "gql_status";
    public const string Description = "description";
    public const string DiagnosticRecord = "diagnostic_record";
    public const string Cause = "cause";

    /// <summary>The value of <see cref="Mode"/> for reading; none is sent for writing.</summary>
    public const string Read = "r";

    /// <summary>The value of <see cref="Mode"/> for writing, which some clients send.</summary>
    public const string Write = "w";
}
