// What the npm package neo4j-driver finds at `actorgraph serve`.
//
//   node driver.mjs URI [PASSWORD]
//
// Prints a line of JSON for each case: {"case": NAME, "error": null or what was wrong}.
import assert from 'node:assert/strict';
import neo4j from 'neo4j-driver';

const [uri, password] = process.argv.slice(2);
const { int } = neo4j;
const open = (options = {}, secret = password) =>
  neo4j.driver(uri, secret ? neo4j.auth.basic('neo4j', secret) : undefined, options);
const driver = open();

const within = async (options, work) => {
  const session = driver.session(options);
  try {
    return await work(session);
  } finally {
    await session.close();
  }
};
const one = async (session, query, parameters) => {
  const result = await session.run(query, parameters);
  assert.equal(result.records.length, 1);
  return result.records[0].get(0);
};
const code = async (expected, work) => {
  const error = await work().then(() => null, failure => failure);
  assert.ok(error, `expected ${expected}`);
  assert.equal(error.code, expected, error.message);
  return error;
};

const values = {
  null: null,
  'a boolean': true,
  'an integer': int(42),
  'the largest integer': int('9223372036854775807'),
  'the smallest integer': int('-9223372036854775808'),
  'a float': 0.1,
  'an infinite float': -Infinity,
  'a string': 'Côte d\u2019Ivoire \u{1F600}',
  'a long string': 'é'.repeat(100000),
  'a list': [int(1), 'two', [3.5, null]],
  'a long list': Array.from({ length: 70000 }, (_, i) => int(i)),
  'a map': { a: int(1), 'clé': { b: [true] } },
  'a date': new neo4j.types.Date(int(2024), int(1), int(28)),
  'a date before our era': new neo4j.types.Date(int(-44), int(3), int(15)),
  'a time': new neo4j.types.Time(int(12), int(30), int(5), int(123456789), int(3600)),
  'a local time': new neo4j.types.LocalTime(int(12), int(30), int(5), int(123456789)),
  'a local date and time': new neo4j.types.LocalDateTime(int(2024), int(1), int(28), int(12), int(30), int(5), int(123456789)),
  'a date and time with offset': new neo4j.types.DateTime(int(2024), int(1), int(28), int(12), int(30), int(5), int(123456789), int(-18000)),
  'a date and time with zone': new neo4j.types.DateTime(int(2024), int(7), int(28), int(12), int(30), int(5), int(123456789), int(7200), 'Europe/Paris'),
  'a duration': new neo4j.types.Duration(int(14), int(3), int(3600), int(5)),
  'a negative duration': new neo4j.types.Duration(int(-1), int(0), int(-1), int(500000000)),
  'a point in the plane': new neo4j.types.Point(int(7203), 1.5, -2.5),
  'a point on the Earth': new neo4j.types.Point(int(4979), 2.35, 48.85, 35),
};

