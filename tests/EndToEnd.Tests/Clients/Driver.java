import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.Neo4jException;

/** What Neo4j's driver for Java finds at actorgraph serve: java -cp 'LIBRARIES/*' Driver.java URI. */
class DriverCases {
    interface Case { void run(Driver driver) throws Exception; }

    static final Map<String, Case> CASES = new LinkedHashMap<>();

    static void expect(Object expected, Object found) {
        if (!expected.equals(found)) throw new AssertionError("expected " + expected + ", found " + found);
    }

    static void expectCode(String code, Runnable work) {
        try {
            work.run();
        } catch (Neo4jException problem) {
            expect(code, problem.code());
            return;
        }
        throw new AssertionError("expected " + code);
    }

    static {
        CASES.put("it connects", driver -> driver.verifyConnectivity());
        CASES.put("values come back as they went", driver -> {
            List<Object> values = List.of(
                true, 42L, Long.MIN_VALUE, 0.1, "C\u00f4te d\u2019Ivoire", List.of(1L, "two"), Map.of("a", 1L),
                LocalDate.of(2024, 1, 28), ZonedDateTime.parse("2024-07-28T12:30:05.123456789+02:00[Europe/Paris]"),
                Values.isoDuration(14, 3, 3600, 5).asIsoDuration(), Values.point(4326, 2.35, 48.85).asPoint());
            for (Object value : values) {
                Object found = driver.executableQuery("RETURN $value AS value").withParameters(Map.of("value", value))
                    .execute().records().get(0).get("value").asObject();
                expect(value, found);
            }
        });
        CASES.put("nodes, relationships and paths", driver -> {
            try (var session = driver.session(); var transaction = session.beginTransaction()) {
                var path = transaction.run("CREATE p = (:JavaFrom {x: 1})-[:TO]->(:JavaTo) RETURN p").single().get("p").asPath();
                expect(1, path.length());
                expect(List.of("JavaFrom"), path.start().labels());
                expect("TO", path.relationships().iterator().next().type());
                transaction.rollback();
            }
        });
        CASES.put("a transaction is kept or not", driver -> {
            try (var session = driver.session()) {
                session.executeWriteWithoutResult(transaction -> transaction.run("CREATE (:Java)").consume());
                expect(1L, session.executeRead(transaction -> transaction.run("MATCH (n:Java) RETURN count(n)").single().get(0).asLong()));
                try (var transaction = session.beginTransaction()) {
                    transaction.run("MATCH (n:Java) DELETE n");
                }
                var summary = session.run("MATCH (n:Java) DELETE n").consume();
                expect(1, summary.counters().nodesDeleted());
                expect("neo4j", summary.database().name());
            }
        });
        CASES.put("errors have the codes of Neo4j", driver -> {
            try (var session = driver.session()) {
                expectCode("Neo.ClientError.Statement.SyntaxError", () -> session.run("RETURN nope").consume());
                expectCode("Neo.ClientError.Statement.ParameterMissing", () -> session.run("RETURN $absent").consume());
                expectCode("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", () -> session.run(
                    "UNWIND range(1, 100000000) AS x WITH x WHERE x < 0 RETURN x",
                    TransactionConfig.builder().withTimeout(Duration.ofMillis(200)).build()).consume());
            }
        });
        CASES.put("a long result streams", driver -> {
            try (var session = driver.session(SessionConfig.builder().withFetchSize(100).build())) {
                long sum = 0;
                for (var records = session.run("UNWIND range(1, 20000) AS x RETURN x"); records.hasNext();) {
                    sum += records.next().get("x").asLong();
                }
                expect(200010000L, sum);
            }
        });
        CASES.put("many sessions write at once", driver -> {
            driver.executableQuery("CREATE (:JavaCounter {n: 0})").execute();
            var pool = Executors.newFixedThreadPool(20);
            var all = java.util.stream.IntStream.range(0, 200).mapToObj(i -> pool.submit(() ->
                driver.executableQuery("MATCH (c:JavaCounter) SET c.n = c.n + 1").execute())).toList();
            for (Future<?> one : all) one.get();
            pool.shutdown();
            expect(200L, driver.executableQuery("MATCH (c:JavaCounter) RETURN c.n AS n").execute().records().get(0).get("n").asLong());
            driver.executableQuery("MATCH (c:JavaCounter) DELETE c").execute();
        });
        CASES.put("EXPLAIN and PROFILE have plans", driver -> {
            try (var session = driver.session()) {
                expect(true, session.run("EXPLAIN MATCH (n) RETURN n").consume().hasPlan());
                expect(5L, session.run("PROFILE UNWIND range(1, 5) AS x RETURN x").consume().profile().records());
            }
        });
    }

    public static void main(String[] arguments) {
        var config = Config.builder().withLogging(Logging.javaUtilLogging(Level.SEVERE)).build();
        try (var driver = GraphDatabase.driver(arguments[0], AuthTokens.none(), config)) {
            CASES.forEach((name, run) -> {
                String error = null;
                try {
                    run.run(driver);
                } catch (Throwable problem) {
                    error = problem.toString();
                }
                System.out.println("{\"case\": \"" + name + "\", \"error\": " + (error == null ? "null" : quote(error)) + "}");
            });
        }
    }

    static String quote(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
