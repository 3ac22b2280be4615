using System.Diagnostics;
using ActorGraph.Cypher.Syntax.Parsing;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Syntax.Printing;

/// <summary>Commands and types.</summary>
internal sealed partial class Printer
{
    private void AddBody(StatementBody body) => _ = body switch
    {
        Query query => Add(query),
        CreateIndexCommand create => AddCreate(create),
        CreateConstraintCommand create => AddCreate(create),
        DropIndexCommand drop => Add("DROP INDEX ").AddSchemaName(drop.Name).Add(drop.IfExists ? " IF EXISTS" : ""),
        DropConstraintCommand drop => Add("DROP CONSTRAINT ").AddSchemaName(drop.Name).Add(drop.IfExists ? " IF EXISTS" : ""),
        ShowCommand show => AddShow(show),
        _ => throw new UnreachableException(body.GetType().Name),
    };

    private Printer AddNewSchemaName(Expression? name, bool ifNotExists)
    {
        _ = name is null ? this : Add(" ").AddSchemaName(name);
        return Add(ifNotExists ? " IF NOT EXISTS" : "").Add(" FOR ");
    }

    private Printer AddSchemaName(Expression name) =>
        name is StringLiteral literal ? Add(new Identifier(literal.Value)) : Add(name);

    private Printer AddCreate(CreateIndexCommand create)
    {
        Add($"CREATE {create.Kind.ToString().ToUpperInvariant()} INDEX");
        AddNewSchemaName(create.Name, create.IfNotExists).Add(create.Target).Add(" ON ");
        var variable = create.Target.Variable;
        _ = create.Kind switch
        {
            IndexKind.FullText => Add("EACH [").AddProperties(variable, create.Properties).Add("]"),
            IndexKind.Lookup => Add(create.Target.OnRelationships ? "EACH type(" : "EACH labels(").Add(variable).Add(")"),
            _ => Add("(").AddProperties(variable, create.Properties).Add(")"),
        };
        return AddOptional(" OPTIONS ", create.Options);
    }

    private Printer AddProperties(Identifier variable, SyntaxList<Identifier> properties) =>
        AddList(properties, property => Add(variable).Add(".").Add(property));

    private Printer Add(SchemaTarget target)
    {
        Add(target.OnRelationships ? "()-[" : "(").Add(target.Variable).Add(target.Labels.Count > 0 ? ":" : "");
        return AddList(target.Labels, label => Add(label), "|").Add(target.OnRelationships ? "]-()" : ")");
    }

    private Printer AddCreate(CreateConstraintCommand create)
    {
        Add("CREATE CONSTRAINT");
        AddNewSchemaName(create.Name, create.IfNotExists).Add(create.Target).Add(" REQUIRE (");
        AddProperties(create.Target.Variable, create.Properties).Add(")");
        _ = create.Kind switch
        {
            ConstraintKind.Unique => Add(" IS UNIQUE"),
            ConstraintKind.NotNull => Add(" IS NOT NULL"),
            ConstraintKind.Key => Add(" IS KEY"),
            _ => Add(" IS :: ").Add(create.Type!),
        };
        return AddOptional(" OPTIONS ", create.Options);
    }

    private Printer AddShow(ShowCommand show)
    {
        AddList(show.Listings, listing => AddListing(listing), " ");
        return show.Return is null ? this : Add(" RETURN ").Add(show.Return.Projection);
    }

    private Printer AddListing(Listing listing)
    {
        AddSubject(listing).Add(listing.Names.Count > 0 ? " " : "").AddExpressions(listing.Names).Add(listing.Yield);
        return AddOptional(" WHERE ", listing.Where);
    }

    private Printer AddSubject(Listing listing)
    {
        if (listing.Subject == ShowSubject.Terminations)
        {
            return Add("TERMINATE TRANSACTIONS");
        }

        var words = (listing.Filter ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var after = words.SkipWhile(word => word != "EXECUTABLE").ToList();
        Add("SHOW ").Add(string.Concat(words.SkipLast(after.Count).Select(word => $"{word} ")));
        return Add(listing.Subject.ToString().ToUpperInvariant()).Add(string.Concat(after.Select(word => $" {word}")));
    }

    private Printer Add(TypeExpression type) => type switch
    {
        NamedType named => Add(string.Join(' ', CanonicalWords(named.Kind))).Add(named.NotNull ? " NOT NULL" : ""),
        ListType list => Add("LIST<").Add(list.Element).Add(list.NotNull ? "> NOT NULL" : ">"),
        UnionType union => AddList(union.Alternatives, alternative => Add(alternative), " | "),
        _ => throw new UnreachableException(type.GetType().Name),
    };

    private static string[] CanonicalWords(TypeKind kind) => Array.Find(
        TypeWords.All,
        type => type.Kind == kind && type.Words is not (["TIMESTAMP" or "TIME" or "SIGNED", ..] or ["ANY", _, ..])).Words;
}