const cases = {
  async 'the server says what it is'() {
    const info = await driver.getServerInfo();
    assert.match(info.agent, /^Neo4j\/5\./);
    assert.equal(await driver.supportsMultiDb(), true);
  },

  async 'values come back as they went'() {
    await within({}, async session => {
      for (const [name, value] of Object.entries(values)) {
        assert.deepEqual(await one(session, 'RETURN $value', { value }), value, name);
      }
    });
  },

  async 'values are stored as they went'() {
    await within({}, async session => {
      for (const name of ['a date', 'a time', 'a local time', 'a local date and time', 'a date and time with zone', 'a duration', 'a point on the Earth']) {
        const value = values[name];
        assert.deepEqual(await one(session, 'CREATE (n:Stored {value: $value}) RETURN n.value', { value }), value, name);
      }
      await session.run('MATCH (n:Stored) DELETE n');
    });
  },

  async 'bytes come as numbers, since Cypher has no bytes'() {
    await within({}, async session => {
      assert.deepEqual(await one(session, 'RETURN $value', { value: new Int8Array([1, -2]) }), [int(1), int(-2)]);
    });
  },

  async 'nodes, relationships and paths'() {
    await within({}, async session => {
      const path = await one(
        session, "CREATE p = (:From {name: 'a'})-[:TO {since: date('2024-01-28')}]->(:Between)<-[:BACK]-(:Far) RETURN p");
      assert.ok(neo4j.isPath(path));
      assert.deepEqual(path.start.labels, ['From']);
      assert.equal(path.start.properties.name, 'a');
      assert.deepEqual(path.end.labels, ['Far']);
      assert.deepEqual(path.segments.map(segment => segment.relationship.type), ['TO', 'BACK']);
      assert.equal(path.segments[1].relationship.startNodeElementId, path.end.elementId);
      assert.equal(path.segments[1].relationship.endNodeElementId, path.segments[0].end.elementId);
      const [id, element] = [path.start.identity, path.start.elementId];
      assert.deepEqual((await one(session, 'MATCH (n) WHERE id(n) = $id RETURN n', { id })).labels, ['From']);
      assert.deepEqual((await one(session, 'MATCH (n) WHERE elementId(n) = $element RETURN n', { element })).labels, ['From']);
      await session.run('MATCH (n) WHERE n:From OR n:Between OR n:Far DETACH DELETE n');
    });
  },

  async 'a query sums up what it did'() {
    await within({}, async session => {
      const { summary } = await session.run("CREATE (a:Counted {x: 1})-[r:WITH]->(b:Counted) SET a.y = 2 RETURN a");
      assert.equal(summary.queryType, 'rw');
      assert.equal(summary.database.name, 'neo4j');
      const counts = summary.counters.updates();
      assert.deepEqual(
        [counts.nodesCreated, counts.relationshipsCreated, counts.labelsAdded, counts.propertiesSet], [2, 1, 2, 2]);
      assert.equal((await session.run('MATCH (n:Counted) RETURN n')).summary.queryType, 'r');
      const deleted = await session.run('MATCH (n:Counted) DETACH DELETE n');
      assert.equal(deleted.summary.queryType, 'w');
      assert.deepEqual([deleted.summary.counters.updates().nodesDeleted, deleted.summary.counters.updates().relationshipsDeleted], [2, 1]);
      const created = await session.run('CREATE INDEX counted FOR (n:Counted) ON (n.x)');
      assert.equal(created.summary.queryType, 's');
      assert.equal(created.summary.counters.updates().indexesAdded, 1);
      await session.run('DROP INDEX counted');
    });
  },

  async 'EXPLAIN plans and does not run, PROFILE counts'() {
    await within({}, async session => {
      const explained = (await session.run('EXPLAIN CREATE (n:Explained)')).summary;
      assert.ok(explained.plan.operatorType.length > 0);
      assert.equal(explained.profile, false);
      assert.deepEqual(await one(session, 'MATCH (n:Explained) RETURN count(n)'), int(0));
      const { profile } = (await session.run('PROFILE UNWIND range(1, 5) AS x RETURN x')).summary;
      assert.equal(profile.rows, 5);
      assert.ok(profile.children.length > 0);
    });
  },

  async 'errors have the codes of Neo4j, and the session goes on'() {
    await within({}, async session => {
      const error = await code('Neo.ClientError.Statement.SyntaxError', () => session.run('RETURN nope'));
      assert.match(error.message, /line 1, column 8/);
      await code('Neo.ClientError.Statement.ParameterMissing', () => session.run('RETURN $absent'));
      await code('Neo.ClientError.Statement.ArithmeticError', () => session.run('UNWIND [1, 0] AS x RETURN 1 / x'));
      await code('Neo.ClientError.Procedure.ProcedureNotFound', () => session.run('CALL no.such.procedure()'));
      await session.run('CREATE CONSTRAINT only_one FOR (n:Only) REQUIRE n.x IS UNIQUE');
      await session.run('CREATE (:Only {x: 1})');
      await code('Neo.ClientError.Schema.ConstraintValidationFailed', () => session.run('CREATE (:Only {x: 1})'));
      await session.run('MATCH (n:Only) DELETE n');
      await session.run('DROP CONSTRAINT only_one');
      assert.deepEqual(await one(session, 'RETURN 1'), int(1));
    });
  },

  async 'a long result streams, and can be left'() {
    const slow = open({ fetchSize: 100 });
    const session = slow.session();
    let seen = 0;
    for await (const record of session.run('UNWIND range(1, 1000000) AS x RETURN x')) {
      seen += 1;
      assert.deepEqual(record.get('x'), int(seen));
      if (seen === 1234) break;
    }
    assert.deepEqual(await one(session, 'RETURN 7'), int(7));
    const all = await session.run('UNWIND range(1, 12345) AS x RETURN x');
    assert.equal(all.records.length, 12345);
    await session.close();
    await slow.close();
  },

  async 'a transaction is kept whole or not at all'() {
    await within({}, async session => {
      const kept = session.beginTransaction();
      const transaction = await kept;
      await transaction.run("CREATE (:Kept {name: 'a'})");
      await transaction.run("CREATE (:Kept {name: 'b'})");
      await within({}, async other => assert.deepEqual(await one(other, 'MATCH (n:Kept) RETURN count(n)'), int(0)));
      await transaction.commit();
      assert.deepEqual(await one(session, 'MATCH (n:Kept) RETURN count(n)'), int(2));
      const undone = await session.beginTransaction();
      await undone.run('MATCH (n:Kept) DELETE n');
      assert.deepEqual(await one(undone, 'MATCH (n:Kept) RETURN count(n)'), int(0));
      await undone.rollback();
      assert.deepEqual(await one(session, 'MATCH (n:Kept) RETURN count(n)'), int(2));
      const failed = await session.beginTransaction();
      await failed.run('MATCH (n:Kept) DELETE n');
      await code('Neo.ClientError.Statement.SyntaxError', () => failed.run('nonsense'));
      await failed.close();
      assert.deepEqual(await one(session, 'MATCH (n:Kept) RETURN count(n)'), int(2));
      await session.run('MATCH (n:Kept) DELETE n');
    });
  },

  async 'several results of a transaction are read side by side'() {
    const small = open({ fetchSize: 3 });
    const session = small.session();
    const transaction = await session.beginTransaction();
    const first = transaction.run('UNWIND range(1, 10) AS x RETURN x')[Symbol.asyncIterator]();
    const second = transaction.run('UNWIND range(101, 110) AS x RETURN x')[Symbol.asyncIterator]();
    for (let i = 1; i <= 10; i++) {
      assert.deepEqual((await first.next()).value.get('x'), int(i));
      assert.deepEqual((await second.next()).value.get('x'), int(100 + i));
    }
    await transaction.run('CREATE (:Beside)');
    await transaction.rollback();
    await session.close();
    await small.close();
  },

  async 'many sessions read and write at once, and no write is lost'() {
    await driver.executeQuery('CREATE (:Counter {n: 0})');
    const workers = Array.from({ length: 40 }, async () => {
      for (let i = 0; i < 5; i++) {
        await within({}, session => session.executeWrite(async transaction => {
          await transaction.run('MATCH (c:Counter) RETURN c.n');
          await transaction.run('MATCH (c:Counter) SET c.n = c.n + 1');
        }));
        await within({ defaultAccessMode: neo4j.session.READ }, session =>
          session.executeRead(transaction => transaction.run('MATCH (c:Counter) RETURN c.n')));
      }
    });
    await Promise.all(workers);
    const { records } = await driver.executeQuery('MATCH (c:Counter) RETURN c.n AS n');
    assert.deepEqual(records[0].get('n'), int(200));
    await driver.executeQuery('MATCH (c:Counter) DELETE c');
  },

  async 'transactions that only read do not wait for each other, though opened for writing'() {
    await within({}, async one_ => within({}, async other => {
      const [a, b] = [await one_.beginTransaction(), await other.beginTransaction()];
      assert.deepEqual(await one(a, 'RETURN 1'), int(1));
      assert.deepEqual(await one(b, 'MATCH (n:None) RETURN count(n)'), int(0));
      assert.deepEqual(await one(a, 'MATCH (n:None) RETURN count(n)'), int(0));
      await a.commit();
      await b.commit();
    }));
  },

  async 'a session sees what the one before it wrote'() {
    const writing = driver.session();
    await writing.executeWrite(transaction => transaction.run('CREATE (:Marked)'));
    const bookmarks = writing.lastBookmarks();
    assert.equal(bookmarks.length, 1);
    await writing.close();
    await within({ bookmarks }, async session => assert.deepEqual(await one(session, 'MATCH (n:Marked) RETURN count(n)'), int(1)));
    await driver.executeQuery('MATCH (n:Marked) DELETE n');
  },

  async 'writing for reading is refused'() {
    await within({ defaultAccessMode: neo4j.session.READ }, session =>
      code('Neo.ClientError.Statement.AccessMode', () => session.run('CREATE (:Refused)')));
  },

  async 'a query is cancelled when its session is closed'() {
    const session = driver.session();
    const endless = session.run('UNWIND range(1, 100000000) AS x WITH x WHERE x < 0 RETURN x').then(() => null, failure => failure);
    await new Promise(done => setTimeout(done, 300));
    await session.close();
    await endless;
    assert.deepEqual((await driver.executeQuery("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND' RETURN count(*) AS n")).records[0].get('n'), int(0));
  },

  async 'a transaction that takes too long is ended'() {
    await within({}, session => code('Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', () =>
      session.run('UNWIND range(1, 100000000) AS x WITH x WHERE x < 0 RETURN x', {}, { timeout: 200 })));
    await within({}, async session => {
      const idle = await session.beginTransaction({ timeout: 2000 });
      await idle.run('CREATE (:Idle)');
      await new Promise(done => setTimeout(done, 2500));
      await driver.executeQuery('CREATE (n:AfterIdle) DELETE n');
      await code('Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', () => idle.run('RETURN 1'));
    });
    assert.deepEqual((await driver.executeQuery('MATCH (n:Idle) RETURN count(n) AS n')).records[0].get('n'), int(0));
  },

  async 'databases go by name, in any case'() {
    for (const database of ['neo4j', 'NEO4J', 'system', 'SYSTEM']) {
      await within({ database }, async session => {
        const names = (await session.run('SHOW DATABASES YIELD name ORDER BY name')).records.map(record => record.get(0));
        assert.deepEqual(names, ['neo4j', 'system']);
      });
    }
    await within({ database: 'absent' }, session =>
      code('Neo.ClientError.Database.DatabaseNotFound', () => session.run('RETURN 1')));
    await within({ database: 'system' }, session =>
      code('Neo.ClientError.Statement.SemanticError', () => session.run('MATCH (n) RETURN n')));
  },

  async 'transactions are listed with what their client said of them'() {
    await within({ fetchSize: 1 }, async session => {
      const transaction = await session.beginTransaction({ metadata: { app: 'test' } });
      await transaction.run('UNWIND [1, 2, 3, 4] AS first RETURN first')[Symbol.asyncIterator]().next();
      const { records } = await driver.executeQuery(
        "SHOW TRANSACTIONS YIELD currentQuery, metaData, elapsedTime WHERE metaData.app = 'test' RETURN currentQuery, elapsedTime");
      assert.equal(records.length, 1);
      assert.equal(records[0].get('currentQuery'), 'UNWIND [1, 2, 3, 4] AS first RETURN first');
      assert.ok(neo4j.isDuration(records[0].get('elapsedTime')));
      await transaction.rollback();
    });
  },

  async 'a transaction is terminated by another client, and its session goes on'() {
    const terminate = which => driver.executeQuery(
      `SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery, metaData WHERE metaData.app = $which
       TERMINATE TRANSACTIONS id YIELD transactionId, username, message RETURN transactionId, username, message`, { which });
    for (const query of ['UNWIND range(1, 100000000) AS x WITH x WHERE x < 0 RETURN x', 'UNWIND range(1, 100000000) AS x CREATE (n:Endless) DELETE n']) {
      await within({}, async session => {
        const endless = code('Neo.ClientError.Transaction.Terminated', () => session.run(query, {}, { metadata: { app: 'endless' } }));
        await new Promise(done => setTimeout(done, 300));
        const { records } = await terminate('endless');
        assert.deepEqual(records.map(record => [record.get('username'), record.get('message')]), [[password ? 'neo4j' : '', 'Transaction terminated.']]);
        await endless;
        assert.deepEqual(await one(session, 'CREATE (n:AfterEndless) DELETE n RETURN 1'), int(1));
      });
    }
    await within({}, async session => {
      const idle = await session.beginTransaction({ metadata: { app: 'idle' } });
      await idle.run('CREATE (:Idle)');
      await terminate('idle');
      await driver.executeQuery('CREATE (n:AfterIdle) DELETE n');
      await code('Neo.ClientError.Transaction.Terminated', () => idle.run('RETURN 1'));
    });
    const absent = await driver.executeQuery("TERMINATE TRANSACTION 'neo4j-transaction-999999'");
    assert.deepEqual(absent.records.map(record => record.toObject()), [
      { transactionId: 'neo4j-transaction-999999', username: null, message: 'Transaction not found.' }]);
  },

  async 'what may not be meant is told, and only to who wants it'() {
    const told = async (driverOptions, sessionOptions, query) => {
      const client = open(driverOptions);
      const session = client.session(sessionOptions);
      const { summary } = await session.run(query);
      await session.close();
      await client.close();
      return [summary.notifications.map(item => item.code.split('.').pop()), summary.gqlStatusObjects.map(item => item.gqlStatus)];
    };
    const query = 'MATCH (a:Lost), (b) RETURN a';
    assert.deepEqual(await told({}, {}, query), [['UnknownLabelWarning', 'CartesianProduct'], ['02000', '01N50', '03N90']]);
    assert.deepEqual(await told({ notificationFilter: { minimumSeverityLevel: 'WARNING' } }, {}, query), [['UnknownLabelWarning'], ['02000', '01N50']]);
    assert.deepEqual(await told({ notificationFilter: { minimumSeverityLevel: 'OFF' } }, {}, query), [[], ['02000']]);
    assert.deepEqual(await told({}, { notificationFilter: { disabledCategories: ['UNRECOGNIZED'] } }, query), [['CartesianProduct'], ['02000', '03N90']]);
    assert.deepEqual(await told({}, {}, 'RETURN 1'), [[], ['00000']]);
    assert.deepEqual(await told({}, {}, `EXPLAIN ${query}`), [['UnknownLabelWarning', 'CartesianProduct'], ['01N50', '00001', '03N90']]);
    const { summary } = await driver.executeQuery('UNWIND [1] AS x\nOPTIONAL MATCH (n:Lost) RETURN x');
    assert.deepEqual(summary.gqlStatusObjects.map(item => item.gqlStatus), ['01N50', '00000']);
    const [notification] = summary.notifications;
    assert.equal(notification.severityLevel, 'WARNING');
    assert.equal(notification.category, 'UNRECOGNIZED');
    assert.match(notification.description, /missing label name is: Lost/);
    assert.deepEqual(notification.position, { offset: 34, line: 2, column: 19 });
  },

  async 'what queries may use together is a setting that can be read'() {
    const { records } = await driver.executeQuery(
      "SHOW SETTINGS 'dbms.memory.transaction.total.max' YIELD value RETURN toInteger(value) >= 1073741824 AS isSet");
    assert.deepEqual(records.map(record => record.get('isSet')), [true]);
  },

  async 'a wrong password is refused, and a connection changes hands'() {
    if (!password) return;
    const wrong = open({}, 'wrong');
    await code('Neo.ClientError.Security.Unauthorized', () => wrong.verifyConnectivity());
    await wrong.close();
    await within({ auth: neo4j.auth.basic('neo4j', password) }, async session => assert.deepEqual(await one(session, 'RETURN 1'), int(1)));
    // The driver has errors of its own for a connection that is lost to a wrong password.
    await within({ auth: neo4j.auth.basic('neo4j', 'wrong') }, session => assert.rejects(() => session.run('RETURN 1')));
    await within({}, async session => assert.deepEqual(await one(session, 'RETURN 1'), int(1)));
    assert.equal(await driver.supportsSessionAuth(), true);
  },
};

for (const [name, run] of Object.entries(cases)) {
  let error = null;
  try {
    await run();
  } catch (problem) {
    error = `${problem.stack}`;
  }
  console.log(JSON.stringify({ case: name, error }));
}
await driver.close();
