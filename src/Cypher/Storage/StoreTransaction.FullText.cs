using System.Globalization;
using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Storage.FullText;
using ActorGraph.Cypher.Storage.Schema;

namespace ActorGraph.Cypher.Storage;

/// <summary>Full-text indexes: FTS5 tables, which follow transactions and savepoints as all tables do.</summary>
internal sealed partial class StoreTransaction
{
    /// <summary>Adds a full-text index and the words of what the store holds already.</summary>
    public void CreateFullTextIndex(string name, bool onRelationships, int[] tokens, int[] keys, FullTextAnalyzer analyzer)
    {
        const string Sql = "INSERT INTO fulltext_index(rule, tokens, analyzer) SELECT id, ?, ? FROM schema_rule WHERE name = ?";
        Session.Connection.Execute(FullTextCatalog.CreateTable);
        InsertRule(name, SchemaRuleKind.FullTextIndex, onRelationships, tokens[0], keys, string.Empty);
        var insert = Session.Rent(Sql);
        insert.Bind(1, string.Join(',', tokens.Select(token => token.ToString(CultureInfo.InvariantCulture))))
            .Bind(2, analyzer.Name).Bind(3, name).Run();
        Session.Return(Sql, insert);
        ChangeSchema();
        var index = Schema.FullText.Single(candidate => candidate.Name == name);
        Session.Connection.Execute(index.Create);
        foreach (var entity in tokens.SelectMany(token => Entities(onRelationships, token)).Distinct().Order())
        {
            AddTexts(index, entity, index.Texts(onRelationships ? RelationshipProperties(entity) : NodeProperties(entity)));
        }
    }

    /// <summary>The entities whose words fit, best first, with their scores.</summary>
    /// <param name="index">The index.</param>
    /// <param name="match">An FTS5 expression, or null for all.</param>
    /// <param name="skip">How many of the best to leave out.</param>
    /// <param name="limit">How many to give at most; negative for all.</param>
    public IEnumerable<(long Entity, double Score)> SearchFullText(FullTextIndex index, string? match, long skip, long limit)
    {
        // SQLite ranks by BM25, and the better the smaller; a score is better the greater.
        var sql = match is null
            ? $"SELECT rowid, -1.0 FROM {index.Table} LIMIT ? OFFSET ?"
            : $"SELECT rowid, rank FROM {index.Table} WHERE {index.Table} MATCH ?3 ORDER BY rank, rowid LIMIT ?1 OFFSET ?2";
        var select = Session.Rent(sql);
        try
        {
            select.Bind(1, limit).Bind(2, skip);
            if (match is not null)
            {
                select.Bind(3, match);
            }

            while (select.Step())
            {
                Accesses++;
                yield return (select.Integer(0), -select.Float(1));
            }
        }
        finally
        {
            Session.Return(sql, select);
        }
    }

    /// <summary>All words of an index, as its tokenizer made them.</summary>
    public IReadOnlyList<string> FullTextWords(FullTextIndex index)
    {
        var sql = $"SELECT term FROM temp.{index.Table}_words";
        Session.Connection.Execute($"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{index.Table}_words USING fts5vocab(main, {index.Table}, row)");
        var words = new List<string>();
        var select = Session.Rent(sql);
        while (select.Step())
        {
            words.Add(select.Text(0));
        }

        Session.Return(sql, select);
        return words;
    }

    private void DropFullTextIndex(SchemaRule rule)
    {
        Run("DELETE FROM fulltext_index WHERE rule = ?", rule.Id);
        Session.Connection.Execute($"DROP TABLE {Schema.FullText.Single(index => index.Id == rule.Id).Table}");
    }

    private void UpdateFullText(
        bool onRelationships,
        long entity,
        ReadOnlySpan<int> tokensBefore,
        List<StoredProperty> before,
        ReadOnlySpan<int> tokensAfter,
        List<StoredProperty> after)
    {
        foreach (var index in Schema.FullText)
        {
            if (index.OnRelationships != onRelationships)
            {
                continue;
            }

            var had = index.Covers(tokensBefore) ? index.Texts(before) : null;
            var has = index.Covers(tokensAfter) ? index.Texts(after) : null;
            if (had is not null && has is not null && had.AsSpan().SequenceEqual(has))
            {
                continue;
            }

            if (had is not null)
            {
                Run(index.Delete, entity);
            }

            AddTexts(index, entity, has);
        }
    }

    private void AddTexts(FullTextIndex index, long entity, string[]? texts)
    {
        if (texts is null)
        {
            return;
        }

        var insert = Session.Rent(index.Insert);
        insert.Bind(1, entity);
        for (var column = 0; column < texts.Length; column++)
        {
            insert.Bind(column + 2, index.Analyzer.Prepare(texts[column]));
        }

        insert.Run();
        Session.Return(index.Insert, insert);
    }
}
