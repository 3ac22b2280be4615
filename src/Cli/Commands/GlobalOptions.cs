using System.CommandLine;
using System.CommandLine.Parsing;
using ActorGraph.Cli.Messages;

namespace ActorGraph.Cli.Commands;

/// <summary>The options that every command takes.</summary>
internal sealed class GlobalOptions
{
    private const string LanguageName = "--lang";
    private const string QueriesName = "--queries";
    private const string UserName = "--user";
    private const string PasswordFileName = "--password-file";
    private const string DatabaseName = "--database";

    public GlobalOptions(MessageCatalog messages)
    {
        Store = new("--store") { Description = messages[Message.StoreOption], Recursive = true, HelpName = "PATH|URI" };
        User = new(UserName) { Description = messages[Message.UserOption], Recursive = true, HelpName = "NAME" };
        PasswordFile = new(PasswordFileName) { Description = messages[Message.PasswordFileOption], Recursive = true, HelpName = "FILE" };
        Database = new(DatabaseName) { Description = messages[Message.DatabaseOption], Recursive = true, HelpName = "NAME" };
        Language = new(LanguageName) { Description = messages[Message.LanguageOption], Recursive = true, HelpName = "en|fr" };
        Queries = new(QueriesName) { Description = messages[Message.QueriesOption], Recursive = true, HelpName = "DIR" };
        Language.Validators.Add(result => CheckLanguage(result, messages));
    }

    public Option<string?> Store { get; }

    public Option<string?> User { get; }

    public Option<string?> PasswordFile { get; }

    public Option<string?> Database { get; }

    public Option<string?> Language { get; }

    public Option<string?> Queries { get; }

    /// <summary>Looks up the language and the folder of queries, which decide what the commands are and say.</summary>
    public static (string? Language, string? Queries) Peek(IReadOnlyList<string> arguments) =>
        (ValueOf(arguments, LanguageName), ValueOf(arguments, QueriesName));

    /// <summary>Looks up what all commands tell a server of who asks.</summary>
    public static ServerLogin PeekLogin(IReadOnlyList<string> arguments) =>
        new(ValueOf(arguments, UserName), ValueOf(arguments, PasswordFileName), ValueOf(arguments, DatabaseName));

    /// <summary>The arguments that say again who asks.</summary>
    public static IEnumerable<string> ArgumentsOf(ServerLogin login) =>
        Argument(UserName, login.User).Concat(Argument(PasswordFileName, login.PasswordFile)).Concat(Argument(DatabaseName, login.Database));

    private static string[] Argument(string name, string? value) => value is null ? [] : [name, value];

    private static string? ValueOf(IReadOnlyList<string> arguments, string name)
    {
        for (var i = 0; i < arguments.Count && arguments[i] != "--"; i++)
        {
            if (arguments[i] == name)
            {
                return i + 1 < arguments.Count ? arguments[i + 1] : null;
            }

            if (arguments[i].StartsWith(name, StringComparison.Ordinal) && arguments[i].Length > name.Length
                && arguments[i][name.Length] is '=' or ':')
            {
                return arguments[i][(name.Length + 1)..];
            }
        }

        return null;
    }

    private static void CheckLanguage(OptionResult result, MessageCatalog messages)
    {
        var value = result.Tokens.Count > 0 ? result.Tokens[0].Value : string.Empty;
        if (MessageCatalog.Find(value) is null)
        {
            result.AddError(messages[Message.NotAChoice, LanguageName, value, messages.Choice(["en", "fr"])]);
        }
    }
}
