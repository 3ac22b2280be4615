using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ActorGraph.Bolt.Server;
using ActorGraph.Cli.Messages;
using ActorGraph.Graph.Serving;
using ActorGraph.Graph.Store;

namespace ActorGraph.Cli.Commands;

/// <summary>The options of serve.</summary>
internal sealed class ServeOptions
{
    private const string UserVariable = "NEO4J_USERNAME";
    private const string PasswordVariable = "NEO4J_PASSWORD";
    private const int LargestPort = 65535;
    private const int MostConnections = 100_000;

    private readonly Option<string?> _host;
    private readonly Option<int?> _port;
    private readonly Option<int?> _httpPort;
    private readonly Option<bool> _noHttp;
    private readonly Option<string?> _browser;
    private readonly Option<string?> _certificate;
    private readonly Option<string?> _key;
    private readonly Option<bool> _readOnly;
    private readonly Option<int?> _connections;
    private readonly Option<int?> _message;
    private readonly LimitOptions _limits;
    private readonly Option<long?> _totalMemory;

    public ServeOptions(MessageCatalog messages)
    {
        _host = new("--host") { Description = messages[Message.ServeHost], HelpName = "ADDRESS" };
        _port = Number("--port", messages, Message.ServePort, 0, LargestPort);
        _httpPort = Number("--http-port", messages, Message.ServeHttpPort, 0, LargestPort);
        _noHttp = new("--no-http") { Description = messages[Message.ServeNoHttp] };
        _browser = new("--browser") { Description = messages[Message.ServeBrowser], HelpName = "JAR" };
        _certificate = new("--certificate") { Description = messages[Message.ServeCertificate], HelpName = "FILE" };
        _key = new("--key") { Description = messages[Message.ServeKey], HelpName = "FILE" };
        _readOnly = new("--read-only") { Description = messages[Message.ServeReadOnly] };
        _connections = Number("--connections", messages, Message.ServeConnections, 1, MostConnections);
        _message = new("--message")
        {
            Description = messages[Message.ServeMessage],
            HelpName = "SIZE",
            CustomParser = result => ReadSize(result, messages),
        };
        _limits = new(messages);
        _totalMemory = new("--total-memory")
        {
            Description = messages[Message.ServeTotalMemory],
            HelpName = "SIZE",
            CustomParser = result => LimitOptions.Read(result, Quantity.ParseBytes, messages, Message.NotASize),
        };
        Log = new("--log") { Description = messages[Message.ServeLog], HelpName = "FILE" };
    }

    /// <summary>The file that the log is added to.</summary>
    public Option<string?> Log { get; }

    public void AddTo(Command command, MessageCatalog messages)
    {
        Option[] options = [_host, _port, _httpPort, _noHttp, _browser, _certificate, _key, _readOnly, _connections, _message, Log];
        foreach (var option in options)
        {
            command.Add(option);
        }

        _limits.AddTo(command);
        command.Add(_totalMemory);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_certificate) is null != result.GetValue(_key) is null)
            {
                result.AddError(messages[Message.NeedsBoth, _certificate.Name, _key.Name]);
            }
        });
    }

    /// <summary>What the user asks for.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="context">Who may log on is what all commands are told of it.</param>
    /// <exception cref="ServingException">A certificate that is named cannot be used.</exception>
    /// <exception cref="GraphStoreException">A file that is named holds no password.</exception>
    public ServingOptions Read(ParseResult parsed, CommandContext context)
    {
        var (login, environment) = (context.Login, context.Environment);
        var usual = new ServingOptions();
        var options = usual with
        {
            Host = parsed.GetValue(_host) ?? usual.Host,
            BoltPort = parsed.GetValue(_port) ?? usual.BoltPort,
            HttpPort = parsed.GetValue(_noHttp) ? null : parsed.GetValue(_httpPort) ?? usual.HttpPort,
            BrowserArchive = parsed.GetValue(_browser),
            User = login.User ?? NullIfEmpty(environment.Variable(UserVariable)) ?? usual.User,
            Password = login.PasswordFile is { } file
                ? PasswordFile.Read(file)
                : NullIfEmpty(environment.Variable(PasswordVariable)),
            IsReadOnly = parsed.GetValue(_readOnly),
            Limits = _limits.Read(parsed),
            TotalMemory = parsed.GetValue(_totalMemory) ?? usual.TotalMemory,
            ServerLimits = LimitsOf(parsed, usual.ServerLimits),
        };
        if (parsed.GetValue(_certificate) is not { } certificateFile)
        {
            return options;
        }

        var (certificate, chain) = ServerCertificate.Load(certificateFile, parsed.GetValue(_key)!);
        return options with { Certificate = certificate, CertificateChain = chain };
    }

    private ServerLimits LimitsOf(ParseResult parsed, ServerLimits usual) => usual with
    {
        Connections = parsed.GetValue(_connections) ?? usual.Connections,
        Message = parsed.GetValue(_message) ?? usual.Message,
    };

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static Option<int?> Number(string name, MessageCatalog messages, Message description, int least, int most) => new(name)
    {
        Description = messages[description],
        HelpName = "N",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                return number;
            }

            result.AddError(messages[Message.NotInRange, name, text, least, most]);
            return null;
        },
    };

    private static int? ReadSize(ArgumentResult result, MessageCatalog messages)
    {
        var text = result.Tokens[0].Value;
        if (Quantity.ParseBytes(text) is { } size and <= int.MaxValue)
        {
            return (int)size;
        }

        result.AddError(messages[Message.NotASize, "--message", text]);
        return null;
    }
}
