import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Neo4j for tests: the real kernel with Bolt, on 127.0.0.1, with authentication.
 * Arguments: a folder, a port. The password of the user neo4j comes from TEST_PASSWORD; in a folder where a
 * server has run before it is there already, and TEST_PASSWORD is empty.
 * Prints "ready" when it answers; ends with SIGTERM.
 */
public class Neo4jTestServer {
  public static void main(String[] arguments) throws Exception {
    DatabaseManagementService server =
        new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(
                BoltConnector.listen_address,
                new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1])))
            .setConfig(
                BoltConnector.advertised_address,
                new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1])))
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            // The tests empty the database again and again: no statement is planned anew for that.
            .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofHours(1))
            // After a kill, all 256 MB of a log made so are looked through.
            .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
            .build();
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    String password = System.getenv("TEST_PASSWORD");
    if (!password.isEmpty()) {
      server
          .database("system")
          .executeTransactionally(
              "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
              Map.of("password", password));
    }
    System.out.println("ready");
    Thread.currentThread().join();
  }
}
